import { createHash } from "node:crypto";
import { mkdir, open, rm, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { literal } from "../schema/ddl";
import { allRows, relations, type Relation } from "../schema/relations";
import type { Answer, AnswerColumn, Ledger } from "../store/read";
import { publishFile, temporaryPath } from "../store/swap";
import { csvFile, csvLines } from "./csv";
import { visibleAnswer } from "./visible";

/** Rows beyond which a table is no sheet of the workbook, which few people could open, and no JSON. */
const LONG = 20_000;

/** A table or view that was written. */
export interface WrittenTable {
  relation: Relation;
  rows: number;
  /** Over the columns' names and types and the rows in their order, one JSON array a line. */
  sha256: string;
  /** Null where it is long. */
  answer: Answer | null;
}

/** A COPY that is killed leaves a torn file, so it writes under another name first. */
async function writeParquet(ledger: Ledger, relation: Relation, path: string): Promise<void> {
  const temporary = temporaryPath(path);
  await ledger.run(
    `COPY (${allRows(relation)}) TO ${literal(temporary)}
     (FORMAT parquet, PARQUET_VERSION v2, COMPRESSION zstd)`,
  );
  await publishFile(temporary, path);
}

/** Takes the rows of a table as they come: hash, CSV, JSON, and the rows while they are few. */
class TableSink {
  readonly #hash = createHash("sha256");
  readonly #columns: AnswerColumn[];
  readonly #csv: FileHandle;
  readonly #json: FileHandle;
  #rows = 0;
  #kept: Answer["rows"] | null = [];

  constructor(columns: AnswerColumn[], { csv, json }: { csv: FileHandle; json: FileHandle }) {
    this.#columns = columns;
    this.#csv = csv;
    this.#json = json;
    this.#hash.update(JSON.stringify(columns));
  }

  async begin(): Promise<void> {
    await this.#csv.write(csvFile({ columns: this.#columns, rows: [] }));
    await this.#json.write("[");
  }

  async add(part: Answer["rows"]): Promise<void> {
    if (part.length === 0) return;
    const answer = visibleAnswer({ columns: this.#columns, rows: part });
    for (const row of answer.rows)
      this.#hash.update(`\n${JSON.stringify(this.#columns.map(({ name }) => row[name]))}`);
    await this.#csv.write(csvLines(answer));
    const lead = this.#rows === 0 ? "" : ",";
    await this.#json.write(lead + answer.rows.map((row) => JSON.stringify(row)).join(","));
    this.#rows += answer.rows.length;
    if (this.#rows > LONG) this.#kept = null;
    else this.#kept?.push(...answer.rows);
  }

  async end(relation: Relation): Promise<WrittenTable> {
    await this.#json.write("]\n");
    const answer = this.#kept === null ? null : { columns: this.#columns, rows: this.#kept };
    return { relation, rows: this.#rows, sha256: this.#hash.digest("hex"), answer };
  }
}

async function writeTable(
  ledger: Ledger,
  relation: Relation,
  { downloads, tables }: { downloads: string; tables: string },
): Promise<WrittenTable> {
  const { columns, parts } = await ledger.stream(allRows(relation));
  const csv = await open(join(downloads, "csv", `${relation.name}.csv`), "w");
  const json = await open(join(tables, `${relation.name}.json`), "w");
  const sink = new TableSink(columns, { csv, json });
  let written;
  try {
    await sink.begin();
    for await (const part of parts) await sink.add(part);
    written = await sink.end(relation);
  } finally {
    await csv.close();
    await json.close();
  }
  if (written.answer === null) await rm(join(tables, `${relation.name}.json`));
  await writeParquet(ledger, relation, join(downloads, "parquet", `${relation.name}.parquet`));
  return written;
}

/**
 * Writes every table and view: `tables/<name>.json` where it is not too long for a page,
 * `downloads/csv/<name>.csv` and `downloads/parquet/<name>.parquet` for people. Rows pass through and
 * are not held, whatever their number.
 * @throws where a question fails
 */
export async function writeTables(ledger: Ledger, folder: string): Promise<WrittenTable[]> {
  const folders = { downloads: join(folder, "downloads"), tables: join(folder, "tables") };
  for (const path of ["downloads/csv", "downloads/parquet", "tables"])
    await mkdir(join(folder, path), { recursive: true });
  const written = [];
  for (const relation of relations()) written.push(await writeTable(ledger, relation, folders));
  return written;
}
