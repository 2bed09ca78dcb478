import type { Datum } from "../figures/figure.js";
import type { Locale } from "../words/locale.js";
import type { Furniture, Trace } from "../words/trace.js";
import type { Concept, Wanted } from "./concept.js";
import type { Reading } from "./reading.js";
import type { RowSet } from "./row-set.js";

/** What a measure is told of a question. */
export interface Asked {
  concepts: ReadonlySet<Concept>;
  /** Words that a label must hold: items, kinds and words of labels as they were asked, blanks left out. */
  words: readonly string[];
  reading: Reading;
  locale: Locale;
}

/** One value that answers a question. */
export interface Found {
  /** Null where it belongs to no year. */
  year: number | null;
  /** What it is, in the reader's words: 집행률, 산출근거의 인건비. */
  name: string;
  /** Null where the answer is words: a day, names. */
  value: number | null;
  /** 원, %, 회 …; null beside words. */
  unit: string | null;
  /** The value as it is said, where it is no plain number. */
  text?: string;
  on: Trace | Furniture;
  /** Whether `text` is a sentence of its own. */
  isSentence?: boolean;
  /** The rows it comes from, for marks and sources. */
  rows: readonly Datum[];
  /** Whether a list that ends in 등 stands behind it. */
  atLeast?: boolean;
}

/** Something that can be asked of a ledger: which words ask for it, and which rows answer. */
export interface Measure {
  /** Stable, kebab-case. */
  id: string;
  rows: RowSet;
  /** The figure that shows it; null where none does. */
  figure: string | null;
  /** Of each list one concept must be in the question. */
  asks: readonly (readonly Wanted[])[];
  /** What it understands besides: it narrows what is asked, or says the same again. */
  takes: readonly Wanted[];
  /** What it is called where it is not found. */
  name(asked: Asked): string;
  /** How the value follows from what is printed, in words; null where it is printed. */
  formula(locale: Locale): string | null;
  /** What a reader must know of this answer. */
  caveats(locale: Locale): readonly string[];
  /** The values of every year. */
  find(rows: readonly Datum[], asked: Asked): readonly Found[];
  /** Said where the sources have it in no such way, or nothing was found: what is asked for is not to be had. */
  refusal(locale: Locale): string | null;
  /** Whether it is refused whatever the rows say; they then stand for what there is instead. */
  isRefused: boolean;
  /** What the rows have of the sort that is asked for: other funds, other items. */
  others(rows: readonly Datum[], asked: Asked): readonly string[];
  /** Whether it stands beside another's answer, and is no sense of its own. */
  isBeside: boolean;
  /** Where each year has one value, a question without a year is answered with all of them. */
  isSeries: boolean;
}

/** What a measure is made of; what is left out has no more to say. */
interface Parts<D extends Datum> {
  id: string;
  rows: RowSet;
  figure: string | null;
  asks: readonly (readonly Wanted[])[];
  takes?: readonly Wanted[];
  name: Readonly<Record<Locale, string>> | ((asked: Asked) => string);
  formula?: Readonly<Record<Locale, string>>;
  caveats?: Readonly<Record<Locale, readonly string[]>>;
  find: (rows: readonly D[], asked: Asked) => readonly Found[];
  others?: (rows: readonly D[], asked: Asked) => readonly string[];
  isSeries?: boolean;
  refusal?: Readonly<Record<Locale, string>>;
  isRefused?: boolean;
  isBeside?: boolean;
}

/** A measure whose rows are of one type; whoever asks hands it the rows of its own row set. */
export function measure<D extends Datum>(parts: Parts<D>): Measure {
  const { name, formula, caveats, find, others, refusal, takes = [], ...rest } = parts;
  return {
    ...{ isSeries: false, isRefused: false, isBeside: false },
    ...rest,
    takes,
    refusal: (locale) => refusal?.[locale] ?? null,
    name: typeof name === "function" ? name : ({ locale }) => name[locale],
    formula: (locale) => formula?.[locale] ?? null,
    caveats: (locale) => caveats?.[locale] ?? [],
    find: (rows, asked) => find(rows as readonly D[], asked),
    others: (rows, asked) => [...new Set(others?.(rows as readonly D[], asked) ?? [])],
  };
}

/** A value that a row prints or computes by itself. */
export function foundIn(datum: Datum & { year: number | null }, name: string): Found {
  const { value, unit, year } = datum;
  return { year, name, value, unit, on: datum, rows: [datum] };
}
