import type { Place } from "../drafts/draft";
import { cellsOf, widthOf } from "./grid";
import { escaped } from "./markup";

/** A paragraph of OWPML, its element whole. */
export type Paragraph = string;

const run = (inner: string): Paragraph =>
  `<hp:p paraPrIDRef="0" styleIDRef="0"><hp:run charPrIDRef="0">${inner}</hp:run></hp:p>`;

/** A paragraph of words. */
export const paragraphOf = (text: string): Paragraph => run(`<hp:t>${escaped(text)}</hp:t>`);

/** A paragraph that holds a table; a covered place has no cell, as OWPML wants it. */
export function tableOf(rows: readonly Place[][]): Paragraph {
  const printed = rows.map((row, at) => {
    const cells = cellsOf(row).map(
      ({ cell: { lines, rowSpan, colSpan }, column }) =>
        `<hp:tc><hp:subList>${lines.map(paragraphOf).join("")}</hp:subList><hp:cellAddr colAddr="${column}" rowAddr="${at}"/><hp:cellSpan colSpan="${colSpan}" rowSpan="${rowSpan}"/></hp:tc>`,
    );
    return `<hp:tr>${cells.join("")}</hp:tr>`;
  });
  return run(
    `<hp:tbl rowCnt="${rows.length}" colCnt="${widthOf(rows)}">${printed.join("")}</hp:tbl>`,
  );
}
