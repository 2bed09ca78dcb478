import type { PaperCell, PaperNote, PaperPart, PaperTable } from "../paper";

/** No honest table reaches further; what does is clamped. */
const WIDEST = 1000;
const TALLEST = 65_534;

/** A table of a section while its cells are being read. */
export class CellTable {
  readonly #cells: PaperCell[] = [];
  /** The cell that is open: its address comes behind its text. */
  #open: PaperCell | null = null;

  constructor(
    readonly section: number,
    readonly notes: PaperNote[],
  ) {}

  openCell(isHeader: boolean): void {
    const row = this.#cells.at(-1)?.row ?? 0;
    const column = (this.#cells.at(-1)?.column ?? -1) + 1;
    this.#open = { row, column, rowSpan: 1, colSpan: 1, isHeader, parts: [] };
  }

  /** Takes over the address or the span of the open cell. */
  place(name: string, attributes: Record<string, string>): void {
    const cell = this.#open;
    if (!cell) return;
    if (name === "cellAddr") {
      cell.column = this.#within(attributes, "colAddr", 0, WIDEST);
      cell.row = this.#within(attributes, "rowAddr", 0, TALLEST);
    } else {
      cell.colSpan = this.#within(attributes, "colSpan", 1, WIDEST);
      cell.rowSpan = this.#within(attributes, "rowSpan", 1, TALLEST);
    }
  }

  closeCell(parts: PaperPart[]): void {
    if (this.#open) this.#cells.push({ ...this.#open, parts });
    this.#open = null;
  }

  finish(): PaperTable {
    const cells = this.#cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
    const rows = cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
    const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.colSpan), 0);
    return { kind: "table", rows, columns, cells, page: null, section: this.section };
  }

  #within(attributes: Record<string, string>, name: string, least: number, most: number): number {
    const value = Number.parseInt(attributes[name] ?? "", 10);
    if (Number.isNaN(value)) return least;
    const within = Math.min(most, Math.max(least, value));
    if (within !== value)
      this.notes.push({
        rule: "clamped",
        reason: `${name} clamped to ${String(within)}: ${String(value)}`,
      });
    return within;
  }
}
