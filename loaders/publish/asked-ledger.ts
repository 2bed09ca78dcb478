import { ROW_SETS } from "../../src/answers/row-sets.js";
import type { RowSet } from "../../src/answers/row-set.js";
import type { LedgerAsked } from "../../src/answers/reply-to.js";
import { subjectsOf, type Datum } from "../../src/figures/figure.js";
import { CURRENT, selected } from "../../src/figures/selection.js";
import type { Ledger } from "../store/read";
import { readingsOf } from "./readings";
import { visibleAnswer } from "./visible";

/**
 * What questions and claims are put to: the current rows of every row set, and the names of all
 * programmes in them. The ledger's views should be kept before.
 * @param sets those that are needed
 * @throws where a query fails
 */
export async function askedLedger(
  ledger: Ledger,
  sets: readonly RowSet[] = ROW_SETS,
): Promise<LedgerAsked> {
  const readings = await readingsOf(ledger);
  const rows = new Map<string, readonly Datum[]>();
  for (const { id, sql } of sets) {
    const answer = visibleAnswer(await readings.ask(sql));
    rows.set(id, selected(answer.rows as unknown as Datum[], CURRENT));
  }
  const rowsOf = ({ id }: RowSet): readonly Datum[] => rows.get(id) ?? [];
  const programmes = sets.filter(({ scope }) => scope === "programme");
  return { programmes: subjectsOf(programmes.flatMap((set) => rowsOf(set))), rowsOf };
}
