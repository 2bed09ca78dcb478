import { squashed } from "../notation/range";
import type { Kind } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";

interface Term {
  kind: Kind;
  word: string;
  /** It decides only where no term does that does not yield. */
  yields: boolean;
}

/** A term where it stands in some words. */
interface Found extends Term {
  end: number;
}

/** Words as terms are looked for: without white space, Latin letters small. */
const bare = (print: string) => squashed(print).toLowerCase();

const lexicons = new WeakMap<Vocabulary["kinds"], Term[]>();

/** The terms of a vocabulary, the longest first. */
function lexiconOf(kinds: Vocabulary["kinds"]): Term[] {
  const known = lexicons.get(kinds);
  if (known) return known;
  const terms = kinds
    .flatMap(({ kind, terms: naming, yielding }) => [
      ...naming.map((term) => ({ kind, word: bare(term), yields: false })),
      ...yielding.map((term) => ({ kind, word: bare(term), yields: true })),
    ])
    .toSorted((a, b) => b.word.length - a.word.length);
  lexicons.set(kinds, terms);
  return terms;
}

/** Where each term stands last, but for terms that are only a part of a longer one there. */
function termsIn(print: string, { kinds }: Vocabulary): Found[] {
  const words = bare(print);
  const found: Found[] = [];
  for (const term of lexiconOf(kinds)) {
    const at = words.lastIndexOf(term.word);
    const end = at + term.word.length;
    const part = found.some((longer) => at >= longer.end - longer.word.length && end <= longer.end);
    if (at >= 0 && !part) found.push({ ...term, end });
  }
  return found;
}

/** What some words say: the kind that a term names, and that a yielding one does. */
interface Said {
  named: Kind | null;
  yielding: Kind | null;
}

/** So many prints are remembered; headings and titles are asked for again and again. */
const REMEMBERED = 1000;
const remembered = new WeakMap<Vocabulary["kinds"], Map<string, Said>>();

/** What some words say, as it was read before. */
function saidBy(print: string, vocabulary: Vocabulary): Said {
  const before = remembered.get(vocabulary.kinds) ?? new Map<string, Said>();
  const known = before.get(print);
  if (known) return known;
  const said = readKinds(print, vocabulary);
  if (before.size >= REMEMBERED) before.clear();
  remembered.set(vocabulary.kinds, before.set(print, said));
  return said;
}

/** Korean puts the head noun last, so the term that ends last decides; one in parentheses does not. */
function readKinds(print: string, vocabulary: Vocabulary): Said {
  const outside = print.replace(/\([^()]*\)/gu, " ");
  const inHead = termsIn(outside, vocabulary);
  const found = inHead.length > 0 ? inHead : termsIn(print, vocabulary);
  const last = (yields: boolean) =>
    found.filter((term) => term.yields === yields).toSorted((a, b) => b.end - a.end)[0]?.kind ??
    null;
  return { named: last(false), yielding: last(true) };
}

/** What names an activity, as its document prints it. */
export interface Naming {
  /** Its own words, then what they stand under, the nearest first. */
  words: string[];
  /** The headings above, outermost first. */
  headings: string[];
  /** Its counter. */
  unit: string | null;
  /** The title of its document. */
  title: string | null;
}

/**
 * The kind of an activity: what its words say, the nearest first; else the headings above, from the
 * nearest; else yielding words; else its counter (3강좌); else the title. Null where the vocabulary
 * knows none of them.
 */
export function kindOf(
  { words, headings, unit, title }: Naming,
  vocabulary: Vocabulary,
): Kind | null {
  // The title as a heading above all others tells no more than the title.
  const above = headings.filter((heading) => squashed(heading) !== squashed(title ?? ""));
  const prints = [...words, ...above.toReversed()].filter((print) => print !== "");
  const said = prints.map((print) => saidBy(print, vocabulary));
  const counted = vocabulary.kinds.find(({ counters }) => counters.includes(unit ?? ""));
  const kinds = [
    ...said.map(({ named }) => named),
    ...said.map(({ yielding }) => yielding),
    counted?.kind ?? null,
    saidBy(title ?? "", vocabulary).named,
  ];
  return kinds.find((kind) => kind !== null) ?? null;
}
