import { textWidth } from "../../figures/drawing/text.js";
import { INNER, LINE, roomUnder, ROW, type TitleFit } from "./room.js";

/** Numbers that stand alone: their columns, the gap between these, and sizes, the largest first. */
const NUMBERS = {
  most: 3,
  gap: 48,
  sizes: [96, 84, 76, 68, 60, 54, 48, 42],
  smallest: 36,
} as const;

/** Large letters run narrower than what widths are estimated for, even bold ones. */
const NARROWER = 0.9;

/** How many numbers stand beside each other: four in two rows of two, others three in a row. */
export function columnsOf(count: number): number {
  return count === 4 ? 2 : NUMBERS.most;
}

/** The largest size at which every number stands on one line, all alike; points. */
export function numberSize(values: readonly string[]): number {
  const columns = columnsOf(values.length);
  const width = (INNER - (columns - 1) * NUMBERS.gap) / columns;
  const widest = Math.max(0, ...values.map((text) => textWidth(text, NARROWER)));
  const fitting = NUMBERS.sizes.find((size) => widest * size <= width);
  return fitting ?? NUMBERS.smallest;
}

/** By how much words that stand alone, or a table, may grow; the first that leaves room is taken. */
const GROWTHS = [1.3, 1.2, 1.1, 1] as const;

/** Lines that stand alone: their letters, the height of a line, the gap below, and the edge. */
const ALONE = { size: 38, line: 55, gap: 48, edge: 28 } as const;

/** Cells of a table and its lines below grow with it. */
function heightOfTable(rows: readonly (readonly string[])[], lines: readonly string[], by: number) {
  const columns = rows[0]?.length ?? 1;
  const width = INNER / columns - ROW.padding * by;
  const deep = rows.map((cells) =>
    Math.max(1, ...cells.map((text) => Math.ceil(textWidth(text, ROW.size * by) / width))),
  );
  const body = deep.reduce((sum, each) => sum + ROW.height + (each - 1) * ROW.line, ROW.height);
  const below = lines.map((text) => Math.ceil((textWidth(text, LINE.size * by) + 40) / INNER));
  return (body + below.reduce((sum, each) => sum + each * LINE.height, 28)) * by;
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
      Math.ceil((textWidth(text, ALONE.size * by) + ALONE.edge) / INNER),
    );
    const text = rows.reduce((sum, each) => sum + each, 0) * ALONE.line;
    return (text + (lines.length - 1) * ALONE.gap) * by <= height;
  };
  return GROWTHS.find(fits) ?? 1;
}
