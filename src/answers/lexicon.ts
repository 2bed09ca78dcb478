import { getChoseong } from "es-hangul";
import { GLOSSARY } from "../words/glossary.js";
import { LOCALES } from "../words/locale.js";
import { codesOf, term } from "../words/terms.js";
import type { Concept, Words } from "./concept.js";
import { foldedText, insideLatinWord, isSlipOf, type Folded } from "./text.js";
import { ACTIVITY_WORDS } from "./words/activities.js";
import { GRAMMAR_WORDS, isEnding } from "./words/grammar.js";
import { MONEY_WORDS } from "./words/money.js";
import { RECORD_WORDS } from "./words/records.js";

/** Entries of the glossary that name an item of a budget. */
const ITEMS: readonly string[] = [
  "personnel-cost",
  "operating-cost",
  "programme-cost",
  "project-cost",
  "overhead",
  "consignment",
];

/** A word that stands in a question, and all that it may mean. */
export interface Entry {
  word: string;
  concepts: readonly Concept[];
}

/** Words by what they mean, to be found in a question. */
export class Lexicon {
  private readonly entries = new Map<string, Concept[]>();
  /** Words by their first letter, the longest first. */
  private readonly byFirst = new Map<string, string[]>();

  constructor(words: Words) {
    for (const [concept, word] of words) {
      const key = foldedText(word);
      if (key === "") continue;
      const concepts = this.entries.get(key) ?? [];
      if (!concepts.includes(concept)) this.entries.set(key, [...concepts, concept]);
    }
    for (const word of this.entries.keys()) {
      const first = word.charAt(0);
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), word]);
    }
    for (const words of this.byFirst.values()) words.sort((a, b) => b.length - a.length);
  }

  private entry(word: string): Entry {
    return { word, concepts: this.entries.get(word) ?? [] };
  }

  /** What a word means, whether or not the glossary has it too. */
  private meaning(word: string): string {
    const { concepts } = this.entry(word);
    return JSON.stringify(concepts.filter((concept) => !concept.startsWith("glossary:")));
  }

  /** The longest word that stands at a place, with the place behind it; null where none does. */
  at(question: Folded, place: number): (Entry & { end: number }) | null {
    if (insideLatinWord(question, place)) return null;
    for (const word of this.byFirst.get(question.text.charAt(place)) ?? []) {
      const end = endOf(word, question, place);
      if (end !== null) return { ...this.entry(word), end };
    }
    return null;
  }

  /** The one word that was meant by a slip of the hand, or by initial consonants; null where none or several were. */
  meant(typed: string): Entry | null {
    const isInitials = /^[ㄱ-ㅎ]{2,}$/u.test(typed);
    const hits = [...this.entries].flatMap(([word, concepts]) => {
      const isLike = isInitials ? getChoseong(word) === typed : isSlipOf(typed, word);
      return isLike && concepts.every((one) => one !== "filler" && one !== "and") ? [word] : [];
    });
    const meanings = new Set(hits.map((word) => this.meaning(word)));
    const [first] = hits;
    return first === undefined || meanings.size > 1 ? null : this.entry(first);
  }
}

/** The place behind a word that stands at a place, an English plural with it; null where it does not. */
function endOf(word: string, question: Folded, place: number): number | null {
  const { text, starts } = question;
  if (!text.startsWith(word, place)) return null;
  const end = place + word.length;
  if (insideLatinWord(question, end))
    return text[end] === "s" && !insideLatinWord(question, end + 1) ? end + 1 : null;
  if (word.length > 1) return end;
  // A word of one syllable is found in too many others: it stands alone, but for its endings.
  let next = end;
  while (next < text.length && !starts.has(next)) next += 1;
  const isAlone = next === end || isEnding(text.slice(end, next));
  return starts.has(place) && isAlone ? end : null;
}

function termWords(): [Concept, string][] {
  return LOCALES.flatMap((locale) => [
    ...codesOf("phase")
      .map((code): [Concept, string] => [`phase:${code}` as Concept, term("phase", code, locale)])
      // The English word is that of all phases together; which one is meant it does not say.
      .filter(([concept]) => locale === "ko" || concept !== "phase:budget"),
    ...codesOf("kind")
      .filter((code) => code !== "other")
      .flatMap((code) =>
        [term("kind", code, locale), ...term("kind", code, locale).split("·")].map(
          (word): [Concept, string] => [`kind:${code}` as Concept, word],
        ),
      ),
  ]);
}

function glossaryWords(): [Concept, string][] {
  return Object.values(GLOSSARY).flatMap((entries) =>
    entries.flatMap(({ id, term: words }) => {
      const item = words.ko.replace(/\(.*\)/u, "");
      return [words.ko, item, words.en].flatMap((word): [Concept, string][] => [
        [`glossary:${id}`, word],
        ...(ITEMS.includes(id) ? [[`item:${item}`, word] as [Concept, string]] : []),
      ]);
    }),
  );
}

/** The words of every ledger: terms, glossary, ways to ask. */
const OWN_WORDS: Words = [
  ...MONEY_WORDS,
  ...ACTIVITY_WORDS,
  ...RECORD_WORDS,
  ...GRAMMAR_WORDS,
  ...termWords(),
  ...glossaryWords(),
];

/** The words of every ledger, and those of one. */
export function lexiconWith(words: Words): Lexicon {
  return new Lexicon([...OWN_WORDS, ...words]);
}
