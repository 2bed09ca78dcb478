import type { DraftCell, Place } from "../drafts/draft";

/** The words of a place on one line; empty where a cell from elsewhere covers it. */
export function wordsOf(place: Place, between = " "): string {
  return place === "covered" ? "" : place.lines.join(between);
}

/** The cells of a row that are printed there, each with its column. */
export function cellsOf(row: readonly Place[]): { cell: DraftCell; column: number }[] {
  return row.flatMap((cell, column) => (cell === "covered" ? [] : [{ cell, column }]));
}

/** How many columns a table has. */
export const widthOf = (rows: readonly Place[][]): number =>
  Math.max(0, ...rows.map((row) => row.length));
