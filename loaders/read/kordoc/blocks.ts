import type { IRBlock, IRCell, IRTable, ParseWarning } from "kordoc";
import type { Paper, PaperCell, PaperNote, PaperPart, PaperPlace } from "../paper";
import { lossOf } from "./reasons";

/** What the worker hands over of kordoc's result. */
export interface Kordoc {
  blocks: IRBlock[];
  warnings: ParseWarning[];
  /** Whether its page numbers count pages or, where the file does not tell, sections. */
  pageMode?: "layout" | "section";
}

/** kordoc reads tables in tables so deep and cuts tables at these sizes, without a word. */
const DEEPEST = 8;
const LONGEST = 10_000;
const WIDEST = 200;

/** What kordoc made of a document, as parts; it puts page headers first and page footers last. */
export function partsOf({ blocks, warnings, pageMode }: Kordoc): Paper {
  const walk = new BlockWalk(pageMode === "layout");
  const parts = walk.parts(blocks, { page: null, section: null }, 0);
  const losses = new Map(warnings.map(lossOf).map((loss) => [JSON.stringify(loss), loss]));
  return { parts, notes: [...losses.values(), ...walk.notes()] };
}

class BlockWalk {
  private pictures = 0;
  private struck = 0;
  private readonly clamped = new Set<string>();

  constructor(private readonly knowsPages: boolean) {}

  notes(): PaperNote[] {
    const notes = [...this.clamped].map((reason) => ({ rule: "clamped", reason }));
    if (this.struck > 0)
      notes.push({
        rule: "struck-through",
        reason: `${String(this.struck)} lines are struck through`,
      });
    if (this.pictures > 0)
      notes.push({ rule: "skipped", reason: `${String(this.pictures)} pictures are not read` });
    return notes;
  }

  parts(blocks: IRBlock[], outer: PaperPlace, depth: number): PaperPart[] {
    return blocks.flatMap((block) => this.part(block, this.placeOf(block, outer), depth));
  }

  private placeOf({ pageNumber }: IRBlock, outer: PaperPlace): PaperPlace {
    if (pageNumber === undefined) return outer;
    return this.knowsPages
      ? { page: pageNumber, section: null }
      : { page: null, section: pageNumber };
  }

  private part(block: IRBlock, place: PaperPlace, depth: number): PaperPart[] {
    if (block.type === "image") {
      this.pictures += 1;
      return [];
    }
    if (block.table) return this.table(block.table, place, depth);
    const level = block.type === "heading" ? (block.level ?? 1) : null;
    return [
      ...this.text(block.text, place, level),
      ...this.text(block.footnoteText, place, null),
      ...this.parts(block.children ?? [], place, depth),
    ];
  }

  private text(marked: string | undefined, place: PaperPlace, level: number | null): PaperPart[] {
    const text = this.plain(marked ?? "");
    return text.trim() === "" ? [] : [{ kind: "text", text, level, ...place }];
  }

  /** kordoc writes underlines, struck lines and links as Markdown and HTML into the text. */
  private plain(marked: string): string {
    const struck = marked.replace(/~~([^~\n]+)~~/gu, (_, inside: string) => {
      this.struck += 1;
      return inside;
    });
    return struck
      .replace(/<\/?u>/gu, "")
      .replace(/\[([^[\]\n]*)\]\((?:https?:|mailto:|tel:|#)[^()\s]*\)/gu, "$1");
  }

  private table(table: IRTable, place: PaperPlace, depth: number): PaperPart[] {
    if (depth + 1 >= DEEPEST)
      this.clamped.add(`tables nested deeper than ${String(DEEPEST)} are left out`);
    if (table.rows >= LONGEST || table.cols >= WIDEST)
      this.clamped.add(`a table of ${String(table.rows)} × ${String(table.cols)} may be cut`);
    return [
      ...this.text(table.caption, place, null),
      {
        kind: "table",
        rows: table.rows,
        columns: table.cols,
        cells: this.cells(table, place, depth),
        ...place,
      },
    ];
  }

  /** kordoc fills positions that a span covers with empty cells; only the covering cell is kept. */
  private cells(table: IRTable, place: PaperPlace, depth: number): PaperCell[] {
    const covered = new Set<number>();
    const cells: PaperCell[] = [];
    table.cells.forEach((rowCells, row) => {
      rowCells.forEach((cell, column) => {
        if (covered.has(row * table.cols + column)) return;
        const rowSpan = Math.min(cell.rowSpan, table.rows - row);
        const colSpan = Math.min(cell.colSpan, table.cols - column);
        for (let r = row; r < row + rowSpan; r += 1)
          for (let c = column; c < column + colSpan; c += 1) covered.add(r * table.cols + c);
        const parts = this.cellParts(cell, place, depth);
        cells.push({ row, column, rowSpan, colSpan, isHeader: cell.isHeader === true, parts });
      });
    });
    return cells;
  }

  private cellParts(cell: IRCell, place: PaperPlace, depth: number): PaperPart[] {
    if (cell.blocks) return this.parts(cell.blocks, place, depth + 1);
    return this.text(cell.text, place, null);
  }
}
