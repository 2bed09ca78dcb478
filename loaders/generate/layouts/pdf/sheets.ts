import type { TypedPart } from "../typed";
import { A4, type DrawnSheet, widthOf } from "./file";
import { PADDING, type SetCell, type SetTable, setTable } from "./table";
import { wrapped } from "./wrap";

/** In points. */
const MARGIN = 56;
const FOOT = 815;
const WIDTH = A4.width - 2 * MARGIN;
const BOTTOM = A4.height - MARGIN - 20;
/** Letters of titles and headings, by their level, and of all else, in points. */
const SIZES = [16, 13.5, 12, 10] as const;
const BODY = 10;
const LEADING = 1.5;
const GAP = 8;

/** Sets a document on as many sheets as it fills, each with its number at the foot. */
export function sheetsOf(parts: readonly TypedPart[]): DrawnSheet[] {
  const writer = new SheetWriter();
  for (const part of parts) {
    if (part.kind === "line") writer.text(part.text, SIZES[part.level ?? 3]);
    else writer.table(part.head.length, setTable([...part.head, ...part.rows], MARGIN, WIDTH));
  }
  return writer.numbered();
}

/** Fills sheets from the top. */
class SheetWriter {
  readonly #sheets: Required<Pick<DrawnSheet, "texts" | "lines">>[] = [{ texts: [], lines: [] }];
  /** How far down the last sheet is filled. */
  #y = MARGIN;

  text(text: string, size: number): void {
    for (const line of wrapped(text, WIDTH / size)) {
      this.#require(LEADING * size);
      this.#y += LEADING * size;
      this.#sheet.texts.push({ x: MARGIN, y: this.#y, text: line, size });
    }
    this.#y += size / 3;
  }

  /** Rows that do not fit stand on the next sheet, under the head again. */
  table(headRows: number, table: SetTable): void {
    this.#y += GAP;
    for (const { from, to } of unbroken(table)) {
      if (this.#require(heightOf(table, from, to)) && from >= headRows && headRows > 0)
        this.#rows(table, 0, headRows);
      this.#rows(table, from, to);
    }
    this.#y += GAP;
  }

  /** The sheets, each with its number. */
  numbered(): DrawnSheet[] {
    return this.#sheets.map(({ texts, lines }, at) => {
      const text = `- ${at + 1} -`;
      const x = (A4.width - BODY * widthOf(text)) / 2;
      return { lines, texts: [...texts, { x, y: FOOT, text, size: BODY }] };
    });
  }

  get #sheet() {
    const sheet = this.#sheets.at(-1);
    if (!sheet) throw new Error("no sheet to write on");
    return sheet;
  }

  /** Begins a sheet where the last has no room, and says whether it did. */
  #require(height: number): boolean {
    if (this.#y + height <= BOTTOM || this.#y === MARGIN) return false;
    this.#sheets.push({ texts: [], lines: [] });
    this.#y = MARGIN;
    return true;
  }

  #rows(table: SetTable, from: number, to: number): void {
    for (const cell of table.cells)
      if (cell.row >= from && cell.row < to)
        this.#cell(table, cell, this.#y + heightOf(table, from, cell.row));
    this.#y += heightOf(table, from, to);
  }

  #cell({ edges, heights, size, leading }: SetTable, cell: SetCell, top: number): void {
    const { row, column, rowSpan, colSpan, lines } = cell;
    const height = heightOf({ heights }, row, row + rowSpan);
    const [left = 0, right = 0] = [edges[column], edges[column + colSpan]];
    const bottom = top + height;
    this.#sheet.lines.push(
      ...([
        [left, top, right, top],
        [left, bottom, right, bottom],
        [left, top, left, bottom],
        [right, top, right, bottom],
      ] satisfies DrawnSheet["lines"]),
    );
    const first = top + (height - lines.length * leading) / 2 + size;
    lines.forEach((text, at) => {
      const indent = IS_NUMBER.test(text) ? right - left - size * widthOf(text) - PADDING : PADDING;
      if (text !== "")
        this.#sheet.texts.push({ x: left + indent, y: first + at * leading, text, size });
    });
  }
}

/** Numbers stand at the right edge of their cell. */
const IS_NUMBER = /^[-△▲(]?[\d,]+\)?$/u;

const heightOf = ({ heights }: Pick<SetTable, "heights">, from: number, to: number) =>
  heights.slice(from, to).reduce((sum, height) => sum + height, 0);

/** Rows between which no cell reaches. */
function unbroken({ heights, cells }: SetTable): { from: number; to: number }[] {
  const groups: { from: number; to: number }[] = [];
  let from = 0;
  let reach = 0;
  for (let row = 0; row < heights.length; row += 1) {
    for (const cell of cells) if (cell.row === row) reach = Math.max(reach, row + cell.rowSpan);
    if (reach > row + 1) continue;
    groups.push({ from, to: row + 1 });
    from = row + 1;
  }
  return groups;
}
