import { type Range, words } from "../notation/range";
import { moneyUnitIn } from "../notation/money";
import type { Section } from "../read/outline";
import type { Reading, Row, Table } from "../read/reading";
import type { Vocabulary } from "../schema/vocabulary";
import { type KnownUnit, isFigure } from "./cell";
import { type Column, columnOf } from "./column";
import { withRoles } from "./column-roles";

/** A table with its header read. */
export interface HeadedTable {
  columns: Column[];
  body: Row[];
  /** The unit that stands before or after the table; null where none does. */
  unit: KnownUnit | null;
}

const UNIT_NOTE = /단위\s*[:：;]?\s*([^)\]\n]{1,24})|^[([]\s*([조억만천백십]{0,2}원)\s*[)\]]$/u;
/** A unit that is no part of a word: not that of 지원. */
const UNIT_WORD = /(?<![가-힣])[조억만천백십]{0,2}원(?![가-힣])/u;

/** The unit that a note names: (단위 : 천원); null where none is. */
export function unitIn(plain: string, range: Range, from: KnownUnit["from"]): KnownUnit | null {
  const note = UNIT_NOTE.exec(words(plain, range));
  const word = UNIT_WORD.exec(note?.[1] ?? note?.[2] ?? "")?.[0];
  const unit = word === undefined ? null : moneyUnitIn(word);
  return unit && { ...unit, from };
}

/** The unit printed around a table: in the block before it, in its heading, or in the block after. */
function unitAround(
  reading: Reading,
  { start, end, blocks }: Section,
  table: Table,
): KnownUnit | null {
  const { plain } = reading;
  const at = blocks.indexOf(table);
  const noteIn = (index: number, from: KnownUnit["from"]) => {
    const block = blocks[index];
    return block && block.kind !== "table" ? unitIn(plain, block, from) : null;
  };
  const after = noteIn(at + 1, "after");
  const near = noteIn(at - 1, "before");
  // A note between two tables is that of the first where each has one behind it.
  const ofOther = after !== null && blocks[at - 2]?.kind === "table";
  const heading = { start, end: blocks[0]?.start ?? end };
  return (
    (ofOther ? null : (near ?? noteIn(at - 2, "before"))) ??
    unitIn(plain, heading, "before") ??
    after ??
    unitOfPaper(reading)
  );
}

/** The unit that a paper notes beside its own name, above its first heading, holds for all of it. */
function unitOfPaper({ plain, blocks }: Reading): KnownUnit | null {
  const table = blocks.findIndex(({ kind }) => kind === "table");
  const lead = blocks.slice(0, table < 0 ? HEAD_BLOCKS : Math.min(table, HEAD_BLOCKS));
  const heading = lead.findLastIndex(({ kind }) => kind === "heading");
  const above = [...lead.slice(0, 1), ...lead.slice(1, Math.max(1, heading))];
  return above.reduce<KnownUnit | null>(
    (unit, block) => unit ?? unitIn(plain, block, "inherited"),
    null,
  );
}

/** No paper has more blocks in front of its first part. */
const HEAD_BLOCKS = 12;

/** Reads the header rows of a table: those before the first row that holds figures. */
export function headed(
  reading: Reading,
  section: Section,
  table: Table,
  vocabulary: Vocabulary,
): HeadedTable | null {
  const { plain } = reading;
  const first = table.rows.findIndex((row, index) => index > 0 && holdsFigures(plain, row));
  const header = table.rows.slice(0, Math.max(first, 1));
  const width = Math.max(...header.map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, column) =>
    columnOf(
      header
        .map((row, level) => headerCell(plain, row, column, level < header.length - 1))
        .filter((print, level, all) => print !== "" && print !== all[level - 1])
        .join(" "),
      vocabulary,
    ),
  );
  if (columns[0] && columns[0].role !== "year") columns[0].role = "label";
  const unit = unitAround(reading, section, table);
  const body = table.rows.slice(header.length);
  const cellsOf = (column: number) => body.map(({ cells }) => cells[column]);
  return { columns: withRoles(columns, { plain, cellsOf, unit }), body, unit };
}

/** A row of years below a header goes on with it: 예산액 over 2019, 2020. */
function holdsFigures(plain: string, { cells }: Row): boolean {
  const figures = cells.slice(1).filter((cell) => isFigure(plain, cell));
  const [head] = cells;
  const below = head !== undefined && (head.covered || head.end === head.start);
  const years = figures.every((cell) => /^(?:19|20)\d\d$/u.test(words(plain, cell)));
  return figures.length > 0 && !(below && years);
}

/** What a header row prints above a column; in all but the last row a blank belongs to its left. */
function headerCell(plain: string, { cells }: Row, column: number, spans: boolean): string {
  const own = cells[column];
  const print = own ? words(plain, own) : "";
  if (print !== "" || !spans || column < 2) return print;
  const left = cells.slice(1, column).findLast((cell) => cell.end > cell.start);
  return left ? words(plain, left) : "";
}
