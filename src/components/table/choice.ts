import { foldedText, initialsOf, isInitials } from "../filters/match.js";
import { valueText, type ListColumn } from "../../lists/drawing/column.js";
import { sorted, type Order } from "./order.js";

/** What a reader chose for one table. */
export interface Choice {
  search: string;
  order: Order | null;
  /** By column, the code that rows must have. */
  only: ReadonlyMap<string, string>;
}

export const NOTHING_CHOSEN: Choice = { search: "", order: null, only: new Map() };

/** Codes that a column can be filtered by, at most: beyond, searching is quicker than a list. */
const FEW = 24;

/** The different codes of a column in the order of their words; none where there is no choice. */
export function codesOf<R>(rows: readonly R[], column: ListColumn<R>): string[] {
  const codes = new Set<string>();
  for (const row of rows) {
    const code = column.code?.(row) ?? null;
    if (code !== null) codes.add(code);
    if (codes.size > FEW) return [];
  }
  const words = (code: string): string => column.codeWords?.(code) ?? code;
  return codes.size < 2 ? [] : sorted([...codes], words, false);
}

/** Finds rows of a table; what is searched is folded once, however often a reader types. */
export class Chooser<R> {
  readonly #rows: readonly R[];
  readonly #columns: readonly ListColumn<R>[];
  readonly #texts = new Map<R, string>();
  readonly #initials = new Map<R, string>();

  constructor(rows: readonly R[], columns: readonly ListColumn<R>[]) {
    this.#rows = rows;
    this.#columns = columns;
  }

  /** The rows that a choice leaves, in its order. */
  rows({ search, order, only }: Choice): readonly R[] {
    const wanted = foldedText(search);
    const tests = this.#columns.flatMap((column) => {
      const asked = column.code === undefined ? undefined : only.get(column.id);
      return asked === undefined ? [] : [(row: R) => column.code?.(row) === asked];
    });
    const left = this.#rows.filter(
      (row) => tests.every((test) => test(row)) && (wanted === "" || this.#holds(row, wanted)),
    );
    const by = this.#columns.find(({ id }) => id === order?.column);
    if (by === undefined || order === null) return left;
    return sorted(left, (row) => by.value(row), order.isDescending);
  }

  #holds(row: R, wanted: string): boolean {
    return isInitials(wanted)
      ? this.#remembered(this.#initials, row, initialsOf).includes(wanted)
      : this.#remembered(this.#texts, row, foldedText).includes(wanted);
  }

  #remembered(known: Map<R, string>, row: R, fold: (text: string) => string): string {
    const found = known.get(row);
    if (found !== undefined) return found;
    // A line end keeps what stands in neighbouring cells from being one word.
    const text = this.#columns.map((column) => fold(valueText(column.value(row)))).join("\n");
    known.set(row, text);
    return text;
  }
}
