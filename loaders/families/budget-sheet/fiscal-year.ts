import { squashed, words } from "../../notation/range";
import { yearIn } from "../../passages/column";
import type { Reading, Row } from "../../read/reading";

const BUDGETED =
  /((?:19|20)\d\d)\s*(?:년도?)?\s*(?:제?\s?\d회\s?)?(?:최종|기정|본)?\s*(?:예산액?|예산내역|추진일정|추경|추가경정)/gu;
/** Years of two digits, and headings of what is still to be done. */
const PLANNED =
  /(?:((?:19|20)\d\d)년도?|[’'‘`](\d\d)년?도?)\s?(?:예산안|예산액|추진\s?계획(?=\s*(?:[\n(]|$)))/gu;
/** A header that compares two years. */
const COMPARED = /증\s?[·△▲∆Δ]?\s?감|전년\s?대비/u;
/** No header has more rows. */
const HEADER_ROWS = 2;

/**
 * The year a sheet budgets: the latest that a header of budget, basis or schedule names, else that a
 * comparison of years heads its columns with, else that of its plans; null where it prints none.
 */
export function fiscalYearOf({ plain, blocks }: Reading): number | null {
  const compared = blocks
    .filter((block) => block.kind === "table")
    .flatMap(({ rows }) => yearsCompared(plain, rows.slice(0, HEADER_ROWS)));
  return (
    latest(yearsBefore(plain, BUDGETED)) ?? latest(compared) ?? latest(yearsBefore(plain, PLANNED))
  );
}

const latest = (years: number[]): number | null => (years.length > 0 ? Math.max(...years) : null);

const yearsBefore = (plain: string, pattern: RegExp): number[] =>
  [...plain.matchAll(pattern)].map(([, whole, short]) => Number(whole ?? `20${short ?? ""}`));

/** The years in a header that compares them. */
function yearsCompared(plain: string, header: Row[]): number[] {
  const prints = header.flatMap(({ cells }) => cells.map((cell) => squashed(words(plain, cell))));
  if (!prints.some((print) => COMPARED.test(print))) return [];
  return prints.flatMap((print) => yearIn(print) ?? []);
}
