import { about, type Datum } from "../../figures/figure.js";
import { choicesOf } from "../../figures/filters.js";
import type { Deck } from "../../slides/deck.js";
import { BUDGETED, firstProgramme, shownRows, type Given } from "../../slides/given.js";
import { figureOf, figuresRead, slidesOf } from "../../slides/make.js";
import type { Slide } from "../../slides/slide.js";
import type { Locale } from "../../words/locale.js";
import { figureData, figureRows, subjectNames } from "../figure/load.js";
import { publishedDeck, publishedImprint } from "../published.js";
import type { ViewState } from "../state/address.js";

async function rowsFor(deck: Deck, state: ViewState): Promise<Map<string, readonly Datum[]>> {
  const read = figuresRead(deck).map(async (id) => {
    const { rows } = await figureData(figureOf(id), state);
    return [id, rows] as const;
  });
  return new Map(await Promise.all(read));
}

/** A deck with all that its slides are computed from. */
export interface DeckGiven {
  deck: Deck;
  given: Given;
  /** The programmes that it could be told of. */
  programmes: readonly string[];
  /** The years of which the programme has sums, ascending. */
  years: readonly number[];
}

/** A deck as it is told. */
export interface LoadedDeck extends DeckGiven {
  slides: readonly Slide[];
}

/**
 * Reads what a deck is computed from, for the programme and years of the address.
 * @throws (rejects) where there is no deck of the name, or its data cannot be read
 */
export async function loadGiven(id: string, state: ViewState, locale: Locale): Promise<DeckGiven> {
  const [deck, imprint, programmes] = await Promise.all([
    publishedDeck(id),
    publishedImprint(),
    subjectNames("programme"),
  ]);
  const isKnown = state.programme !== null && programmes.includes(state.programme);
  const first = firstProgramme(await figureRows(BUDGETED), programmes);
  const programme = (isKnown ? state.programme : null) ?? first;
  const subject = { programme, years: state.filters.years };
  const rows = await rowsFor(deck, { ...state, programme, compare: null });
  const given: Given = {
    ...subject,
    rowsOf: (figure) => shownRows(figureOf(figure), rows.get(figure) ?? [], subject),
    ...{ locale, release: imprint.release, imprint },
  };
  const budgets = await figureData(figureOf(BUDGETED), { ...state, programme, compare: null });
  const { years } = choicesOf(about(budgets.rows, programme));
  return { deck, given, programmes, years };
}

/**
 * Reads a deck and what it tells of the programme and years of the address.
 * @throws (rejects) where there is no deck of the name, or its data cannot be read
 */
export async function loadDeck(id: string, state: ViewState, locale: Locale): Promise<LoadedDeck> {
  const loaded = await loadGiven(id, state, locale);
  return { ...loaded, slides: slidesOf(loaded.deck, loaded.given) };
}
