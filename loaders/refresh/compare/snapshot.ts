import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { literal } from "../../schema/ddl";
import type { Ledger } from "../../store/read";
import { writeDurably } from "../durable";

/** A document as a release has it. */
export interface KeptDocument {
  id: string;
  title: string;
  sha256: string;
  /** ISO day on which it was fetched. */
  accessedOn: string;
  /** Findings of the class contradiction, as printed; one line each. */
  contradictions: string[];
}

/** What is known of a release for good, besides its values. */
export interface Snapshot {
  release: { id: string; date: string; codeVersion: string };
  /** In the order of their ids. */
  documents: KeptDocument[];
  /** Numerals printed, and those whose fate is not known. */
  numbers: { printed: number; unexplained: number };
  findings: number;
}

const SNAPSHOT = "snapshot.json";
const VALUES = "values.parquet";
const YEARS = "years.parquet";

/** Where the values of a kept release lie: one row a fact, with what it says and where it is printed. */
export const valuesOf = (kept: string): string => join(kept, VALUES);

/** Where the years lie for which a figure of a kept release shows a value: figure, subject, year. */
export const yearsOf = (kept: string): string => join(kept, YEARS);

const VALUE_ROWS = `SELECT v.fact_id, v.source_id, e.document, v.kind, v.label, v.path, v.year, v.phase,
  v.value, v.unit, e.as_written, e.place, e.quote
  FROM fact_value v JOIN evidence e USING (fact_id) ORDER BY v.fact_id`;

const DOCUMENTS = `SELECT s.id, s.title, s.sha256, CAST(s.accessed_on AS VARCHAR) AS "accessedOn",
  coalesce((SELECT list(f.rule_id || ': ' || f.actual ORDER BY f.id) FROM finding f
    WHERE f.source_id = s.id AND f.class = 'contradiction'), []) AS contradictions
  FROM source s ORDER BY s.id`;

const COUNTS = `SELECT (SELECT count(*) FROM number) AS printed,
  (SELECT count(*) FROM number WHERE role = 'unexplained') AS unexplained,
  (SELECT count(*) FROM finding) AS findings,
  id, released_on AS date, code_version AS "codeVersion" FROM release`;

/** A question whose rows say of which year they are. */
interface Question {
  id: string;
  sql: string;
}

/** The years that figures show, as one question; figures without years are left out. */
async function yearRows(ledger: Ledger, figures: readonly Question[]): Promise<string> {
  const parts = [];
  for (const { id, sql } of figures) {
    const { columns } = await ledger.query(`SELECT * FROM (${sql}) LIMIT 0`);
    if (!columns.some(({ name }) => name === "year")) continue;
    parts.push(
      `SELECT DISTINCT ${literal(id)} AS figure, subject, CAST(year AS INTEGER) AS year
       FROM (${sql}) WHERE value IS NOT NULL AND year IS NOT NULL`,
    );
  }
  const none = "SELECT '' AS figure, '' AS subject, 0 AS year WHERE false";
  return `${[none, ...parts].join(" UNION ALL ")} ORDER BY figure, subject, year`;
}

async function readSnapshot(ledger: Ledger): Promise<Snapshot> {
  const [counts = {}] = (await ledger.query(COUNTS)).rows;
  const documents = (await ledger.query(DOCUMENTS)).rows as unknown as KeptDocument[];
  const { id, date, codeVersion, printed, unexplained, findings } = counts;
  return {
    release: { id: String(id), date: String(date), codeVersion: String(codeVersion) },
    documents,
    numbers: { printed: Number(printed), unexplained: Number(unexplained) },
    findings: Number(findings),
  };
}

/**
 * Writes what is kept of a release for good into a folder: snapshot, values, years of figures.
 * @param ledger with its views kept, since every figure is asked
 */
export async function writeSnapshot(
  ledger: Ledger,
  figures: readonly Question[],
  folder: string,
): Promise<Snapshot> {
  const snapshot = await readSnapshot(ledger);
  const copy = async (sql: string, file: string) =>
    ledger.run(`COPY (${sql}) TO ${literal(file)} (FORMAT parquet, COMPRESSION zstd)`);
  await copy(VALUE_ROWS, valuesOf(folder));
  await copy(await yearRows(ledger, figures), yearsOf(folder));
  await writeDurably(join(folder, SNAPSHOT), `${JSON.stringify(snapshot, null, 2)}\n`);
  return snapshot;
}

/** @throws where the folder is of no kept release */
export async function openSnapshot(folder: string): Promise<Snapshot> {
  return JSON.parse(await readFile(join(folder, SNAPSHOT), "utf8")) as Snapshot;
}
