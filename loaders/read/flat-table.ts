import { type Range, squashed } from "../notation/range";
import { type Head, headOf } from "./flat-head";
import { type Run, type Token, runsIn, tokensIn } from "./flat-words";
import type { Cell, Row, Table } from "./reading";

const TOTAL = /^(?:합계|총계|소계|누계|계)$/u;
/** What no label of a row holds: marks, colons, sentences. */
const NO_LABEL = /[:：○□※●]|\.$|\(단위|^-$/u;
const LABEL_WORDS = 5;

/**
 * The tables of a range in their order; none where it holds only text. A conversion to text lays a
 * table out on one line: header, labels and figures in a row, told apart only by what they are:
 * `구 분 2018년 2019년 인건비 128,160,000 171,920,000 운영비 …`
 */
export function flatTables(plain: string, range: Range): Table[] {
  const runs = runsIn(tokensIn(plain, range));
  const tables: Table[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const table = isRow(runs[at], runs[at + 1]) ? tableAt(runs, at) : null;
    if (!table) continue;
    tables.push(table.table);
    at += table.rows - 1;
  }
  return tables;
}

function tableAt(runs: Run[], at: number): { table: Table; rows: number } | null {
  const start = runs[at];
  const width = start?.figures.length ?? 0;
  const head = start ? headOf(start.words, width) : null;
  if (!head) return null;
  const rows = rowsOf(runs, at, head, width);
  return rows.length < 2 ? null : { table: asTable(head, rows), rows: rows.length };
}

/** Two runs of figures with a label between them begin a table. */
function isRow(run: Run | undefined, next: Run | undefined): boolean {
  if (!run || !next || run.figures.length < 2 || next.figures.length !== run.figures.length)
    return false;
  return isLabel(next.words);
}

const NO_RUN: Run = { words: [], figures: [] };

interface FlatRow {
  label: Token[];
  figures: Token[];
}

function rowsOf(runs: Run[], at: number, head: Head, width: number): FlatRow[] {
  const rows: FlatRow[] = [];
  for (let index = at; index < runs.length; index += 1) {
    const run = runs[index] ?? NO_RUN;
    const label = index === at ? head.first : labelOf(run.words, head);
    const total = TOTAL.test(squashed(label.map(({ print }) => print).join("")));
    // Behind the last row the number of the next heading may stand: 301,700,000 3 세출예산.
    const { length } = run.figures;
    const numbered = length === width + 1 && /^\d{1,2}$/u.test(run.figures.at(-1)?.print ?? "");
    const fits = length === width || numbered || (total && length === width + 1);
    if (!fits || !isLabel(label)) break;
    rows.push({ label, figures: run.figures.slice(0, width) });
    if (numbered || (total && rows.length > 2)) break;
  }
  return rows;
}

const isLabel = (label: Token[]) =>
  label.length > 0 &&
  label.length <= LABEL_WORDS &&
  !label.some(({ print }) => NO_LABEL.test(print));

/** The words before a row's figures, without the text column of the row above and its ordinal. */
function labelOf(words: Token[], { text }: Head): Token[] {
  const ordinal = words.findLastIndex((word) => word.ordinal);
  if (ordinal >= 0) return words.slice(ordinal + 1);
  return text > 0 && words.length > text ? words.slice(text) : words;
}

const around = (tokens: Token[]): Range => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

function asTable(head: Head, rows: FlatRow[]): Table {
  const depth = Math.max(...head.columns.map(({ length }) => length));
  const joined = depth === 1 || head.columns.some(({ length }) => length !== depth) ? 1 : depth;
  const headers = Array.from({ length: joined }, (_, level) =>
    row([
      around(head.label),
      ...head.columns.map((column) =>
        joined === 1 ? around(column) : around(column.slice(level, level + 1)),
      ),
    ]),
  );
  const body = rows.map(({ label, figures }) => row([around(label), ...figures]));
  const all = [...headers, ...body];
  return { kind: "table", start: all[0]?.start ?? 0, end: all.at(-1)?.end ?? 0, rows: all };
}

/** A row of cells of one row and column each. */
export function row(ranges: Range[]): Row {
  const cells: Cell[] = ranges.map(({ start, end }, column) => ({
    start,
    end,
    column,
    rowSpan: 1,
    colSpan: 1,
    covered: false,
  }));
  return {
    start: Math.min(...cells.map(({ start }) => start)),
    end: Math.max(...cells.map(({ end }) => end)),
    cells,
  };
}
