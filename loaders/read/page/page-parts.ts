import type { PaperCell, PaperPart, PaperPlace, PaperTable, PaperText } from "../paper";
import { alignedTable } from "./aligned-table";
import type { Box } from "./drawn";
import { type TextLine, lineOf } from "./column-line";
import type { LineEnds } from "./line-ends";
import { paragraphsOf } from "./paragraphs";
import { type Stretch } from "./reading-order";
import type { RuledTable, TextCell } from "./ruled-table";
import type { Segment } from "./text-lines";

/** What only the whole document tells. */
export interface Style {
  /** The size most letters have, in points. */
  bodySize: number;
  ends: LineEnds;
}

/** Sizes of headings as shares of the body's, outermost first, and their longest text. */
export const SMALLEST_HEADING = 1.15;
const HEADING_SIZES = [1.5, 1.3, SMALLEST_HEADING];
const LONGEST_HEADING = 60;

/** Makes the parts of one page, in reading order. */
export class PageParts {
  private readonly place: PaperPlace;

  /** @param page 1-based */
  constructor(
    page: number,
    private readonly style: Style,
  ) {
    this.place = { page, section: null };
  }

  parts(stretches: Stretch[]): PaperPart[] {
    return stretches.flatMap((stretch): PaperPart[] => {
      if (stretch.kind === "table") return [this.ruled(stretch)];
      if (stretch.kind === "aligned") {
        const table = this.aligned(stretch.lines, stretch.box);
        if (table) return [table];
      }
      return this.texts(stretch.lines.map(lineOf), stretch.box);
    });
  }

  private texts(lines: TextLine[], box: Box): PaperText[] {
    return paragraphsOf(lines, box, this.style.ends).map(({ text, size }) => ({
      kind: "text",
      text,
      level: this.level(text, size),
      ...this.place,
    }));
  }

  private level(text: string, size: number): number | null {
    if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return null;
    const index = HEADING_SIZES.findIndex((share) => size >= share * this.style.bodySize);
    return index < 0 ? null : index + 1;
  }

  private ruled({ rows, columns, cells }: RuledTable): PaperTable {
    return {
      ...{ kind: "table", rows, columns, ...this.place },
      cells: cells.map((cell) => {
        const { row, column, rowSpan, colSpan } = cell;
        return { row, column, rowSpan, colSpan, isHeader: false, parts: this.cellParts(cell) };
      }),
    };
  }

  /** The words of a cell as one text, parted where a table stands between them. */
  private cellParts(cell: TextCell): PaperPart[] {
    const parts: PaperPart[] = [];
    let lines = cell.lines;
    for (const table of cell.tables.toSorted((a, b) => a.top - b.top)) {
      const above = lines.filter(({ base }) => base < table.top);
      lines = lines.filter(({ base }) => base >= table.top);
      parts.push(...this.cellText(above, cell), this.ruled(table));
    }
    return [...parts, ...this.cellText(lines, cell)];
  }

  private cellText(lines: TextLine[], box: Box): PaperText[] {
    const paragraphs = paragraphsOf(lines, box, this.style.ends);
    if (paragraphs.length === 0) return [];
    const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
    return [{ kind: "text", text, level: null, ...this.place }];
  }

  private aligned(lines: Segment[][], box: Box): PaperTable | null {
    const table = alignedTable(lines);
    if (!table) return null;
    const cells = table.rows.flatMap((row, index) =>
      Array.from({ length: table.columns }, (_, column): PaperCell[] => {
        const cell = row.find(
          (other) => other.column <= column && column < other.column + other.colSpan,
        );
        if (cell && cell.column < column) return [];
        const lines = cell?.segments.map((segment) => lineOf([segment])) ?? [];
        const place = { row: index, column, rowSpan: 1, colSpan: cell?.colSpan ?? 1 };
        return [{ ...place, isHeader: false, parts: this.cellText(lines, box) }];
      }).flat(),
    );
    return { kind: "table", rows: table.rows.length, columns: table.columns, cells, ...this.place };
  }
}
