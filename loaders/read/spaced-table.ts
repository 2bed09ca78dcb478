import { type Range, squashed, trimmed } from "../notation/range";
import { leadingMark } from "./marks";
import type { Cell, Row, Table } from "./reading";

/** What parts the columns of a table set in blanks. */
const GAP = /[ \u3000\u00a0]{2,}/gu;
const FIGURE =
  /^(?:[-–―]|\(?\s?[-+−Δ∆△▲▽▼]?\s?\d[\d,]*(?:\.\d+)?\)?\s?(?:[조억천백십만]{0,3}원|%|[명회건팀종곳부점인]|개소|개)?)$/u;
const YEAR = /^[’'‘]?(?:19|20)?\d\d\s?년?도?$/u;
/** A table has so many columns at least, and so many rows of figures. */
const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 40;
const LEAST_ROWS = 2;
/** A word set apart over its cell has blanks between its syllables: 구  분. */
const APART = 4;

/** A line with the places of its columns, counted in widths of print. */
interface SpacedLine {
  line: Range;
  cells: Range[];
  figures: boolean;
}

/** Tables whose columns only blanks part, as they come out of a page with its layout kept. */
export function spacedTables(plain: string, lines: Range[]): Table[] {
  const tables: Table[] = [];
  let run: SpacedLine[] = [];
  for (const line of [...lines, { start: plain.length, end: plain.length }]) {
    const spaced = spacedLine(plain, line);
    if (spaced?.figures) {
      run.push(spaced);
      continue;
    }
    if (isRule(plain, line) && run.length > 0) continue;
    tables.push(...tableOf(plain, run));
    run = spaced ? [spaced] : [];
  }
  return tables;
}

const isRule = (plain: string, { start, end }: Range) =>
  /^\s*[-=─━]{4,}\s*$/u.test(plain.slice(start, end));

/** A line of at least three columns; null for any other, and where tabs or rules part them. */
function spacedLine(plain: string, line: Range): SpacedLine | null {
  const print = plain.slice(line.start, line.end);
  if (/[\t|│┃]/u.test(print)) return null;
  const mark = leadingMark(print, line.start);
  const parts = split(plain, { start: mark?.end ?? line.start, end: line.end });
  if (parts.length > MOST_COLUMNS * APART) return null;
  const cells = joined(plain, parts);
  if (cells.length < LEAST_COLUMNS || cells.length > MOST_COLUMNS) return null;
  const [, ...rest] = withoutRemark(cells.map((cell) => plain.slice(cell.start, cell.end)));
  const figures = rest.every((cell) => FIGURE.test(cell)) && !rest.every((cell) => YEAR.test(cell));
  return { line, cells, figures };
}

/** Behind at least two figures a row may close with words: a remark. */
function withoutRemark(prints: string[]): string[] {
  const last = prints.at(-1) ?? "";
  return prints.length > LEAST_COLUMNS && !FIGURE.test(last) ? prints.slice(0, -1) : prints;
}

function split(plain: string, range: Range): Range[] {
  const inside = trimmed(plain, range);
  const cells: Range[] = [];
  let start = inside.start;
  for (const gap of plain.slice(inside.start, inside.end).matchAll(GAP)) {
    cells.push({ start, end: inside.start + gap.index });
    start = inside.start + gap.index + gap[0].length;
  }
  return [...cells, { start, end: inside.end }];
}

/** Single syllables side by side are one word: 합  계. */
function joined(plain: string, cells: Range[]): Range[] {
  return cells.reduce<Range[]>((all, cell) => {
    const last = all.at(-1);
    const one = /^[가-힣]$/u.test(plain.slice(cell.start, cell.end));
    const apart = last && /^[가-힣](?:\s+[가-힣])*$/u.test(plain.slice(last.start, last.end));
    if (!last || !one || !apart || cell.start - last.end > APART) return [...all, cell];
    return [...all.slice(0, -1), { start: last.start, end: cell.end }];
  }, []);
}

/** The rows of figures of a run below their header; without a header that fits there is no table. */
function tableOf(plain: string, run: SpacedLine[]): Table[] {
  const [header, ...body] = run;
  if (!header || header.figures || body.length < LEAST_ROWS || isSentence(plain, header)) return [];
  const width = header.cells.length;
  if (!body.some(({ cells }) => cells.length === width)) return [];
  if (body.some(({ cells }) => cells.length > width)) return [];
  const rows = [header, ...body].map((spaced) => rowOf(plain, header, spaced));
  const last = body.at(-1) ?? header;
  return [{ kind: "table", start: header.line.start, end: last.line.end, rows }];
}

const isSentence = (plain: string, { cells }: SpacedLine) =>
  cells.some(({ start, end }) => squashed(plain.slice(start, end)).length > 20);

/** The cells of a line below the header's columns; where it has fewer, the place in print tells. */
function rowOf(plain: string, header: SpacedLine, { line, cells }: SpacedLine): Row {
  const columns =
    cells.length === header.cells.length
      ? cells.map((_, index) => index)
      : nearestColumns(plain, header, { line, cells });
  return {
    ...line,
    cells: header.cells.map((_, column): Cell => {
      const cell = cells[columns.indexOf(column)] ?? { start: line.end, end: line.end };
      return { ...cell, column, rowSpan: 1, colSpan: 1, covered: false };
    }),
  };
}

/** For each cell the column whose header is nearest, each column once and in order. */
function nearestColumns(
  plain: string,
  header: SpacedLine,
  { line, cells }: Pick<SpacedLine, "line" | "cells">,
): number[] {
  const heads = header.cells.map((cell) => middle(plain, header.line, cell));
  let from = 0;
  return cells.map((cell, index) => {
    const at = middle(plain, line, cell);
    const last = heads.length - (cells.length - index);
    let best = from;
    for (let column = from; column <= last; column += 1)
      if (Math.abs((heads[column] ?? 0) - at) < Math.abs((heads[best] ?? 0) - at)) best = column;
    from = best + 1;
    return best;
  });
}

/** The middle of a cell in widths of print; a Korean syllable is two wide. */
function middle(plain: string, line: Range, cell: Range): number {
  const width = (start: number, end: number) =>
    Array.from(plain.slice(start, end)).reduce(
      (sum, letter) => sum + (/[\u1100-\uffdc]/u.test(letter) ? 2 : 1),
      0,
    );
  return width(line.start, cell.start) + width(cell.start, cell.end) / 2;
}
