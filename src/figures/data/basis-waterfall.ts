import { printed, sumOf, together, type Trace } from "../../words/trace.js";
import type { BasisDatum } from "./basis.js";

/** One budget item with the parts of its basis. */
export interface Fall {
  item: string | null;
  parts: readonly BasisDatum[];
  /** What the item was given; null where it is not printed. */
  given: number | null;
  givenOn: Trace;
  /** Sum of the parts that have one, and what it rests on. */
  sum: number;
  sumOn: Trace;
  /** Given − sum, and what it rests on; null where nothing is given, or nothing missing. */
  rest: { won: number; on: Trace } | null;
}

/** The findings that a sum and its parts share, else those of the parts. */
function findingsOfRest(parts: readonly BasisDatum[]): string[] {
  const ofParts = [...new Set(parts.flatMap(({ findings }) => findings))];
  const shared = ofParts.filter((id) => parts[0]?.givenFindings.includes(id));
  return shared.length > 0 ? shared : ofParts;
}

function restOf(given: number | null, sum: number, { givenOn, sumOn, parts }: Fall): Fall["rest"] {
  if (given === null || given === sum) return null;
  const formula = `{${givenOn.facts[0] ?? ""}} − (${sumOn.formula ?? `{${sumOn.facts[0] ?? ""}}`})`;
  const on = { ...together([givenOn, sumOn], formula), findings: findingsOfRest(parts) };
  return { won: given - sum, on };
}

function fallOf(item: string | null, parts: readonly BasisDatum[]): Fall {
  const known = parts.filter(({ value }) => value !== null);
  const given = parts[0]?.given ?? null;
  const sum = known.reduce((total, { value }) => total + (value ?? 0), 0);
  const givenOn = printed([parts[0]?.givenFact ?? null], parts[0]?.givenFindings);
  const fall: Fall = { item, parts, given, givenOn, sum, sumOn: sumOf(known), rest: null };
  return { ...fall, rest: restOf(given, sum, fall) };
}

/** The parts of each budget item, in the order of print. */
export function fallsOf(data: readonly BasisDatum[]): Fall[] {
  const items = new Map<string | null, BasisDatum[]>();
  for (const datum of data) items.set(datum.item, [...(items.get(datum.item) ?? []), datum]);
  return [...items].map(([item, parts]) => fallOf(item, parts));
}
