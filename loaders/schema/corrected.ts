import type { CORRECTED_FIELDS } from "./corrections";
import { createView, type View } from "./view";

type Field = (typeof CORRECTED_FIELDS)[number];

/** The columns of each table of facts that a correction may give another value. */
const CORRECTED: Record<string, Partial<Record<Field, { column: string; type: string }>>> = {
  amount: {
    label: { column: "label", type: "VARCHAR" },
    unit: { column: "unit", type: "VARCHAR" },
    amountKrw: { column: "amount_krw", type: "BIGINT" },
  },
  activity: {
    label: { column: "label", type: "VARCHAR" },
    unit: { column: "unit", type: "VARCHAR" },
    count: { column: "count", type: "INTEGER" },
  },
};

/** The schema of the database in which corrections are applied. */
export const CORRECTED_SCHEMA = "corrected";

/** A table of facts in which the corrected fields have what is meant. */
function correctedTable(table: string): string {
  const columns = Object.entries(CORRECTED[table] ?? {}).map(
    ([field, { column, type }]) =>
      `coalesce((SELECT CAST(c.value AS ${type}) FROM main.correction c
    WHERE c.fact_id = printed.id AND c.field = '${field}'), printed.${column}) AS ${column}`,
  );
  return `CREATE VIEW ${CORRECTED_SCHEMA}.${table} AS
SELECT printed.* REPLACE (\n  ${columns.join(",\n  ")})
FROM main.${table} printed;`;
}

/**
 * The statements that make a second reading of the ledger: in the schema `corrected` the same tables
 * of facts and the same views say what is meant, where a correction says that the print is wrong.
 * Outside it everything stays as printed. A view finds what it reads in its own schema first.
 *
 * @param catalog the name under which the database is attached
 */
export function correctedReading(catalog: string, views: readonly View[]): string[] {
  return [
    `CREATE SCHEMA ${CORRECTED_SCHEMA};`,
    ...Object.keys(CORRECTED).map(correctedTable),
    `SET search_path = '${catalog}.${CORRECTED_SCHEMA},${catalog}.main';`,
    ...views.map((view) => createView(view, CORRECTED_SCHEMA)),
    `USE ${catalog}.main;`,
  ];
}
