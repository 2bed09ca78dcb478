import type { Facts, ScheduleRow } from "../../schema/facts";
import { dashesIn } from "../blank";
import { columnsOf } from "../columns";
import { exampleFacts } from "../example";
import { rows } from "../example-table";
import { addsUp, withGap } from "../money";
import { Passages } from "../passage";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";
import { inOrder } from "../rows";

/** Whether a row of the schedule prints no sum, and no dash in its place either. */
function hasBlank(facts: Facts): boolean {
  const text = new Passages(facts.text);
  const all = inOrder(facts.schedule);
  const isBlank = (row: ScheduleRow, index: number): boolean => {
    const next = all[index + 1]?.span.start ?? row.span.end + 80;
    return row.amountKrw === null && dashesIn(text.slice(row.span.end, next)) === 0;
  };
  return all.some(isBlank);
}

const apply = (facts: Facts): Judgement[] =>
  columnsOf(facts.amounts.filter(({ phase }) => phase === "planned")).map(({ total, items }) =>
    withGap(
      addsUp(
        items.map((fact) => ({ fact })),
        total,
      ),
      () => hasBlank(facts),
    ),
  );

const columns = [
  { path: ["추진일정", "예산집행금액"], phase: "planned" as const, fiscalYear: 2031 },
];

export const scheduleSumAgainstTotal: Rule = {
  id: "schedule-sum-against-total",
  words: {
    ko: {
      title: "추진일정의 금액을 더하면 계가 된다",
      finding: "추진일정의 금액을 더한 값이 계와 다르다",
      clause: "계 = 추진일정 각 행의 예산집행금액의 합. ‘-’는 없는 것으로 센다.",
      tolerance: "없음. 천원 이상 단위에서 행마다 반 단위까지의 차이는 참고로만 적는다.",
    },
    en: {
      title: "the rows of the schedule add up to its total",
      finding: "the rows of the schedule do not add up to its total",
      clause:
        "total = sum of the rows' amounts; “-” counts as nothing, a blank makes it uncheckable.",
      tolerance:
        "none; up to half a unit a row, from 1,000 won, may be rounding and is only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "two rows",
        facts: exampleFacts("계\t500\n공모\t2031.01\t200\n운영\t2031.02\t300", {
          amounts: rows(columns, { 계: ["500"], 공모: ["200"], 운영: ["300"] }),
        }),
      },
    ],
    fails: [
      {
        says: "a row too small",
        facts: exampleFacts("계\t500\n공모\t2031.01\t200\n운영\t2031.02\t260", {
          amounts: rows(columns, { 계: ["500"], 공모: ["200"], 운영: ["260"] }),
        }),
        expected: "200 + 260 = 460",
        actual: "500",
      },
    ],
    open: [
      {
        says: "one row is blank",
        facts: exampleFacts("계\t500\n공모\t2031.01\t\n운영\t2031.02\t260", {
          amounts: rows(columns, { 계: ["500"], 운영: ["260"] }),
          schedule: [{ print: "2031.01", label: "공모" }],
        }),
      },
    ],
  },
  apply,
};
