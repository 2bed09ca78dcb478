import { type DateSpan, weekdayOf } from "../notation/date";

/** A day so many months off on the wrong side of a document's own is of another year. */
const REACH = 3;

const monthsOf = (iso: string) => 12 * Number(iso.slice(0, 4)) + Number(iso.slice(5, 7));

/** So many months after it, in a list that begins with them, they are those before it. */
const ROUND = 11;

/**
 * A day without a printed year, in the year that what it tells of asks for: in a record of December
 * what follows in 1월 is of the next year, in one of January what went before in 12월 of the last.
 * 12월 that comes first in what follows a record of January is of the last year, too.
 * @param day the document's own day, ISO; without it the date stays
 * @param last the day before it in the list, ISO
 */
export function nearDay(
  date: DateSpan,
  day: string | null,
  side: "after" | "before",
  last: string | null = null,
): DateSpan {
  if (day === null || date.printedYear !== null || (date.from?.length ?? 0) < 7) return date;
  const gap = monthsOf(date.from ?? "") - monthsOf(day);
  if (side === "before") return gap > REACH ? moved(date, -1) : date;
  const begins = last === null || monthsOf(last) < monthsOf(day);
  if (gap >= ROUND && begins) return moved(date, -1);
  return gap < -REACH ? moved(date, 1) : date;
}

/** A day whose printed weekday fits only the year before or after, if the document's day is nearer to that. */
export function byWeekday(date: DateSpan, day: string | null): DateSpan {
  if (fits(date)) return date;
  const [near] = [nearDay(date, day, "after"), nearDay(date, day, "before")].filter(fits);
  return near ?? date;
}

const fits = ({ weekdays }: DateSpan) =>
  weekdays.every(({ date, weekday }) => weekdayOf(date) === weekday);

function moved(date: DateSpan, years: number): DateSpan {
  const move = (iso: string) => String(Number(iso.slice(0, 4)) + years) + iso.slice(4);
  return {
    ...date,
    from: date.from === null ? null : move(date.from),
    to: date.to === null ? null : move(date.to),
    weekdays: date.weekdays.map((printed) => ({ ...printed, date: move(printed.date) })),
  };
}
