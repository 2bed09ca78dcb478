import type { Deck } from "../../../loaders/schema/deck.js";
import type { Locale } from "../../words/locale.js";
import type { Sentence } from "../../words/sentence.js";
import type { Given } from "../given.js";
import { slidesOf } from "../make.js";
import type { Exhibit, Slide, SlideTable } from "../slide.js";
import { subject } from "../statements/subject.js";
import type { FactPlace } from "./fact-place.js";
import { keyValues, placesTable } from "./key-values.js";

/** A deck as a document on paper: a brief of some pages, printed or in a file of an office program. */
export interface Brief {
  locale: Locale;
  /** The deck's name. */
  name: string;
  /** What it is about. */
  title: Sentence;
  /** What a reader must know first: scope and release. */
  lead: readonly Sentence[];
  /** What stands in its head: numbers. */
  exhibits: readonly Exhibit[];
  /** Its sections, in their order. */
  slides: readonly Slide[];
  /** The key values with their places in the documents; null where there is none. */
  places: SlideTable | null;
  release: { id: string; date: string };
}

/** Where facts are printed, by their ids; what is not known is left out. */
export type PlacesOf = (facts: readonly string[]) => Promise<ReadonlyMap<string, FactPlace>>;

/**
 * A deck as a document: the slide that asks what the deck is called is the head, the others are sections.
 * @throws where the deck names a figure or statement that there is not
 */
export async function briefOf(deck: Deck, given: Given, placesOf: PlacesOf): Promise<Brief> {
  const { locale, release } = given;
  const name = deck.name[locale];
  const all = slidesOf(deck, given);
  const head = all[0]?.question === name ? all[0] : undefined;
  const slides = head === undefined ? all : all.slice(1);
  const values = keyValues(all);
  const known = await placesOf([...new Set(values.flatMap(({ on }) => on.facts))]);
  return {
    ...{ locale, name, slides, release },
    title: head?.title ?? subject.say(given)[0] ?? [],
    lead: head?.lines ?? [],
    exhibits: head?.exhibits ?? [],
    places: placesTable(values, known, locale),
  };
}
