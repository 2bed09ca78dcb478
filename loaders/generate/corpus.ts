import type { Answers } from "./answers/answers";
import { GENRES, type WrittenFamily } from "./genres";
import type { FileFormat, Layout } from "./layouts/layout";
import { layoutsOf } from "./layouts/registry";
import { Random } from "./random";

/** A document as it is written. */
export interface Written {
  /** Inside the corpus, with slashes, without its ending: `budget-sheet/0000/0000012-budget-sheet-tabs`. */
  name: string;
  format: FileFormat;
  bytes: Uint8Array;
  answers: Answers;
}

/** What one document is made from: the same request gives the same bytes. */
export interface Request {
  seed: number;
  family: WrittenFamily;
  /** Which of its family, from 0. */
  number: number;
  layout: Layout;
  faulty: boolean;
  /** The districts there are. */
  districts: readonly string[];
}

/** How large a corpus is, and of what. */
export interface Plan extends Pick<Request, "seed" | "districts"> {
  programmes: number;
  documents: number;
  formats: readonly FileFormat[];
  /** The share of documents with a slip in them, 0 to 1. */
  faulty: number;
}

/** So many documents stand in one folder. */
const FOLDER = 1000;

/**
 * Every document of a corpus, one at a time: nothing is kept. Sorts and layouts take turns.
 * @throws where a format has no layout
 */
export function* corpusOf({ programmes, documents, ...plan }: Plan): Generator<Written> {
  yield* familyOf("budget-sheet", programmes, plan);
  yield* familyOf("approved-document", documents, plan);
}

function* familyOf(
  family: WrittenFamily,
  count: number,
  { seed, districts, formats, faulty }: Omit<Plan, "programmes" | "documents">,
): Generator<Written> {
  const layouts = layoutsOf(family, formats);
  for (let number = 0; number < count; number += 1) {
    const layout = layouts[Math.floor(number / GENRES[family].length) % layouts.length];
    if (!layout) return;
    const spoil = new Random(seed, family, "faulty", number).chance(faulty);
    yield write({ seed, family, number, layout, faulty: spoil, districts });
  }
}

/**
 * One document of a corpus.
 * @throws where there are fewer names than its number asks for
 */
export function write({ seed, family, number, layout, faulty, districts }: Request): Written {
  const genres = GENRES[family];
  const genre = genres[number % genres.length];
  if (!genre) throw new Error(`no sort of document: ${family}`);
  const { id, format, showsPortal } = layout;
  const random = new Random(seed, family, number);
  const { draft, answers } = genre.compose({ number, random, faulty, showsPortal, districts });
  const folder = String(Math.floor(number / FOLDER)).padStart(4, "0");
  const name = `${family}/${folder}/${String(number).padStart(7, "0")}-${genre.id}-${id}`;
  const printed = showsPortal ? draft : { ...draft, portal: null };
  const source = { ...answers.source, path: `${name}.${format}` };
  return { name, format, bytes: layout.print(printed), answers: { ...answers, source } };
}
