import type { Reading } from "../../src/figures/figure.js";
import type { Answer, Ledger } from "../store/read";
import { keepViews } from "./kept-views";

type Row = Answer["rows"][number];

/** The corrections of a ledger, by the fact that they are about. */
type Corrections = ReadonlyMap<string, string[]>;

/** Asks a ledger for its rows as printed and as corrected. */
export interface Readings {
  /**
   * The rows of both readings, with two columns more: `reading`, null where both have the same rows,
   * and `corrections`, the ids of the corrections of a row's facts.
   */
  ask(sql: string): Promise<Answer>;
}

async function correctionsIn(ledger: Ledger): Promise<Corrections> {
  const { rows } = await ledger.query("SELECT id, fact_id FROM correction ORDER BY id");
  const byFact = new Map<string, string[]>();
  for (const { id, fact_id } of rows) {
    const known = byFact.get(String(fact_id)) ?? [];
    byFact.set(String(fact_id), [...known, String(id)]);
  }
  return byFact;
}

function correctionsOf({ facts }: Row, corrections: Corrections): string[] {
  const ids = Array.isArray(facts) ? facts.map(String) : [];
  return [...new Set(ids.flatMap((id) => corrections.get(id) ?? []))].toSorted();
}

function marked(rows: Row[], reading: Reading | null, corrections: Corrections): Row[] {
  return rows.map((row) => ({
    ...row,
    reading,
    corrections: correctionsOf(row, corrections),
  }));
}

/** The corrected reading; null where nothing is corrected, since both then say the same. */
async function correctedReading(ledger: Ledger, corrections: Corrections): Promise<Ledger | null> {
  if (corrections.size === 0) return null;
  const corrected = await ledger.corrected();
  await keepViews(corrected);
  return corrected;
}

/** Opens both readings of a ledger; they close with it. */
export async function readingsOf(ledger: Ledger): Promise<Readings> {
  const corrections = await correctionsIn(ledger);
  const corrected = await correctedReading(ledger, corrections);
  const ask = async (sql: string): Promise<Answer> => {
    const print = await ledger.query(sql);
    const meant = corrected === null ? print : await corrected.query(sql);
    const same = meant === print || JSON.stringify(print.rows) === JSON.stringify(meant.rows);
    const rows = same
      ? marked(print.rows, null, corrections)
      : [
          ...marked(print.rows, "printed", corrections),
          ...marked(meant.rows, "corrected", corrections),
        ];
    const columns = [
      ...print.columns,
      { name: "reading", type: "text" as const },
      { name: "corrections", type: { listOf: "text" as const } },
    ];
    return { columns, rows };
  };
  return { ask };
}
