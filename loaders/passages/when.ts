import { type DateSpan, dateAt } from "../notation/date";
import type { Range } from "../notation/range";
import { periodIn } from "./month";

const MONTH = "1[0-2]|0?[1-9]";
const YEAR = "(?:[’'‘`′]?\\s?((?:20)?\\d\\d)\\s?(?:\\.|년도?)\\s?)?";
/** 1~2월, 12 월, 2월, 5월, 8월; the year in front, where one is. */
const MONTHS = new RegExp(
  `^${YEAR}(${MONTH})\\s?(?:월\\s?)?(?:[~∼〜～–-]\\s?(${MONTH})\\s?월|((?:[,·]\\s?(?:${MONTH})\\s?월\\s?){1,12})|월)`,
  "u",
);
const PART = new RegExp(`^${YEAR}(?:상반기|하반기|[1-4]\\s?(?:\\/\\s?4)?\\s?분기)`, "u");
/** No such print is longer. */
const LONGEST = 80;

/**
 * When something is planned, as schedules print it at the start of a range: a date or a period, the
 * months of a year (1~2월; 2월, 5월, 8월 from the first to the last), a half or a quarter of it. Null
 * where it prints neither; `from` is null where the year is not known.
 */
export function whenAt(plain: string, range: Range, year: number | null): DateSpan | null {
  const print = plain.slice(range.start, Math.min(range.end, range.start + LONGEST));
  // What stands in the next cell is no day of the month: ’26. 11.\t2,112,710.
  const date = dateAt(plain.slice(0, range.end), range.start, year);
  const months = MONTHS.exec(print);
  if (months && range.start + months[0].trimEnd().length > (date?.end ?? 0))
    return spanOf(range, months, year);
  if (date) return date;
  const part = PART.exec(print);
  const own = yearOf(part?.[1]) ?? year;
  const period = part && periodIn(part[0], own);
  return period ? { ...spanned(range, part[0]), ...period, printedYear: yearOf(part[1]) } : null;
}

function spanOf(range: Range, found: RegExpExecArray, year: number | null): DateSpan {
  const [print, printed, first, last, more] = found;
  const own = yearOf(printed);
  const listed = /(\d{1,2})\s?월\s?$/u.exec(more ?? "")?.[1];
  const until = last ?? listed;
  return {
    ...spanned(range, print),
    from: monthOf(own ?? year, first),
    to: until === undefined ? null : monthOf(own ?? year, until),
    printedYear: own,
  };
}

const spanned = ({ start }: Range, print: string) => ({
  start,
  end: start + print.trimEnd().length,
  ongoing: false,
  weekdays: [],
});

const yearOf = (print: string | undefined) =>
  print === undefined ? null : Number(print.length === 2 ? `20${print}` : print);

const monthOf = (year: number | null, month: string | undefined) =>
  year === null || month === undefined ? null : `${String(year)}-${month.padStart(2, "0")}`;
