import type { Column } from "./column";
import { createTable } from "./ddl";
import type { Table } from "./table";
import { createView, type View } from "./view";

/** Where the tables of earlier editions lie: documents whose place a newer version took. */
export const EARLIER_SCHEMA = "earlier";

/** The schema in which every table and view is of all editions. */
export const EDITIONS_SCHEMA = "editions";

/** Tables whose rows are no document's: there is one of each, in `main`. */
const SHARED = new Set(["release", "district", "price", "known_name", "rule", "edition"]);

const withinEarlier = (column: Column): Column =>
  column.reference !== null && SHARED.has(column.reference)
    ? { ...column, reference: null }
    : column;

/** The tables that hold documents, as they stand in `earlier`: without references to what is shared. */
export function earlierTables(tables: readonly Table[]): Table[] {
  return tables
    .filter(({ name }) => !SHARED.has(name))
    .map((table) => ({
      ...table,
      columns: Object.fromEntries(
        Object.entries(table.columns).map(([name, column]) => [name, withinEarlier(column)]),
      ),
    }));
}

/**
 * The statements that make the tables of earlier editions; `main` is the schema in use before and
 * `earlier` after them.
 * @param catalog the name under which the database is attached
 */
export function createEarlier(catalog: string, tables: readonly Table[]): string[] {
  const earlier = earlierTables(tables);
  return [
    `CREATE SCHEMA ${EARLIER_SCHEMA};`,
    `USE ${catalog}.${EARLIER_SCHEMA};`,
    ...earlier.map((table) => createTable(table, earlier)),
  ];
}

/**
 * The statements that make a reading of all editions: in the schema `editions` each table has the rows
 * of today's documents and of those before them, and the same views say from when until when each was
 * known. Outside it a document is counted once, as it is today.
 * @param catalog the name under which the database is attached
 */
export function editionsReading(
  catalog: string,
  { tables, views }: { tables: readonly Table[]; views: readonly View[] },
): string[] {
  const union = ({ name }: Table) =>
    `CREATE VIEW ${EDITIONS_SCHEMA}."${name}" AS
SELECT * FROM main."${name}" UNION ALL SELECT * FROM ${EARLIER_SCHEMA}."${name}";`;
  return [
    `CREATE SCHEMA ${EDITIONS_SCHEMA};`,
    ...earlierTables(tables).map(union),
    `SET search_path = '${catalog}.${EDITIONS_SCHEMA},${catalog}.main';`,
    ...views.map((view) => createView(view, EDITIONS_SCHEMA)),
    `USE ${catalog}.main;`,
  ];
}
