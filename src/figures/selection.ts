import type { KnownBy } from "../../loaders/schema/views/known.js";
import type { Datum, Reading } from "./figure.js";

/** Which of the rows of a figure are shown: those of one reading, as they were known on a day. */
export interface Selection {
  reading: Reading;
  /** ISO day; null for what is known now. */
  asOf: string | null;
}

/** What a figure shows when nobody chose. */
export const CURRENT: Selection = { reading: "corrected", asOf: null };

/** A day from which something was known, with what dates it. */
export interface KnownDay {
  day: string;
  by: KnownBy;
}

/** A row that no document superseded by a day, and that a document had printed by then. */
function isKnown({ knownFrom, knownUntil }: Datum, asOf: string | null): boolean {
  if (asOf === null) return (knownUntil ?? null) === null;
  return (knownFrom ?? "") <= asOf && (knownUntil == null || knownUntil > asOf);
}

/** The rows of one selection. */
export function selected<D extends Datum>(data: readonly D[], selection: Selection): D[] {
  return data.filter(
    (datum) =>
      (datum.reading == null || datum.reading === selection.reading) &&
      isKnown(datum, selection.asOf),
  );
}

/** Whether any row rests on a print that has a correction. */
export function isCorrected(data: readonly Datum[]): boolean {
  return data.some(({ corrections }) => (corrections ?? []).length > 0);
}

/** The days on which what is known of these rows changed, newest first. */
export function knownDays(data: readonly Datum[]): KnownDay[] {
  const days = new Map<string, KnownDay>();
  for (const { knownFrom, knownUntil, knownBy } of data) {
    const isShown = knownUntil == null || knownFrom == null || knownUntil > knownFrom;
    if (knownFrom != null && knownBy != null && isShown)
      days.set(knownFrom, { day: knownFrom, by: knownBy });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}
