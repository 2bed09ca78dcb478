import type { Facts } from "../../schema/facts";
import type { RowSet } from "../row-set";

/** The text stream of a document and the blocks that point into it. */
export function addText(set: RowSet, { source, text, blocks }: Facts): void {
  set.add("source_text", { source_id: source.id, text });
  blocks.forEach(({ kind, level, mark, start, end, cells }, index) => {
    const id = `${source.id}-${String(index + 1)}`;
    const row = { id, source_id: source.id, ordinal: index + 1, kind, level, mark };
    set.add("block", { ...row, start_offset: start, end_offset: end });
    cells.forEach((cell, cellIndex) => {
      const { row: line, column, rowSpan: row_span, colSpan: column_span } = cell;
      const place = { ordinal: cellIndex + 1, row: line, column, row_span, column_span };
      set.add("cell", { block_id: id, ...place, start_offset: cell.start, end_offset: cell.end });
    });
  });
}
