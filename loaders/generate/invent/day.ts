import { later, weekdayOf } from "../drafts/dates";
import type { Random } from "../random";
import { FIRST_YEAR, LAST_YEAR } from "../years";

/** A working day of the years that documents tell of; ISO. */
export function inventDay(random: Random): string {
  const year = random.int(FIRST_YEAR, LAST_YEAR);
  let day = later(`${year}-01-10`, random.int(0, 300));
  while ("토일".includes(weekdayOf(day))) day = later(day, 1);
  return day;
}
