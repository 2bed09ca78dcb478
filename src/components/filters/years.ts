import type { Filters } from "../../figures/filters.js";
import type { Locale } from "../../words/locale.js";
import { FILTER_WORDS } from "./filter-words.js";
import { select } from "./select.js";

/** First and last year to choose; both labelled. */
export interface YearRange {
  elements: readonly HTMLElement[];
  /** Shows a choice that was made elsewhere; null for all years. */
  show(years: Filters["years"]): void;
}

/**
 * A choice of the first and the last year; choosing one moves the other where they would cross.
 * @param years ascending
 * @param choose told null where all of them are chosen
 * @returns null where there is nothing to choose
 */
export function yearRange(
  years: readonly number[],
  choose: (years: Filters["years"]) => void,
  locale: Locale,
): YearRange | null {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const words = FILTER_WORDS[locale];
  const options = years.map((year) => [String(year), String(year)] as const);
  const put = (from: number, to: number): void => {
    choose(from === first && to === last ? null : [from, to]);
  };
  const from = select(words.from, options, (value) => {
    put(Number(value), Math.max(Number(value), Number(to.box.value)));
  });
  const to = select(words.to, options, (value) => {
    put(Math.min(Number(from.box.value), Number(value)), Number(value));
  });
  return {
    elements: [from.element, to.element],
    show: (chosen) => {
      from.box.value = String(Math.max(chosen?.[0] ?? first, first));
      to.box.value = String(Math.min(chosen?.[1] ?? last, last));
    },
  };
}
