import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Folders } from "../ledger";
import { evidenceOf } from "../publish/evidence/evidence";
import { readSources } from "../publish/read-sources";
import { literal } from "../schema/ddl";
import { Ledger } from "../store/read";
import { explainFact, explainFinding, explainNumber } from "./explanation";

/** What an id may name, and the document it belongs to. */
interface Named {
  id: string;
  source_id: string;
  kind: "fact" | "finding" | "number";
}

/** So many are named where a prefix is not enough. */
const SHOWN = 5;

/**
 * Tells in words where a number comes from: a fact, a finding or a numeral, from the database of
 * the last build.
 *
 * @param id all of it, or a beginning that only one id has
 * @throws where there is no database, no such id, or several
 */
export async function explain(id: string, { build }: Pick<Folders, "build">): Promise<void> {
  const database = join(build, "ledger.duckdb");
  if (!existsSync(database)) throw new Error(`no database: ${database}: run npm run build first`);
  const ledger = await Ledger.open(database);
  try {
    process.stdout.write(`${await explanationOf(ledger, id)}\n`);
  } finally {
    ledger.close();
  }
}

async function explanationOf(ledger: Ledger, id: string): Promise<string> {
  const named = await nameOf(ledger, id);
  const [rows] = await readSources(ledger, [named.source_id]);
  if (!rows) throw new Error(`no such document: ${named.source_id}`);
  const evidence = new Map(evidenceOf(rows).map((fact) => [fact.id, fact]));
  const fact = evidence.get(named.id);
  if (fact) return explainFact(fact);
  const finding = rows.findings.find((candidate) => candidate.id === named.id);
  if (finding) return explainFinding(finding, rows, evidence);
  const number = rows.numbers.find((candidate) => candidate.id === named.id);
  if (number) return explainNumber(number, rows, evidence);
  throw new Error(`no such fact: ${id}`);
}

async function nameOf(ledger: Ledger, id: string): Promise<Named> {
  const begins = (table: Named["kind"]): string =>
    `SELECT id, source_id, '${table}' AS kind FROM ${table} WHERE starts_with(id, ${literal(id)})`;
  const { rows } = await ledger.query(
    `${begins("fact")} UNION ALL ${begins("finding")} UNION ALL ${begins("number")} ORDER BY id`,
  );
  const named = rows as unknown as Named[];
  const [only, ...others] = named;
  const exact = named.find((candidate) => candidate.id === id);
  if (exact) return exact;
  if (!only || id === "") throw new Error(`no such fact: ${id}`);
  if (others.length === 0) return only;
  const shown = named.slice(0, SHOWN).map((candidate) => candidate.id);
  const more = named.length > SHOWN ? ", …" : "";
  throw new Error(`not one fact but ${String(named.length)}: ${id}: ${shown.join(", ")}${more}`);
}
