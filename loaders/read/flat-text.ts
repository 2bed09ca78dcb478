import { type Range, trimmed } from "../notation/range";
import { flatTables } from "./flat-table";
import { heading, item } from "./marked-block";
import { HEADING_RANK, type Mark, inlineMarks } from "./marks";
import type { Block } from "./reading";
import { contentsIn, titlesWithoutMark } from "./titles";

/** A line with so many marks inside holds a whole document: conversions to text leave such lines. */
const FLAT_MARKS = 3;
const FLAT_LENGTH = 120;
const ANGLES = /<\s*[^<>]{2,40}\s*>/gu;
/** What ends a heading in a flat line: the first cell of a table, a unit, a numeral of a clock. */
const HEADING_END = /\s(?=\(단위|시 ?간 |구 ?분 |연 ?번 |\d{1,2}:\d{2}|\d{4}\.\s?\d)|(?<=.{60})\s/u;

/** Whether a line holds what was many: it is long, and has marks or titles inside. */
export function isFlat(print: string): boolean {
  return (
    print.length > FLAT_LENGTH &&
    (inlineMarks(print, 0).length + turnsIn(print).length >= FLAT_MARKS ||
      titlesWithoutMark(print, 0).length > 0)
  );
}

const TURN = /(?<![^\s])[QA]\d{0,2}\s?[.:：]\s/gu;

/** Where questions and answers begin: Q. … A. …; none without a question, for A. may number. */
function turnsIn(print: string): number[] {
  const turns = [...print.matchAll(TURN)];
  return turns.some(([turn]) => turn.startsWith("Q")) ? turns.map(({ index }) => index) : [];
}

/** Where words begin anew without being a heading: a question, a table of contents, its end. */
const BREAK_RANK = 0;

const breakAt = (at: number): FlatMark => ({
  mark: "",
  rank: BREAK_RANK,
  start: at,
  end: at,
  level: 0,
});

/** A mark in a flat line; the title itself where nothing but the title marks the heading. */
interface FlatMark extends Mark {
  title?: Range;
  level: number;
}

/** Angle-bracketed titles in a flat line count as marks of headings. */
function angledTitles(text: string, line: Range, level: number): FlatMark[] {
  return [...text.slice(line.start, line.end).matchAll(ANGLES)].map((found) => {
    const start = line.start + found.index;
    const end = start + found[0].length;
    const title = { start: start + 1, end: end - 1 };
    return { mark: "<", rank: HEADING_RANK, start, end, title, level };
  });
}

/**
 * The marks of a flat line in order. Where no heading has kept its mark, the standard titles head the
 * sections, and what stands in angle brackets heads parts of them.
 */
function marksOf(text: string, line: Range): FlatMark[] {
  const print = text.slice(line.start, line.end);
  const printed = inlineMarks(print, line.start).map((mark) => ({ ...mark, level: 2 }));
  const bare = !printed.some(({ rank }) => rank === HEADING_RANK);
  const titles = bare ? titlesWithoutMark(print, line.start) : [];
  const marks: FlatMark[] = [
    ...printed,
    ...titles.map((title) => ({ ...title, level: 2 })),
    ...angledTitles(text, line, titles.length > 0 ? 3 : 2),
    ...turnsIn(print)
      .map((index) => breakAt(line.start + index))
      .filter(({ start }) => !printed.some(({ end }) => end === start)),
  ];
  const contents = contentsIn(print, line.start);
  const outside = contents
    ? marks.filter(({ start }) => start < contents.start || start >= contents.end)
    : marks;
  if (contents) outside.push(breakAt(contents.start), breakAt(contents.end));
  return outside.toSorted((a, b) => a.start - b.start);
}

/** Blocks of a line that holds many: tables, and what stands before and behind them. */
export function flatBlocks(text: string, line: Range): Block[] {
  const marks = marksOf(text, line);
  const blocks: Block[] = [];
  let start = line.start;
  for (const table of flatTables(text, line)) {
    blocks.push(...flatText(text, trimmed(text, { start, end: table.start }), marks), table);
    start = table.end;
  }
  return [...blocks, ...flatText(text, trimmed(text, { start, end: line.end }), marks)];
}

/** Headings and items at the marks of a flat passage, paragraphs between. */
function flatText(text: string, passage: Range, all: FlatMark[]): Block[] {
  const marks = all.filter(({ start }) => start >= passage.start && start < passage.end);
  const blocks = paragraph(text, { start: passage.start, end: marks[0]?.start ?? passage.end });
  marks.forEach((mark, index) => {
    const end = marks[index + 1]?.start ?? passage.end;
    if (mark.rank === BREAK_RANK) blocks.push(...paragraph(text, { start: mark.end, end }));
    else if (mark.rank === HEADING_RANK) blocks.push(...flatHeading(text, mark, end));
    else blocks.push(item(text, mark, end));
  });
  return blocks;
}

function paragraph(text: string, range: Range): Block[] {
  const inside = trimmed(text, range);
  return inside.end > inside.start ? [{ kind: "paragraph", ...inside }] : [];
}

function flatHeading(text: string, mark: FlatMark, end: number): Block[] {
  const cut = text.slice(mark.end, end).search(HEADING_END);
  const title = mark.title ?? { start: mark.end, end: cut > 0 ? mark.end + cut : end };
  return [
    heading(text, title, mark.level, mark.start),
    ...paragraph(text, { start: Math.max(title.end, mark.end), end }),
  ];
}
