import { numeralAt } from "../../notation/money";
import { gluedAt } from "../../notation/number-glued";
import { type Range, trimmed, words } from "../../notation/range";
import { inlineMarks } from "../../read/marks";
import type { Reading, Row } from "../../read/reading";

/** A stretch of a statement: a label with its mark, the figures behind it, or one of the two. */
export interface Stretch extends Range {
  /** The rank of its mark; null where it has none. */
  rank: number | null;
  label: Range;
  /** One range for each figure or formula. */
  figures: Range[];
}

/** The lines of a statement, however it was read: a row of a table is one. */
export function linesOf({ plain, blocks }: Reading): (Range | Row)[] {
  const lines: (Range | Row)[] = [];
  let from = 0;
  for (const block of blocks) {
    // With its mark, which stands between the block and the end of the line before.
    const start = from + plain.slice(from, block.start).lastIndexOf("\n") + 1;
    if (block.kind === "table") lines.push(...block.rows);
    else lines.push(trimmed(plain, { start, end: block.end }));
    from = block.end;
  }
  return lines.filter(({ start, end }) => !/^-\s*\d{1,4}\s*-$/u.test(words(plain, { start, end })));
}

/**
 * Takes a line apart at its marks; figures stand at the end of each stretch. Where the cells of a row
 * hold several lines, the first of each make one line, the others follow cell by cell.
 */
export function stretchesIn(plain: string, line: Range | Row): Stretch[] {
  const [label, ...figures] =
    "cells" in line ? line.cells.map((cell) => linesWithin(plain, cell)) : [];
  if (!label?.[1]) return stretchesOfLine(plain, line);
  const [first, ...below] = label;
  const beside = figures.flatMap(([figure]) => (figure ? [figure] : []));
  const row = first ? stretchesOfLine(plain, first) : [];
  const rest = [...below, ...figures.flatMap((cell) => cell.slice(1))];
  return [
    ...row.map((part, index) =>
      index === row.length - 1 ? { ...part, figures: [...part.figures, ...beside] } : part,
    ),
    ...rest.flatMap((part) => stretchesOfLine(plain, part)),
  ];
}

/** The lines of a cell. */
function linesWithin(plain: string, cell: Range): Range[] {
  let start = cell.start;
  return plain
    .slice(cell.start, cell.end)
    .split("\n")
    .map((print) => {
      const line = { start, end: start + print.length };
      start = line.end + 1;
      return trimmed(plain, line);
    })
    .filter(({ start: from, end }) => end > from);
}

function stretchesOfLine(plain: string, line: Range): Stretch[] {
  const marks = inlineMarks(plain.slice(line.start, line.end), line.start).filter(
    (mark) => mark.rank > 1 && !isDash(plain, mark.start, line.end),
  );
  const first = marks[0]?.start ?? line.end;
  const stretches = [stretch(plain, { start: line.start, end: first }, null)];
  marks.forEach((mark, index) => {
    const end = marks[index + 1]?.start ?? line.end;
    stretches.push(stretch(plain, { start: mark.end, end }, mark.rank));
  });
  return stretches.filter(({ start, end }) => end > start);
}

/** A dash among figures is a cell with nothing in it. */
const isDash = (plain: string, at: number, end: number) =>
  /^[-–―—]\s+(?:[-–―—\d(Δ∆△▲▽▼−]|$)/u.test(plain.slice(at, Math.min(end, at + 8)));

/** White space that parts two figures, not a figure from its operator. */
const BETWEEN = /(?<=[^\s×xX*＊=+])\s+(?![\s×xX*＊=+])/gu;
const FIGURE =
  /^(?:[-–―—]|\(?[-Δ∆△▲▽▼−]?\d[\d,Δ∆△▲▽▼−]*(?:\.\d+)?\)?[천백만억]*원?(?:\s*(?:[×xX*＊=+]\s*\(?\d[\d,.]*\s?[가-힣%]{0,4}\)?))*)$/u;

function stretch(plain: string, range: Range, rank: number | null): Stretch {
  const inside = trimmed(plain, range);
  const parts = partsOf(plain, inside);
  let at = parts.length;
  while (at > 0 && FIGURE.test(printOf(plain, parts[at - 1]))) at -= 1;
  const label = { start: inside.start, end: parts[at - 1]?.end ?? inside.start };
  return { ...inside, rank, label: trimmed(plain, label), figures: parts.slice(at) };
}

const printOf = (plain: string, range: Range | undefined) =>
  range ? plain.slice(range.start, range.end) : "";

function partsOf(plain: string, range: Range): Range[] {
  const parts: Range[] = [];
  let start = range.start;
  for (const gap of plain.slice(range.start, range.end).matchAll(BETWEEN)) {
    parts.push({ start, end: range.start + gap.index });
    start = range.start + gap.index + gap[0].length;
  }
  return [...parts, { start, end: range.end }].filter((part) => part.end > part.start);
}

/** The cells of a row of figures; `value` is null for a dash. */
export interface Figure extends Range {
  value: number | null;
  glued: boolean;
}

/** Reads figures as the columns of a row; those that lost the blanks between them part again. */
export function figuresIn(plain: string, ranges: Range[]): Figure[] {
  return ranges.flatMap((range) => {
    const parts = gluedAt(plain, range.start);
    return (parts ?? [range]).map((part) => ({
      ...part,
      value: numeralAt(plain.slice(0, part.end), part.start)?.value ?? null,
      glued: parts !== null,
    }));
  });
}
