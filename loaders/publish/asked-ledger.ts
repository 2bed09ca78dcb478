import { ROW_SETS } from "../../src/answers/row-sets.js";
import type { RowSet } from "../../src/answers/row-set.js";
import type { KindWords } from "../../src/answers/ledger-words.js";
import type { LedgerAsked } from "../../src/answers/reply-to.js";
import { budgetAndExecution } from "../../src/figures/budget-and-execution.js";
import { subjectsOf, type Datum } from "../../src/figures/figure.js";
import { CURRENT, selected } from "../../src/figures/selection.js";
import { toldFirst } from "../../src/slides/given.js";
import type { Ledger } from "../store/read";
import { readingsOf } from "./readings";
import { visibleAnswer } from "./visible";

/**
 * What questions and claims are put to: the current rows of every row set, and the names of all
 * programmes in them. The ledger's views should be kept before.
 * @param kinds words of activities beside those that the ledger prints
 * @param sets those that are needed
 * @throws where a query fails
 */
export async function askedLedger(
  ledger: Ledger,
  kinds: KindWords,
  sets: readonly RowSet[] = ROW_SETS,
): Promise<LedgerAsked> {
  const readings = await readingsOf(ledger);
  const current = async ({ sql }: Pick<RowSet, "sql">): Promise<readonly Datum[]> => {
    const answer = visibleAnswer(await readings.ask(sql));
    return selected(answer.rows as unknown as Datum[], CURRENT);
  };
  const rows = new Map<string, readonly Datum[]>();
  for (const set of sets) rows.set(set.id, await current(set));
  const rowsOf = ({ id }: RowSet): readonly Datum[] => rows.get(id) ?? [];
  const names = subjectsOf(
    sets.filter(({ scope }) => scope === "programme").flatMap((set) => rowsOf(set)),
  );
  return { programmes: toldFirst(await current(budgetAndExecution), names), kinds, rowsOf };
}
