import { createHash } from "node:crypto";
import type { Span, Traced } from "../schema/facts";
import { tables, type LedgerRows, type TableName } from "../schema/registry";
import type { FactKind } from "../schema/tables/fact";

/** Short enough to read, long enough never to meet: 2^64 values. */
const ID_LENGTH = 16;

function spanId(sourceId: string, span: Span): string {
  const { page, section, table, row, column } = span.locator;
  const identity = [sourceId, span.start, span.end, page, section, table, row, column];
  return createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, ID_LENGTH);
}

function emptyRows(): LedgerRows {
  const names = Object.keys(tables) as TableName[];
  return Object.fromEntries(names.map((name) => [name, []])) as unknown as LedgerRows;
}

/** The rows of a ledger in the making; a place that several facts share is one row of `span`. */
export class RowSet {
  readonly rows: LedgerRows = emptyRows();
  readonly #spans = new Set<string>();

  /** Adds a row to a table. */
  add<N extends TableName>(name: N, row: LedgerRows[N][number]): void {
    const rows: LedgerRows[N][number][] = this.rows[name];
    rows.push(row);
  }

  /** The id of a place, whose row is added when it is new. */
  span(sourceId: string, span: Span): string {
    const id = spanId(sourceId, span);
    if (this.#spans.has(id)) return id;
    this.#spans.add(id);
    this.add("span", {
      id,
      source_id: sourceId,
      start_offset: span.start,
      end_offset: span.end,
      quote: span.quote,
      prefix: span.prefix,
      suffix: span.suffix,
      page: span.locator.page,
      section: span.locator.section,
      table_label: span.locator.table,
      row_label: span.locator.row,
      column_label: span.locator.column,
    });
    return id;
  }

  /** The id of a place that may be unknown. */
  spanOrNull(sourceId: string, span: Span | null): string | null {
    return span === null ? null : this.span(sourceId, span);
  }

  /** Adds what all facts have in common, and gives the first columns of the typed row. */
  fact(sourceId: string, kind: FactKind, traced: Traced): { id: string; source_id: string } {
    const { id, span, asWritten } = traced;
    const span_id = this.span(sourceId, span);
    this.add("fact", { id, source_id: sourceId, kind, span_id, as_written: asWritten });
    return { id, source_id: sourceId };
  }
}
