import { filtered, type Filters } from "../../figures/filters.js";
import { about, type AnyFigure, type Datum } from "../../figures/figure.js";
import { selected } from "../../figures/selection.js";
import type { ViewState } from "../state/address.js";
import type { FigureData } from "./load.js";

/** Rows of a figure that stand together as one picture. */
export interface Shown {
  /** The programme or meeting, null where the figure is about the whole ledger. */
  subject: string | null;
  /** The year, where years stand side by side. */
  year: number | null;
  rows: Datum[];
  /** Whether there are rows, and the reader's filters leave none of them. */
  isHidden: boolean;
}

const YEAR = /^\d{4}$/;

/** The programme or meeting that a reader chose for a figure; null for none. */
function wantedOf({ scope }: AnyFigure, { meeting, programme }: ViewState): string | null {
  return scope === "meeting" ? meeting : programme;
}

/**
 * The subject that a reader chose, where the ledger knows it, else the first. One that the figure has no
 * rows of stays: another in its place would be taken for it.
 */
export function subjectOf(
  figure: AnyFigure,
  { rows, subjects }: FigureData,
  state: ViewState,
): string | undefined {
  const wanted = wantedOf(figure, state);
  return wanted !== null && subjects.includes(wanted) ? wanted : rows[0]?.subject;
}

function rowsOf(
  data: readonly Datum[],
  subject: string | undefined,
  state: ViewState,
  filters: Filters,
): Pick<Shown, "rows" | "isHidden"> {
  const { reading, asOf } = state;
  const all = selected(about(data, subject), { reading, asOf });
  const rows = filtered(all, filters);
  return { rows, isHidden: rows.length === 0 && all.length > 0 };
}

function only(year: number): readonly [number, number] {
  return [year, year];
}

/**
 * What a figure shows in a state: one picture, or two side by side where a reader compares two
 * programmes, or the last year that is shown with another.
 */
export function shownOf(figure: AnyFigure, data: FigureData, state: ViewState): Shown[] {
  const subject = subjectOf(figure, data, state);
  const { filters, compare } = state;
  const one = (who: string | undefined, year: number | null): Shown => {
    const years = year === null ? filters.years : only(year);
    const subject = figure.scope === "ledger" ? null : (who ?? null);
    return { subject, year, ...rowsOf(data.rows, who, state, { ...filters, years }) };
  };
  if (compare === null || figure.scope !== "programme") return [one(subject, null)];
  if (YEAR.test(compare)) {
    const year = filters.years?.[1];
    return year === undefined || year === Number(compare)
      ? [one(subject, null)]
      : [one(subject, year), one(subject, Number(compare))];
  }
  // One of which the figure has no rows is shown as such: leaving it out would hide that it is missing.
  return compare === subject ? [one(subject, null)] : [one(subject, null), one(compare, null)];
}
