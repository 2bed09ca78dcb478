import type { LedgerInput } from "../../loaders/store/input";
import { exampleInput } from "./example";
import { SUMS } from "./example-money";

/**
 * The invented sheet and a later one of the same project, that prints the sum executed in 2018 as
 * 61 thousand instead of 60.
 */
export function twoSheets(): LedgerInput {
  const input = exampleInput();
  const [first] = input.documents;
  if (first === undefined) throw new Error("the example has no document");
  const { facts } = first;
  const amounts = SUMS.map((sum) => ({
    ...sum,
    id: `later-${sum.id}`,
    amountKrw: sum.phase === "executed" ? 61_000 : sum.amountKrw,
  }));
  const later = {
    ...first,
    facts: {
      ...facts,
      source: { ...facts.source, id: "later", fiscalYear: 2021, producedOn: "2021-05-06" },
      ...{ header: [], amounts, schedule: [], activities: [], meetings: [], questions: [] },
      milestones: [],
      numbers: [],
    },
    sidecar: { ...first.sidecar, title: "동네책방 운영 (2021)" },
    findings: [],
    verdicts: [],
  };
  return { ...input, documents: [first, later] };
}
