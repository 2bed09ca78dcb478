import type { Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { judge } from "../judgement";
import { TYPO, type Judgement, type Rule } from "../rule";

const WEEKDAYS = ["일", "월", "화", "수", "목", "금", "토"];

/** The weekday of an ISO date, whatever the time zone; null for a date that does not exist. */
function weekdayOf(date: string): string | null {
  const day = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
  return exists ? (WEEKDAYS[day.getUTCDay()] ?? null) : null;
}

const apply = (facts: Facts): Judgement[] =>
  facts.weekdays.map((printed) => {
    const meant = weekdayOf(printed.date);
    return judge(meant === printed.weekday, {
      on: [printed],
      expected: meant === null ? null : `${printed.date} (${meant})`,
      actual: `(${printed.weekday})`,
    });
  });

const dated = (weekday: string): Facts =>
  exampleFacts(`일 시 : 2019. 3. 15.(${weekday}) 13:30`, {
    weekdays: [{ print: `2019. 3. 15.(${weekday})`, date: "2019-03-15", weekday }],
  });

export const weekday: Rule = {
  id: "weekday",
  words: {
    ko: {
      title: "날짜에 적힌 요일이 맞다",
      finding: "날짜에 적힌 요일이 틀리다",
      clause: "요일은 그레고리력에 따른다.",
      tolerance: "없음.",
    },
    en: {
      title: "the weekday printed is the weekday of the date",
      finding: "the weekday printed is not the weekday of the date",
      clause: "weekdays follow the Gregorian calendar.",
      tolerance: "none.",
    },
  },
  standing: TYPO,
  examples: {
    passes: [{ says: "a Friday", facts: dated("금") }],
    fails: [
      {
        says: "a Friday called Thursday",
        facts: dated("목"),
        expected: "2019-03-15 (금)",
        actual: "(목)",
      },
    ],
  },
  apply,
};
