import { type DateParts, match } from "./grammar";
import type { Range } from "./range";

/** A date or a range of dates as printed; ISO, with the year or month alone where no more is printed. */
export interface DateSpan extends Range {
  from: string | null;
  to: string | null;
  /** 2012.08.23~현재, 2019. 7월~ */
  ongoing: boolean;
  /** The year printed with the first date; null where it was taken from the context. */
  printedYear: number | null;
  weekdays: { date: string; weekday: string }[];
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function iso({ year, month, day }: DateParts): string | null {
  if (year === null) return null;
  if (month === null) return String(year);
  if (day !== null && day > (DAYS[month - 1] ?? 0)) return null;
  const parts = [String(year), String(month).padStart(2, "0")];
  if (day !== null) parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}

/** What any date begins with: a mark or a year, else a month, a day or a short year and a sign. */
const BEGINS = /[’'‘`′´‛ʼ＇]|(?:19|20)\d\d|\d{1,2}\s*[./월~∼〜～부]/uy;

/**
 * Reads a date or a range at `start`. `year` stands in where none is printed; with null, a date
 * without a year has `from` null. The end of a range takes over what it leaves out.
 */
export function dateAt(text: string, start: number, year: number | null): DateSpan | null {
  BEGINS.lastIndex = start;
  const read = BEGINS.test(text) ? match("DateRange", text, start) : null;
  if (!read) return null;
  const { from, to, ongoing } = read.value;
  const first = { ...from, year: from.year ?? year };
  const last = to && endOf(to, first);
  const weekdays = [first, ...(last ? [last] : [])].flatMap((parts) => {
    const date = iso(parts);
    return date !== null && parts.weekday !== null ? [{ date, weekday: parts.weekday }] : [];
  });
  return {
    start: read.start,
    end: read.end,
    from: iso(first),
    to: last && iso(last),
    ongoing,
    printedYear: from.year,
    weekdays,
  };
}

/** The end of a range; of the next year where its month comes before that of the beginning: 12. 26. ~ 1. 4. */
function endOf(to: DateParts, first: DateParts): DateParts {
  const { year } = first;
  const month = to.month ?? first.month;
  const turns = to.year === null && month !== null && month < (first.month ?? 0);
  return { ...to, year: to.year ?? (turns && year !== null ? year + 1 : year), month };
}

const START = /(?<![\d,.:])[’'‘`′´‛ʼ＇]?\d/gu;

/** A year alone (’18.) is a date only where a line begins with it; in running text it names a budget. */
const isYear = ({ from, to, ongoing }: DateSpan) => from?.length === 4 && to === null && !ongoing;

/** Every date in a range of text, in order, none overlapping; with `year` as in {@link dateAt}. */
export function findDates(text: string, range: Range, year: number | null): DateSpan[] {
  const found: DateSpan[] = [];
  let from = range.start;
  for (const anchor of text.slice(range.start, range.end).matchAll(START)) {
    const at = range.start + anchor.index;
    if (at < from) continue;
    const date = dateAt(text, at, year);
    if (date?.from == null || date.end > range.end || isYear(date)) continue;
    found.push(date);
    from = date.end;
  }
  return found;
}

/** The day of the week of an ISO date, as Korean prints it. */
export function weekdayOf(date: string): string {
  return "일월화수목금토".charAt(new Date(`${date}T00:00:00Z`).getUTCDay());
}
