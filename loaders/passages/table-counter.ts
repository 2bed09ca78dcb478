import { squashed } from "../notation/range";
import type { Section } from "../read/outline";
import type { Table } from "../read/reading";
import type { Vocabulary } from "../schema/vocabulary";
import { type Context, print } from "./context";

/** The counter that a header or a row's label names: `진행횟수(회)`, `인 원`; null where none. */
export function counterIn(label: string, { units }: Vocabulary): string | null {
  const tight = squashed(label);
  const noted = /\(([가-힣 ]{1,4})\)/u.exec(tight)?.[1];
  if (noted !== undefined && [...units.counters, ...units.people].includes(noted)) return noted;
  const measure = units.measures.findLast(({ term }) => tight.endsWith(term));
  return measure?.counter ?? null;
}

/** What a note in front of a table says of its numbers. */
const UNIT_NOTE = /단위\s*[:：;]?\s*([가-힣][가-힣 ]{0,5}?)\s*(?=[)\]]|$)/u;

/** The counter that a note in front of a table names: (단위 : 건); null where none does. */
export function counterAbove(
  context: Context,
  { blocks, start, end }: Section,
  table: Table,
): string | null {
  const { units } = context.vocabulary;
  const before = blocks[blocks.indexOf(table) - 1];
  const heading = { start, end: blocks[0]?.start ?? end };
  const [noted] = [...(before && before.kind !== "table" ? [before] : []), heading].flatMap(
    (range) => UNIT_NOTE.exec(print(context, range))?.[1] ?? [],
  );
  return noted !== undefined && [...units.counters, ...units.people].includes(noted) ? noted : null;
}

/** A label that is nothing but a counter, in a column of them: 단위 | 명 | 개소. */
export const isCounter = (label: string, { vocabulary: { units } }: Context) =>
  [...units.counters, ...units.people].includes(label);
