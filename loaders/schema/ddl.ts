import type { Column } from "./column";
import type { Table } from "./table";

/** Wraps a name so that DuckDB takes it as an identifier. */
function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Wraps text so that DuckDB takes it as a string. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const TEXT_FORMS: Partial<Record<Column["type"], string>> = {
  ISO_DATE: "\\d{4}(-\\d{2}(-\\d{2})?)?",
  CLOCK: "\\d{2}:\\d{2}",
};

function checkClause(name: string, column: Column): string[] {
  const form = TEXT_FORMS[column.type];
  const checks = [];
  if (form) checks.push(`CHECK (regexp_full_match(${name}, ${literal(form)}))`);
  if (column.oneOf) checks.push(`CHECK (${name} IN (${column.oneOf.map(literal).join(", ")}))`);
  return checks;
}

function columnClause(name: string, column: Column): string {
  const quoted = identifier(name);
  const parts = [quoted, TEXT_FORMS[column.type] ? "VARCHAR" : column.type];
  if (!column.nullable) parts.push("NOT NULL");
  return [...parts, ...checkClause(quoted, column)].join(" ");
}

/**
 * The statement that creates a table, with its primary key, references and checks.
 * @throws where a reference names a table that is unknown or whose key has several columns.
 */
export function createTable(table: Table, tables: readonly Table[]): string {
  const clauses = Object.entries(table.columns).map(([name, column]) => columnClause(name, column));
  clauses.push(`PRIMARY KEY (${table.key.map(identifier).join(", ")})`);
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.reference === null) continue;
    const target = tables.find((candidate) => candidate.name === column.reference);
    const [key, ...more] = target?.key ?? [];
    if (!key || more.length > 0) throw new Error(`cannot refer to table: ${column.reference}`);
    clauses.push(
      `FOREIGN KEY (${identifier(name)}) REFERENCES ${identifier(column.reference)} (${identifier(key)})`,
    );
  }
  return `CREATE TABLE ${identifier(table.name)} (\n  ${clauses.join(",\n  ")}\n);`;
}
