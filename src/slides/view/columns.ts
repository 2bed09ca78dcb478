import { textWidth } from "../../figures/drawing/text.js";

/** The room of a table, and what its words need; points. */
interface TableRoom {
  width: number;
  /** Of the letters. */
  size: number;
  /** What a cell keeps free on both sides. */
  padding: number;
}

/** A cell of so many letters does not break; as `tableElement` has it. */
export const SHORT = 16;

const longestWord = (text: string): string => (text.length <= SHORT ? text : longestPart(text));

const longestPart = (text: string): string =>
  text.split(/\s+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), "");

/**
 * How wide the columns of a table become, without their padding: as browsers lay tables out (CSS 2.1,
 * 17.5.2.2), each has its longest word, and of what is left the more the longer its lines are.
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  { width, size, padding }: TableRoom,
): number[] {
  const count = rows[0]?.length ?? 0;
  const widest = (index: number, of: (text: string) => string): number =>
    Math.max(0, ...rows.map((cells) => textWidth(of(cells[index] ?? ""), size)));
  const columns = Array.from({ length: count }, (_, index) => ({
    least: widest(index, longestWord),
    most: widest(index, (text) => text),
  }));
  const sum = (key: "least" | "most"): number =>
    columns.reduce((all, column) => all + column[key], 0);
  const room = width - count * padding;
  const [least, wanted] = [sum("least"), sum("most") - sum("least")];
  const part = wanted <= 0 ? 1 : Math.max(0, (room - least) / wanted);
  return columns.map((column) => column.least + (column.most - column.least) * part);
}
