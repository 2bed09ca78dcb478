import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { KINDS, MILESTONE_KINDS, PHASES } from "./facts";
import { namesShape } from "./names";

const terms = z.array(z.string().min(1)).min(1);

const shapes = {
  districts: z.array(
    z.object({ name: z.string(), en: z.string(), column: z.number().int(), row: z.number().int() }),
  ),
  units: z.object({
    /** Counters of things done: 회, 건 … */
    counters: terms,
    /** Counters of people: 명, 인. */
    people: terms,
    /** Words that begin like a counter and are none: 회의, 건물 … */
    notCounters: terms,
    /** Words of a header that say what is counted, and with which counter: 횟수 → 회. */
    measures: z.array(z.object({ term: z.string().min(1), counter: z.string().min(1) })),
    /** Words that end the name of a place: 회의실, 광장 … */
    places: terms,
    /** Words of what is counted and is nothing done: staff, seats, votes, copies, reasons. */
    notDone: terms,
    /** Such words that are others within a longer one: 정원 in 골목정원. */
    notDoneAlone: terms,
  }),
  phases: z.array(z.object({ phase: z.enum(PHASES), terms })),
  kinds: z.array(
    z.object({
      kind: z.enum(KINDS),
      /** Words that name the kind. */
      terms,
      /** Words that name it only where neither the activity nor a heading has one of the terms. */
      yielding: z.array(z.string().min(1)).default([]),
      /** Counters of nothing else: 강좌, 부. */
      counters: z.array(z.string().min(1)).default([]),
    }),
  ),
  milestones: z.array(z.object({ kind: z.enum(MILESTONE_KINDS), terms })),
  dispositions: terms,
  funding: terms,
  /** Programmes, items and accounts, with the names they go by. */
  names: namesShape,
  people: z.object({
    surnames: terms,
    /** Words that end a title of office: 과장, 주무관 … */
    offices: terms,
    /** Words in front of the name of whoever does something: 작성자, 발표, 성명 … */
    labels: terms,
    /** Syllables that given names are made of. */
    given: terms,
    /** Given names with a syllable that hardly any other name has: 은비, 하늘. */
    givenNames: terms,
    /** Endings of offices and places of three syllables that begin like a surname. */
    notNames: terms,
    /** Words of three syllables that begin like a surname and name nobody. */
    commonWords: terms,
    /** Common words of two syllables that look like a surname and a name: 지원, 전문. */
    shortWords: terms,
  }),
};

type Shapes = typeof shapes;
/** The words the extraction knows. Growing one of these files teaches it without code. */
export type Vocabulary = { [K in keyof Shapes]: z.infer<Shapes[K]> };

/**
 * Reads `data/vocabulary/*.json`.
 * @throws if a file is missing or not of its shape; the message names the file.
 */
export function readVocabulary(folder: string): Vocabulary {
  const entries = Object.entries(shapes).map(([name, shape]) => {
    const file = join(folder, `${name}.json`);
    const parsed = shape.safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (!parsed.success)
      throw new Error(
        `vocabulary file of another shape: ${file}: ${z.prettifyError(parsed.error)}`,
      );
    return [name, parsed.data] as const;
  });
  return Object.fromEntries(entries) as Vocabulary;
}
