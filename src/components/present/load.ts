import { subjectsOf, type Datum } from "../../figures/figure.js";
import type { Deck } from "../../slides/deck.js";
import { shownRows, type Given } from "../../slides/given.js";
import { figureOf, figuresRead, slidesOf } from "../../slides/make.js";
import type { Slide } from "../../slides/slide.js";
import type { Locale } from "../../words/locale.js";
import { figureData, figureRows, subjectNames } from "../figure/load.js";
import { publishedDeck, publishedImprint } from "../published.js";
import type { ViewState } from "../state/address.js";

/** A deck as it is told of a programme. */
export interface LoadedDeck {
  slides: readonly Slide[];
  release: Given["release"];
  /** The programmes that it could be told of, and the one that it is. */
  programmes: readonly string[];
  programme: string;
}

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
  const programme = (isKnown ? state.programme : await firstBudgeted()) ?? programmes[0] ?? "";
  const subject = { programme, years: state.filters.years };
  const rows = await rowsFor(deck, { ...state, programme, compare: null });
  const given: Given = {
    ...subject,
    rowsOf: (figure) => shownRows(figureOf(figure), rows.get(figure) ?? [], subject),
    ...{ locale, release: imprint.release, imprint },
  };
  return { deck, given, programmes };
}

/** The programme that is told of before anybody chose: the first that has a budget. */
async function firstBudgeted(): Promise<string | undefined> {
  return subjectsOf(await figureRows("budget-and-execution"))[0];
}

/**
 * Reads a deck and what it tells of the programme and years of the address.
 * @throws (rejects) where there is no deck of the name, or its data cannot be read
 */
export async function loadDeck(id: string, state: ViewState, locale: Locale): Promise<LoadedDeck> {
  const { deck, given, programmes } = await loadGiven(id, state, locale);
  const { release, programme } = given;
  return { slides: slidesOf(deck, given), release, programmes, programme };
}
