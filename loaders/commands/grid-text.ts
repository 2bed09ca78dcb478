import stringWidth from "string-width";
import { words } from "../notation/range";
import type { Table } from "../read/reading";

/** In columns of a terminal, of which Hangul takes two a syllable. */
const WIDEST_CELL = 36;

/** A table as aligned columns; long cells are broken, what a span covers stays blank. */
export function gridText(plain: string, table: Table): string {
  const rows = table.rows.map(({ cells }) =>
    cells.map((cell) => (cell.covered ? [""] : broken(words(plain, cell)))),
  );
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.flatMap((row) => (row[column] ?? [""]).map((line) => stringWidth(line)))),
  );
  const rule = widths.map((width) => "─".repeat(width)).join("─┼─");
  return rows.map((row) => rowText(row, widths)).join(`\n${rule}\n`);
}

function rowText(row: string[][], widths: number[]): string {
  const height = Math.max(...row.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => padded(row[column]?.[line] ?? "", width))
      .join(" │ ")
      .trimEnd(),
  ).join("\n");
}

const padded = (text: string, width: number) => text + " ".repeat(width - stringWidth(text));

/** A cell's words in lines of bearable width. */
function broken(text: string): string[] {
  const lines = [""];
  for (const word of text.split(/(?<= )/u)) {
    for (const part of stringWidth(word) > WIDEST_CELL ? Array.from(word) : [word]) {
      const line = lines.at(-1) ?? "";
      if (stringWidth(line + part.trimEnd()) <= WIDEST_CELL) lines[lines.length - 1] = line + part;
      else lines.push(part);
    }
  }
  return lines.map((line) => line.trimEnd());
}
