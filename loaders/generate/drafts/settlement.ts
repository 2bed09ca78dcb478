import type { Settlement } from "../model/budget-sheet";
import { type Part, row } from "./draft";
import { type Style, columnTitle, inCell } from "./style";

/** The columns of the final accounts and what they print. */
const COLUMNS = [
  ["최종예산", "final"],
  ["전년이월", "carriedIn"],
  ["예산변경", "adjustment"],
  ["예산현액", "current"],
  ["집행액", "executed"],
  ["차년이월", "carriedOut"],
  ["집행잔액", "balance"],
] as const satisfies [string, keyof Settlement][];

/** The final accounts, a year a row. */
export function settlementTable(years: Settlement[], style: Style): Part {
  const printed = (sum: number) =>
    sum === 0 && style.nothing === "-"
      ? style.nothing
      : `${style.national}${inCell(sum, style.settlementUnit, style)}`;
  return {
    kind: "table",
    head: [
      row("연도", ...COLUMNS.map(([title]) => columnTitle(title, style.settlementUnit, style))),
    ],
    rows: years.map((each) =>
      row(String(each.year), ...COLUMNS.map(([, column]) => printed(each[column]))),
    ),
  };
}
