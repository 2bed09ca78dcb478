import type { Range } from "./range";

const RUN = /^[\d,Δ∆△▲▽▼−]+/u;
const SIGN = /(?=[Δ∆△▲▽▼−])/u;
/** No row of columns is longer. */
const LONGEST = 120;

/**
 * The numerals of a run that lost the blanks between its columns, split where the grouping by
 * thousands breaks: `612,300612,300,000` is 612,300 and 612,300,000. Null where the run is one
 * numeral, or where the grouping does not tell.
 */
export function gluedAt(text: string, start: number): Range[] | null {
  const run = RUN.exec(text.slice(start, start + LONGEST + 1))?.[0] ?? "";
  if (run.length > LONGEST || !run.includes(",")) return null;
  const found: Range[] = [];
  let at = start;
  for (const piece of run.split(SIGN)) {
    const parts = partsOf(piece, at);
    if (!parts) return null;
    found.push(...parts);
    at += piece.length;
  }
  return found.length > 1 ? found : null;
}

/** The numerals of a run without a sign inside; null where a group has other than three digits. */
function partsOf(piece: string, start: number): Range[] | null {
  const groups = piece.split(",");
  const first = groups[0] ?? "";
  if (!/^[^\d]?\d{1,3}$/u.test(first) && groups.length > 1) return null;
  const parts: Range[] = [];
  let from = start;
  let at = start + first.length;
  for (const [index, group] of groups.slice(1).entries()) {
    // A numeral of several groups does not begin with 0.
    const last = index === groups.length - 2;
    if (!(last ? /^\d{3}(?:0|[1-9]\d{0,2})?$/u : /^\d{3}(?:[1-9]\d{0,2})?$/u).test(group))
      return null;
    if (group.length > 3) {
      parts.push({ start: from, end: at + 4 });
      from = at + 4;
    }
    at += group.length + 1;
  }
  return [...parts, { start: from, end: at }];
}
