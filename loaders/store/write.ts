import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { correctedReading } from "../schema/corrected";
import { createTable, literal } from "../schema/ddl";
import { createEarlier, EARLIER_SCHEMA, earlierTables, editionsReading } from "../schema/editions";
import { macros } from "../schema/macros";
import { tableList, type LedgerRows, type TableName } from "../schema/registry";
import type { Table } from "../schema/table";
import { createView } from "../schema/view";
import { views } from "../schema/view-registry";
import { append } from "./append";
import type { LedgerInput } from "./input";
import { earlierRows, ledgerRows } from "./rows";
import { discard, publishFile, sweep, temporaryPath } from "./swap";

/** With this format and block size a file opens in every DuckDB since 1.1. */
const STORAGE_VERSION = "v1.0.0";

/** Bytes; the smallest there is, since most tables are small and each fills whole blocks. */
const BLOCK_SIZE = 16_384;

interface Target {
  connection: DuckDBConnection;
  /** An appender finds no table by what is in use. */
  schema: string;
}

/** @throws naming the table, with what DuckDB says of the row. */
async function fillTable(
  { connection, schema }: Target,
  { name, columns }: Table,
  rows: LedgerRows,
): Promise<void> {
  const cells = Object.entries(columns);
  const appender = await connection.createAppender(name, schema);
  try {
    for (const row of rows[name as TableName] as Record<string, unknown>[]) {
      for (const [column, { type }] of cells) append(appender, type, row[column]);
      appender.endRow();
    }
    appender.closeSync();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`cannot fill table: ${name}: ${reason}`, { cause: error });
  }
}

/** Fills the tables of a schema in their order. */
async function fill(target: Target, tables: readonly Table[], rows: LedgerRows): Promise<void> {
  for (const table of tables) await fillTable(target, table, rows);
}

async function build(path: string, input: LedgerInput): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run(
      `ATTACH ${literal(path)} AS ledger (STORAGE_VERSION ${literal(STORAGE_VERSION)}, BLOCK_SIZE ${BLOCK_SIZE}); USE ledger;`,
    );
    const run = async (statements: readonly string[]) => {
      for (const sql of statements) await connection.run(sql);
    };
    await run(tableList.map((table) => createTable(table, tableList)));
    await fill({ connection, schema: "main" }, tableList, ledgerRows(input));
    await run(createEarlier("ledger", tableList));
    const earlier = { connection, schema: EARLIER_SCHEMA };
    await fill(earlier, earlierTables(tableList), earlierRows(input));
    await run(["USE ledger.main;", ...views.map((view) => createView(view))]);
    await run(correctedReading("ledger", views));
    await run(editionsReading("ledger", { tables: tableList, views }));
    await run(macros.map(({ sql }) => sql));
    await connection.run("CHECKPOINT ledger; USE memory; DETACH ledger;");
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/**
 * Writes a ledger as a fresh DuckDB file and renames it into place: readers see the old file or the
 * new one, whole, whenever the process is killed. On any error the old file stays.
 * @throws where a row breaks a key, a reference or a check.
 */
export async function writeLedger(path: string, input: LedgerInput): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await sweep(path);
  const temporary = temporaryPath(path);
  await discard(temporary);
  try {
    await build(temporary, input);
    if (existsSync(`${temporary}.wal`)) throw new Error(`not checkpointed: ${temporary}.wal`);
    await publishFile(temporary, path);
  } catch (error) {
    await discard(temporary);
    throw error;
  }
}
