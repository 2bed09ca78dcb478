import { type Range, trimmed, words } from "../notation/range";
import { HEADING_RANK, type Mark, inlineMarks, leadingMark } from "./marks";
import { flatTables } from "./flat-table";
import type { Block, Heading, Item } from "./reading";

/** A line with so many marks inside holds a whole document: conversions to text leave such lines. */
const FLAT_MARKS = 3;
const NUMBERED = /^(?:\d{1,2}|[Ⅰ-Ⅻ])\.?\s+(?=[가-힣A-Za-z「『<])/u;
const SENTENCE_END = /[.:;,]$|[다함임됨음]\.?$/u;
const MARKDOWN = /^(#{1,6})\s+(?:[\dⅠ-Ⅻ]{1,2}\.\s+)?/u;
const ANGLES = /<\s*[^<>]{2,40}\s*>/gu;
/** What ends a heading in a flat line: the first cell of a table, a unit, a numeral of a clock. */
const HEADING_END = /\s(?=\(단위|시 ?간 |구 ?분 |연 ?번 |\d{1,2}:\d{2}|\d{4}\.\s?\d)|(?<=.{60})\s/u;

const heading = (text: string, range: Range, level: number, lead = range.start): Heading => ({
  kind: "heading",
  level,
  lead,
  ...withoutStars(text, range),
});

function withoutStars(text: string, range: Range): Range {
  const inside = trimmed(text, range);
  const starred = /^\*\*(.+)\*\*$/u.exec(text.slice(inside.start, inside.end));
  return starred ? { start: inside.start + 2, end: inside.end - 2 } : inside;
}

const item = (text: string, mark: Mark, end: number): Item => ({
  kind: "item",
  depth: mark.rank,
  mark: mark.mark,
  ...trimmed(text, { start: mark.end, end }),
});

/** Angle-bracketed titles in a flat line count as marks of headings. */
function titlesIn(text: string, line: Range): Mark[] {
  return [...text.slice(line.start, line.end).matchAll(ANGLES)].map((found) => ({
    mark: "<",
    rank: HEADING_RANK,
    start: line.start + found.index,
    end: line.start + found.index,
  }));
}

/** Blocks of a line that holds many: tables, and what stands before and behind them. */
function flatBlocks(text: string, line: Range): Block[] {
  const blocks: Block[] = [];
  let start = line.start;
  for (const table of flatTables(text, line)) {
    blocks.push(...flatText(text, trimmed(text, { start, end: table.start })), table);
    start = table.end;
  }
  return [...blocks, ...flatText(text, trimmed(text, { start, end: line.end }))];
}

/** Headings and items at the marks of a flat passage, paragraphs between. */
function flatText(text: string, line: Range): Block[] {
  const marks = [
    ...inlineMarks(text.slice(line.start, line.end), line.start),
    ...titlesIn(text, line),
  ].toSorted((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  const first = marks[0]?.start ?? line.end;
  if (words(text, { start: line.start, end: first }) !== "") {
    blocks.push({ kind: "paragraph", ...trimmed(text, { start: line.start, end: first }) });
  }
  marks.forEach((mark, index) => {
    const end = marks[index + 1]?.start ?? line.end;
    blocks.push(
      ...(mark.rank === HEADING_RANK ? flatHeading(text, mark, end) : [item(text, mark, end)]),
    );
  });
  return blocks;
}

function flatHeading(text: string, mark: Mark, end: number): Block[] {
  const slice = text.slice(mark.end, end);
  const angled = mark.mark === "<" ? slice.indexOf(">") + 1 : -1;
  const cut = angled > 0 ? angled : slice.search(HEADING_END);
  const inner = angled > 0 ? 1 : 0;
  const stop = mark.end + (cut > 0 ? cut : slice.length);
  const rest = trimmed(text, { start: stop, end });
  const blocks: Block[] = [
    heading(text, { start: mark.end + inner, end: stop - inner }, 2, mark.start),
  ];
  if (rest.end > rest.start) blocks.push({ kind: "paragraph", ...rest });
  return blocks;
}

/** What stands around a line: a short line alone between blank ones is a heading. */
export interface Surroundings {
  blankBefore: boolean;
  blankAfter: boolean;
  tableAfter: boolean;
}

/** The blocks of one line of text (without tabs). */
export function lineBlocks(text: string, line: Range, around: Surroundings): Block[] {
  const inside = trimmed(text, line);
  const print = text.slice(inside.start, inside.end);
  if (print === "" || /^-\s*\d{1,3}\s*-$/u.test(print)) return [];
  if (inlineMarks(print, 0).length >= FLAT_MARKS && print.length > 120)
    return flatBlocks(text, inside);
  const hashes = MARKDOWN.exec(print);
  if (hashes)
    return [
      heading(
        text,
        { start: inside.start + hashes[0].length, end: inside.end },
        hashes[1]?.length ?? 1,
        inside.start,
      ),
    ];
  return marked(text, inside) ?? unmarked(text, line, inside, around);
}

function marked(text: string, inside: Range): Block[] | null {
  const print = text.slice(inside.start, inside.end);
  const mark = leadingMark(print, inside.start);
  // A short numbered line without a colon is a heading.
  if (!mark || (/^\d/u.test(mark.mark) && print.length <= 30 && !print.includes(":"))) return null;
  if (mark.rank !== HEADING_RANK || print.replace(/\(단위[^)]*\)/u, "").includes(" : "))
    return [item(text, mark, inside.end)];
  return [heading(text, { start: mark.end, end: inside.end }, 2, mark.start)];
}

function unmarked(text: string, line: Range, inside: Range, around: Surroundings): Block[] {
  const print = text.slice(inside.start, inside.end);
  const numbered = NUMBERED.exec(print);
  const short = print.length <= 30 && !SENTENCE_END.test(print);
  if (numbered && short)
    return [
      heading(text, { start: inside.start + numbered[0].length, end: inside.end }, 1, inside.start),
    ];
  if (/^(?:<[^<>]+>|\[[^[\]]+\])$/u.test(print))
    return [heading(text, { start: inside.start + 1, end: inside.end - 1 }, 3, inside.start)];
  const alone =
    around.blankBefore && (around.blankAfter || around.tableAfter) && line.start === inside.start;
  const bare = alone && short && !print.startsWith("(") && !/\d{3}/u.test(print);
  return [bare ? heading(text, inside, 2) : { kind: "paragraph", ...inside }];
}
