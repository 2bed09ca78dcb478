import type { Locale } from "../../words/locale.js";
import { element } from "../dom.js";
import { FILTER_WORDS } from "../filters/filter-words.js";
import { picker } from "../filters/picker.js";
import { yearRange } from "../filters/years.js";
import { writeState } from "../state/address.js";
import { viewStore } from "../state/store.js";
import type { DeckGiven } from "./load.js";

function programmeChoice({ given, programmes }: DeckGiven, locale: Locale): HTMLElement[] {
  if (programmes.length < 2) return [];
  const choose = (programme: string): void => {
    // Another programme has other years.
    const { filters } = viewStore().get();
    viewStore().set({ programme, filters: { ...filters, years: null } });
  };
  const label = FILTER_WORDS[locale].programme;
  const { programme: chosen } = given;
  return [picker({ label, names: programmes, chosen, choose, locale }).element];
}

function yearChoice({ given, years }: DeckGiven, locale: Locale): HTMLElement[] {
  const choose = (range: typeof given.years): void => {
    viewStore().filter({ years: range });
  };
  const made = yearRange(years, choose, locale);
  made?.show(given.years);
  return [...(made?.elements ?? [])];
}

/** What a reader may choose of a deck: the programme and the years that it tells of, kept in the address. */
export function deckChoices(told: DeckGiven, locale: Locale): HTMLElement[] {
  const made = [...programmeChoice(told, locale), ...yearChoice(told, locale)];
  for (const [index, choice] of made.entries()) choice.dataset["choice"] = String(index);
  return made;
}

/** A link to another page that tells of the same programme and years. @param page its file */
export function sameOn(page: string, words: string): HTMLElement {
  const href = `./${page}${writeState(viewStore().get(), "")}`;
  return element("a", { href }, [words]);
}

/**
 * Puts parts into a place, and leads the focus to the choice that had it: what was chosen is drawn anew,
 * and a reader with a keyboard goes on where they were.
 */
export function replaceParts(place: HTMLElement, parts: readonly Node[]): void {
  const choice = document.activeElement?.closest<HTMLElement>("[data-choice]");
  const index = choice?.dataset["choice"];
  place.replaceChildren(...parts);
  if (index === undefined) return;
  place.querySelector<HTMLElement>(`[data-choice="${index}"] :is(select, input)`)?.focus();
}
