import type { BudgetSheet, OverviewRow } from "../model/budget-sheet";
import { type Part, type Place, row } from "./draft";
import { type Style, columnTitle, grouped, inCell } from "./style";
import { measured } from "./unit";

/** The overview of the budget: two budgets and their change, or a budget and its supplement. */
export function overviewTable({ total, items, year }: BudgetSheet, style: Style): Part[] {
  const rows = [total, ...items];
  const supplement = total.final !== null;
  const unit = supplement ? style.unit.name : `${style.unit.name}, %`;
  const columns = supplement
    ? [`${year - 1}최종예산액`, `${year}기정예산 (A)`, "추경 (B)", `${year}최종예산 (A+B)`]
    : [`${year - 1}예산액 (A)`, `${year}예산액 (B)`, "증감 (B-A)"];
  const head = row(
    "구 분",
    ...columns.map((column) => columnTitle(column, style.unit, style)),
    ...(supplement ? [] : ["(B-A)*100/A"]),
  );
  return measured("예산 총괄", 2, style.unitPlace, unit, {
    kind: "table",
    head: [head],
    rows: rows.map((each) => printed(each, style)),
  });
}

function printed({ name, before, now, change, final, rate }: OverviewRow, style: Style): Place[] {
  const sum = (won: number) => `${style.national}${inCell(won, style.unit, style)}`;
  const last = final === null ? `${style.national}${grouped(rate ?? 0, style)}` : sum(final);
  return row(name, ...[before, now, change].map(sum), last);
}
