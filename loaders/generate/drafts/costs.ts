import type { BudgetSheet, Cost } from "../model/budget-sheet";
import { type Part, type Place, cell, row } from "./draft";
import { type Style, THOUSAND, WON, withUnit } from "./style";

/** The calculation basis: an item of the budget beside its costs, a formula beside each result. */
export function costTable({ items, year }: BudgetSheet, style: Style): Part {
  return {
    kind: "table",
    head: [[cell("과목구분"), cell(`${year}년 예산내역`, { colSpan: 3 }), "covered", "covered"]],
    rows: items.flatMap(({ name, costs }) => {
      const lines = costs.flatMap((cost) => lineOf(cost, "○", style));
      return lines.map((line, at): Place[] => [
        at === 0 ? cell(name, { rowSpan: lines.length }) : "covered",
        ...line,
      ]);
    }),
  };
}

function lineOf({ name, sum, formula, again, parts }: Cost, mark: string, style: Style): Place[][] {
  const own = formula
    ? [
        withUnit(formula.price, WON, style),
        ...formula.factors.map(({ count, counter }) => `${count}${counter}`),
      ].join(" × ")
    : again === null
      ? ""
      : withUnit(again, WON, style);
  return [
    row(`${mark} ${name}`, own, `= ${withUnit(sum, THOUSAND, style)}`),
    ...parts.flatMap((part) => lineOf(part, "-", style)),
  ];
}
