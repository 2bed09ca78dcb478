import { textWidth } from "../../figures/drawing/text.js";
import { plain, type Sentence } from "../../words/sentence.js";
import { columnWidths } from "./columns.js";
import { BESIDE, BETWEEN, INNER, LINE, roomUnder, ROW, type Room, type TitleFit } from "./room.js";

/** Numbers that stand alone: their columns, the gap between these, and sizes, the largest first. */
const NUMBERS = {
  most: 3,
  gap: 48,
  sizes: [120, 108, 96, 84, 76, 68, 60, 54, 48, 42],
  smallest: 36,
} as const;

/** Large letters run narrower than what widths are estimated for, even bold ones. */
const NARROWER = 0.9;

/** How many numbers stand beside each other: four in two rows of two, others three in a row. */
export function columnsOf(count: number): number {
  return count === 4 ? 2 : NUMBERS.most;
}

/** Words before or behind a number are so much smaller than it; as in slides.css. */
const WORDS_OF_NUMBER = 0.5;

function widthOfNumber(value: Sentence): number {
  const words = value.filter((piece) => typeof piece === "string");
  const width = textWidth(plain(value), NARROWER);
  return width - textWidth(words.join(""), NARROWER) * (1 - WORDS_OF_NUMBER);
}

/** The largest size at which every number stands on one line with its words, all alike; points. */
export function numberSize(values: readonly Sentence[]): number {
  const columns = columnsOf(values.length);
  const width = (INNER - (columns - 1) * NUMBERS.gap) / columns;
  const widest = Math.max(0, ...values.map(widthOfNumber));
  const fitting = NUMBERS.sizes.find((size) => widest * size <= width);
  return fitting ?? NUMBERS.smallest;
}

/** By how much words that stand alone, or a table, may grow; the first that leaves room is taken. */
const GROWTHS = [1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1] as const;

/** Words of a line or a cell run narrower than what widths are estimated for. */
const LIGHTER = 0.94;

/** Lines that stand alone: their letters, the height of a line, the gap below, and the edge. */
const ALONE = { size: 38, line: 55, gap: 48, edge: 28 } as const;

/** How high lines below something are when they grow, before they do; points. */
function heightOfLines(lines: readonly string[], by: number): number {
  const rows = lines.map((text) =>
    Math.ceil((textWidth(text, LINE.size * by * LIGHTER) + 40) / INNER),
  );
  return rows.reduce((sum, each) => sum + each * LINE.height, 28 + lines.length * LINE.gap);
}

/** Cells of a table and its lines below grow with it. */
function heightOfTable(rows: readonly (readonly string[])[], lines: readonly string[], by: number) {
  const size = ROW.size * by * LIGHTER;
  const widths = columnWidths(rows, { width: INNER, size, padding: ROW.padding });
  const deep = rows.map((cells) =>
    Math.max(
      1,
      ...cells.map((text, index) => Math.ceil(textWidth(text, size) / (widths[index] ?? INNER))),
    ),
  );
  const body = deep.reduce((sum, each) => sum + ROW.height + (each - 1) * ROW.line, ROW.height);
  return (body + heightOfLines(lines, by)) * by;
}

/** By how much a table and the lines below it may grow under a title. */
export function tableGrowth(
  rows: readonly (readonly string[])[],
  lines: readonly string[],
  title: TitleFit,
): number {
  const { height } = roomUnder(title, false);
  return GROWTHS.find((by) => heightOfTable(rows, lines, by) <= height) ?? 1;
}

/** By how much lines that stand alone may grow under a title. */
export function lineGrowth(lines: readonly string[], title: TitleFit): number {
  const { height } = roomUnder(title, false);
  const fits = (by: number): boolean => {
    const rows = lines.map((text) =>
      Math.ceil((textWidth(text, ALONE.size * by * LIGHTER) + ALONE.edge) / INNER),
    );
    const text = rows.reduce((sum, each) => sum + each, 0) * ALONE.line;
    return (text + (lines.length - 1) * ALONE.gap) * by <= height;
  };
  return GROWTHS.find(fits) ?? 1;
}

/** What a number takes that stands alone, besides itself: edge and gaps, and its words at their least. */
const NUMBER = { edge: 56, label: 42, detail: 36, words: 26, between: 72 } as const;

/** By how much the words of numbers that stand alone may grow, and the lines below these. */
export function numbersGrowth(
  headlines: readonly { value: Sentence; detail: Sentence }[],
  lines: readonly string[],
  title: TitleFit,
): number {
  const columns = columnsOf(headlines.length);
  const rows = Math.ceil(headlines.length / columns);
  const width = (INNER - (columns - 1) * NUMBERS.gap) / columns;
  const size = numberSize(headlines.map(({ value }) => value));
  const fits = (by: number): boolean => {
    const deep = headlines.map(({ detail }) =>
      Math.max(1, Math.ceil((textWidth(plain(detail), NUMBER.words * by) * LIGHTER) / width)),
    );
    const words = NUMBER.label + Math.max(1, ...deep) * NUMBER.detail;
    const numbers = rows * (NUMBER.edge + size * 1.2 + words * by) + (rows - 1) * NUMBER.between;
    const below = lines.length === 0 ? 0 : heightOfLines(lines, by) * by;
    return numbers + below <= roomUnder(title, false).height;
  };
  return GROWTHS.find(fits) ?? 1;
}

/** By how much lines below a figure may grow in what it leaves of the height; points. */
export function belowGrowth(lines: readonly string[], room: number): number {
  return GROWTHS.find((by) => heightOfLines(lines, by) * by <= room) ?? 1;
}

/** Words beside a figure grow less than those that stand alone: the figure is what is shown. */
const MOST_BESIDE = 1.4;

/** By how much lines beside a figure may grow in the height of its room. */
export function besideGrowth(lines: readonly string[], { height }: Room): number {
  const width = INNER - BESIDE - BETWEEN - ALONE.edge;
  const fits = (by: number): boolean => {
    const rows = lines.map((text) => Math.ceil(textWidth(text, LINE.size * by) / width));
    const text = rows.reduce((sum, each) => sum + each, 0) * LINE.height * by;
    return text + (lines.length - 1) * LINE.gap <= height;
  };
  return GROWTHS.find((by) => by <= MOST_BESIDE && fits(by)) ?? 1;
}
