import type { Facts, ScheduleRow } from "../../schema/facts";
import { exampleFacts } from "../example";
import { fiscalYearOf } from "../fiscal-year";
import { fails, holds } from "../judgement";
import { CONTRADICTION, QUESTION, type Judgement, type Rule } from "../rule";

/** The period as printed, with the row it stands in. */
function periodOf({ span, from, to, label }: ScheduleRow): string {
  const period = /\d/u.test(span.quote) ? span.quote : `${from ?? ""}~${to ?? ""}`;
  return label === "" || period.includes(label) ? period : `${period} (${label})`;
}

function judged(row: ScheduleRow, year: string): Judgement | null {
  const { from, to } = row;
  const claim = { on: [row], actual: periodOf(row) };
  if (from === null && to === null) return null;
  if (from !== null && to !== null && to < from) return fails({ ...claim, expected: `≥ ${from}` });
  if (from !== null && from.slice(0, 4) < year)
    return fails({ ...claim, expected: `≥ ${year}-01` });
  if (from !== null && from.slice(0, 4) > year)
    return fails({ ...claim, expected: `≤ ${year}-12` });
  if (to !== null && to.slice(0, 4) > year)
    return fails({ ...claim, expected: `≤ ${year}-12`, standing: QUESTION });
  return holds({ ...claim, expected: `${year}-01–${year}-12` });
}

function apply(facts: Facts): Judgement[] {
  const year = fiscalYearOf(facts)?.toString();
  return year === undefined ? [] : facts.schedule.flatMap((row) => judged(row, year) ?? []);
}

const source = { fiscalYear: 2031 };

export const scheduleInsideFiscalYear: Rule = {
  id: "schedule-inside-fiscal-year",
  words: {
    ko: {
      title: "추진일정은 회계연도 안에 있다",
      finding: "추진일정이 회계연도를 벗어난다",
      clause: "회계연도는 1월 1일에 시작하여 12월 31일에 끝난다 (지방자치법 제140조).",
      tolerance: "다음 해로 넘어가 끝나는 일정은 어긋남이 아니라 물음으로 적는다.",
    },
    en: {
      title: "the schedule stays inside the fiscal year",
      finding: "the schedule runs outside the fiscal year",
      clause:
        "the fiscal year runs from 1 January to 31 December (Local Autonomy Act, article 140).",
      tolerance: "work that ends in the next year is asked about, not called wrong.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "the whole year",
        facts: exampleFacts("운영\t2031.01~2031.12\t300", {
          source,
          schedule: [{ print: "2031.01~2031.12", from: "2031-01", to: "2031-12" }],
        }),
      },
    ],
    fails: [
      {
        says: "it starts in the year before",
        facts: exampleFacts("운영\t2030.02~2031.12\t300", {
          source,
          schedule: [{ print: "2030.02~2031.12", label: "운영", from: "2030-02", to: "2031-12" }],
        }),
        expected: "≥ 2031-01",
        actual: "2030.02~2031.12 (운영)",
      },
      {
        says: "it ends in the year after",
        facts: exampleFacts("정산\t2031.11~2032.01\t18", {
          source,
          schedule: [{ print: "2031.11~2032.01", from: "2031-11", to: "2032-01" }],
        }),
        expected: "≤ 2031-12",
        actual: "2031.11~2032.01",
      },
    ],
  },
  apply,
};
