import { plain, said, type Sentence, type Value } from "../../words/sentence.js";
import { isTrace, type Trace } from "../../words/trace.js";
import type { Locale } from "../../words/locale.js";
import type { Slide, SlideTable } from "../slide.js";
import type { FactPlace } from "./fact-place.js";
import { BRIEF_WORDS } from "./words.js";

/** A value that a reader may want to look up, with what it is. */
export interface KeyValue {
  text: string;
  what: Sentence;
  on: Trace;
}

/** A table on paper has no more rows than a page can bear, and a cell no more places than a reader. */
const MOST_ROWS = 9;
const MOST_PLACES = 2;

/** What rests on more facts than these is looked up on the site, not on paper. */
const MOST_FACTS = 12;

function valuesIn(words: Sentence, what: Sentence): KeyValue[] {
  const values = words.filter((piece): piece is Value => typeof piece !== "string");
  return values.flatMap(({ text, on }) =>
    isTrace(on) && on.facts.length > 0 && on.facts.length <= MOST_FACTS ? [{ text, what, on }] : [],
  );
}

function valuesOf({ question, title, exhibits }: Slide): KeyValue[] {
  const numbers = exhibits.flatMap((exhibit) =>
    exhibit.sort === "numbers"
      ? exhibit.headlines.flatMap(({ label, value }) => valuesIn(value, label))
      : [],
  );
  return [...numbers, ...valuesIn(title, [question])];
}

/** The numbers that stand alone and those of the findings, each once. */
export function keyValues(slides: readonly Slide[]): KeyValue[] {
  const known = new Map<string, KeyValue>();
  for (const value of slides.flatMap(valuesOf)) {
    const key = `${value.on.facts.join(" ")}|${value.on.formula ?? ""}`;
    if (!known.has(key)) known.set(key, value);
  }
  return [...known.values()].slice(0, MOST_ROWS);
}

/** Names or places, each once; those beyond a few are counted. */
function few(all: readonly string[], separator: string, locale: Locale): string {
  const each = [...new Set(all)];
  const left = each.length - MOST_PLACES;
  const shown = each.slice(0, MOST_PLACES).join(separator);
  return left > 0 ? `${shown} ${BRIEF_WORDS[locale].morePlaces(left)}` : shown;
}

/** The documents and places of some facts. */
function placesOf(
  facts: readonly string[],
  known: ReadonlyMap<string, FactPlace>,
  locale: Locale,
): { documents: string; places: string } {
  const found = facts.flatMap((fact) => known.get(fact) ?? []);
  const { noPlace } = BRIEF_WORDS[locale];
  const places = found.map(({ place, asWritten }) => `${place || noPlace} “${asWritten}”`);
  const documents = found.map(({ document }) => document);
  return { documents: few(documents, ", ", locale), places: few(places, "; ", locale) };
}

/**
 * The key values, each with its document and the place in it where it is printed; a computed one with
 * the places of what it is computed from. One document for all is said once, in the head. Null where
 * there is no value.
 */
export function placesTable(
  values: readonly KeyValue[],
  known: ReadonlyMap<string, FactPlace>,
  locale: Locale,
): SlideTable | null {
  const found = values.map((value) => ({ ...value, ...placesOf(value.on.facts, known, locale) }));
  const documents = new Set(found.map((value) => value.documents));
  const [only] = documents.size === 1 ? documents : [];
  const rows = found.map(({ text, what, on, documents: titles, places }): Sentence[] => [
    [said(text, on)],
    [said(plain(what), "name")],
    ...(only === undefined ? [[said(titles, "name")]] : []),
    [said(places, "print")],
  ]);
  if (rows.length === 0) return null;
  const { value, what, document, place, placeIn } = BRIEF_WORDS[locale].placeHeads;
  const head = only === undefined ? [value, what, document, place] : [value, what, placeIn(only)];
  return { head, rows, numeric: head.map(() => false) };
}
