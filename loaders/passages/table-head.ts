import { type Range, words } from "../notation/range";
import { moneyUnitIn } from "../notation/money";
import type { Section } from "../read/outline";
import type { Reading, Row, Table } from "../read/reading";
import type { Vocabulary } from "../schema/vocabulary";
import { type KnownUnit, isFigure } from "./cell";
import { type Column, columnOf } from "./column";

/** A table with its header read. */
export interface HeadedTable {
  columns: Column[];
  body: Row[];
  /** The unit that stands before or after the table; null where none does. */
  unit: KnownUnit | null;
}

const UNIT_NOTE = /단위\s*[:：]?\s*([^)\s]+)/u;

function unitIn(plain: string, range: Range, from: KnownUnit["from"]): KnownUnit | null {
  const note = UNIT_NOTE.exec(words(plain, range));
  const unit = note?.[1] === undefined ? null : moneyUnitIn(note[1]);
  return unit && { ...unit, from };
}

/** The unit printed around a table: in the block before it, in its heading, or in the block after. */
function unitAround(reading: Reading, section: Section, table: Table): KnownUnit | null {
  const { plain } = reading;
  const at = section.blocks.indexOf(table);
  const before = section.blocks
    .slice(Math.max(0, at - 2), at)
    .filter((block) => block.kind !== "table");
  const after = section.blocks.slice(at + 1, at + 2).filter((block) => block.kind !== "table");
  for (const block of before.reverse()) {
    const unit = unitIn(plain, block, "before");
    if (unit) return unit;
  }
  const heading = unitIn(
    plain,
    { start: section.start, end: section.blocks[0]?.start ?? section.end },
    "before",
  );
  if (heading) return heading;
  return after[0] ? unitIn(plain, after[0], "after") : null;
}

/** Reads the header rows of a table: those before the first row that holds figures. */
export function headed(
  reading: Reading,
  section: Section,
  table: Table,
  vocabulary: Vocabulary,
): HeadedTable | null {
  const { plain } = reading;
  const first = table.rows.findIndex(
    (row, index) => index > 0 && row.cells.slice(1).some((cell) => isFigure(plain, cell)),
  );
  const header = table.rows.slice(0, Math.max(first, 1));
  const width = Math.max(...header.map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, column) =>
    columnOf(
      header
        .map((row, level) => headerCell(plain, row, column, level < header.length - 1))
        .filter((print) => print !== "")
        .join(" "),
      vocabulary,
    ),
  );
  if (columns[0] && columns[0].role !== "year") columns[0].role = "label";
  return {
    columns,
    body: table.rows.slice(header.length),
    unit: unitAround(reading, section, table),
  };
}

/** What a header row prints above a column; in all but the last row a blank belongs to its left. */
function headerCell(plain: string, { cells }: Row, column: number, spans: boolean): string {
  const own = cells[column];
  const print = own ? words(plain, own) : "";
  if (print !== "" || !spans || column < 2) return print;
  const left = cells.slice(1, column).findLast((cell) => cell.end > cell.start);
  return left ? words(plain, left) : "";
}
