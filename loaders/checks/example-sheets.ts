import type { Facts } from "../schema/facts";
import { exampleFacts, type Drafts } from "./example";

/** Facts of an invented budget sheet whose ids are its own, so that several can stand side by side. */
export function exampleSheet(
  { fiscalYear, programme = "골목 강좌" }: { fiscalYear: number; programme?: string },
  text: string,
  drafts: Drafts,
): Facts {
  const id = String(fiscalYear);
  const source = { id, fiscalYear, programme, title: programme, ...drafts.source };
  const facts = exampleFacts(text, { ...drafts, source });
  const own = <T extends { id: string }>(all: T[]): T[] =>
    all.map((fact) => ({ ...fact, id: `${id}-${fact.id}` }));
  return { ...facts, header: own(facts.header), amounts: own(facts.amounts) };
}
