import type { Imprint } from "../../loaders/publish/imprint.js";
import { filtered, NO_FILTERS } from "../figures/filters.js";
import { about, subjectsOf, type AnyFigure, type Datum } from "../figures/figure.js";
import { CURRENT, selected } from "../figures/selection.js";
import type { Locale } from "../words/locale.js";

/** What a deck is told about. */
export interface Subject {
  programme: string;
  /** First and last year, both included; null for all. */
  years: readonly [number, number] | null;
}

/** All that slides are computed from. */
export interface Given extends Subject {
  /** The rows of a figure that are about the programme and the years, as known now. */
  rowsOf(figure: string): readonly Datum[];
  locale: Locale;
  release: { id: string; date: string };
  imprint: Imprint;
}

/** The figure of the sums of programmes: who is in it has a budget. */
export const BUDGETED = "budget-and-execution";

/**
 * The programme that is told of where nobody chose: the first by name that has a budget, for one that
 * is known from elsewhere has little to show; without any, the first by name; empty without programmes.
 * @param budgets rows of `BUDGETED`, of every programme or of the first
 */
export function firstProgramme(budgets: readonly Datum[], names: readonly string[]): string {
  const [first] = subjectsOf(budgets).sort();
  return first ?? [...names].sort()[0] ?? "";
}

/** The names of programmes, that of `firstProgramme` first, the others by name. */
export function toldFirst(budgets: readonly Datum[], names: readonly string[]): string[] {
  const first = firstProgramme(budgets, names);
  const sorted = [...names].sort();
  return sorted.includes(first) ? [first, ...sorted.filter((name) => name !== first)] : sorted;
}

/** Rows of one figure. */
type Rows<D extends Datum> = readonly D[];

/** The rows of a figure, of the type that its query gives; the caller names it as `D`. */
export function rowsOf<D extends Datum = Datum>(given: Given, figure: string): Rows<D> {
  return given.rowsOf(figure) as Rows<D>;
}

/**
 * The rows of a figure that a deck shows, as known now: those of its programme; of a figure of meetings
 * those of the first, for a deck tells of one.
 * @param all every published row of the figure
 */
export function shownRows(
  { scope }: AnyFigure,
  all: readonly Datum[],
  { programme, years }: Subject,
): Datum[] {
  const current = filtered(selected(all, CURRENT), { ...NO_FILTERS, years });
  if (scope === "ledger") return current;
  return about(current, scope === "programme" ? programme : subjectsOf(current)[0]);
}
