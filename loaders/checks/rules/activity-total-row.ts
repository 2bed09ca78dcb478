import type { Activity, Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { equationOf, totalOf } from "../figure";
import { fails, holds, uncheckable } from "../judgement";
import { isGrandTotal, isSubtotal } from "../label";
import { CONTRADICTION, TYPO, UNCERTAIN, type Judgement, type Rule } from "../rule";
import { isSlip } from "../slip";

/** One column of a table of counts; empty where the activity stands in no table. */
function columnOf({ span, unit, status, year, period }: Activity): string {
  const { section, table, column } = span.locator;
  if (column === null || span.locator.row === null) return "";
  return JSON.stringify([section, table, column, unit, status, year, period]);
}

function tableColumns(facts: Facts): Activity[][] {
  const columns = new Map<string, Activity[]>();
  for (const cell of facts.activities.filter(({ count }) => count !== null)) {
    const key = columnOf(cell);
    if (key !== "") columns.set(key, [...(columns.get(key) ?? []), cell]);
  }
  return [...columns.values()];
}

const rowOf = ({ span }: Activity): string => span.locator.row ?? "";

/** Rows of the table that print nothing in this column. */
function lacksRow(cells: readonly Activity[], columns: readonly Activity[][]): boolean {
  const here = new Set(cells.map(rowOf));
  const table = cells[0]?.span.locator;
  return columns
    .flat()
    .filter(
      ({ span }) => span.locator.section === table?.section && span.locator.table === table.table,
    )
    .some((cell) => !here.has(rowOf(cell)));
}

function judged(cells: readonly Activity[], columns: readonly Activity[][]): Judgement | null {
  const totals = cells.filter((cell) => isGrandTotal(rowOf(cell)));
  const items = cells.filter(
    (cell) => !cell.isTotal && !isGrandTotal(rowOf(cell)) && !isSubtotal(rowOf(cell)),
  );
  const [total, another] = totals;
  if (!total || another || items.length < 2 || items.some(({ of }) => of === total.id)) return null;
  const members = items.map(({ count }) => ({ value: count ?? 0, minus: false }));
  const meant = totalOf(members);
  const claim = { on: [total, ...items], actual: total.asWritten, formula: equationOf(members) };
  if (meant === total.count) return holds(claim);
  if (lacksRow(cells, columns)) return uncheckable(claim);
  const standing = total.unit === "종" ? UNCERTAIN : isSlip(meant, total.count ?? 0) ? TYPO : null;
  return fails({ ...claim, standing });
}

function apply(facts: Facts): Judgement[] {
  const columns = tableColumns(facts);
  return columns.flatMap((cells) => judged(cells, columns) ?? []);
}

/** A table of one column of people, 계 first. */
function counted(prints: Record<string, string>): Facts {
  const text = Object.entries(prints)
    .map(([row, print]) => `${row}\t${print}`)
    .join("\n");
  const facts = exampleFacts(text, {
    activities: Object.entries(prints).map(([label, print]) => ({ print, label, unit: "명" })),
  });
  const activities = facts.activities.map((activity) => {
    const locator = {
      ...activity.span.locator,
      table: "운영결과",
      row: activity.label,
      column: "참여",
    };
    return { ...activity, span: { ...activity.span, locator } };
  });
  return { ...facts, activities };
}

export const activityTotalRow: Rule = {
  id: "activity-total-row",
  words: {
    ko: {
      title: "표의 한 열에 적힌 수를 더하면 계가 된다",
      finding: "표의 한 열에 적힌 수의 합이 계와 다르다",
      clause: "계 = 같은 열의 수의 합, 같은 단위 안에서.",
      tolerance:
        "없음. 빈칸이 있는 열은 따질 수 없고, 종수는 여러 곳에 겹칠 수 있어 참고로만 적는다.",
    },
    en: {
      title: "the counts of a column add up to its total",
      finding: "the counts of a column do not add up to its total",
      clause: "total = sum of the rows, within one counter.",
      tolerance:
        "none; a row without a count makes it uncheckable; kinds may recur, so they are only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      { says: "a true zero", facts: counted({ 계: "541", 가온: "150", 나래: "0", 다온: "391" }) },
    ],
    fails: [
      {
        says: "two digits swapped",
        facts: counted({ 계: "451", 가온: "150", 나래: "0", 다온: "391" }),
        expected: "150 + 0 + 391 = 541",
        actual: "451",
      },
    ],
  },
  apply,
};
