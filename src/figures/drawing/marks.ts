import type { Datum } from "../figure.js";
import { isCorrected } from "../selection.js";

/** Set behind a value that a finding questions. */
export const DAGGER = "†";

/** Set behind a value that rests on a print known to be wrong. */
export const CORRECTED = "‡";

/** A sign behind a value; what it means is said below the figure. */
export type Mark = typeof DAGGER | typeof CORRECTED;

/** The marks of rows, each once. */
export function marksOf(data: readonly Datum[]): Mark[] {
  const marks: Mark[] = [];
  if (data.some(({ findings }) => findings.length > 0)) marks.push(DAGGER);
  if (isCorrected(data)) marks.push(CORRECTED);
  return marks;
}

/** The marks of rows that words show: a figure may draw none, such as one of present and absent. */
export function marksShown(data: readonly Datum[], words: string): Mark[] {
  return marksOf(data).filter((mark) => words.includes(mark));
}

/** The marks of one value as text, empty where there is none. */
export function markOf(datum: Datum): string {
  return marksOf([datum]).join("");
}
