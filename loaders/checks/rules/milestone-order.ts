import type { Facts, Milestone } from "../../schema/facts";
import { exampleFacts } from "../example";
import { fails, holds } from "../judgement";
import { UNCERTAIN, type Judgement, type Rule } from "../rule";
import { inOrder } from "../rows";

const dateOf = ({ from, to }: Milestone): string => from ?? to ?? "";

const isSorted = (items: readonly Milestone[]): boolean =>
  items.every((item, index) => {
    const next = items[index + 1];
    return next === undefined || dateOf(item) <= dateOf(next);
  });

/** The one entry without which the list would run forward; null if there is none, or several. */
function misplaced(items: readonly Milestone[]): Milestone | null {
  const found = items.filter((item) => isSorted(items.filter((other) => other !== item)));
  const [only, another] = found;
  return only && !another ? only : null;
}

function backwards(item: Milestone): Judgement[] {
  const { from, to } = item;
  if (from === null || to === null || from <= to) return [];
  return [fails({ on: [item], expected: `≥ ${from}`, actual: to })];
}

function apply(facts: Facts): Judgement[] {
  const items = inOrder(facts.milestones).filter((item) => dateOf(item) !== "");
  const reversed = items.flatMap(backwards);
  if (items.length < 3) return reversed;
  if (isSorted(items))
    return [...reversed, holds({ on: items, actual: items.map(dateOf).join(", ") })];
  const odd = misplaced(items);
  const before = odd ? items[items.indexOf(odd) - 1] : undefined;
  if (!odd || !before) return reversed;
  const expected = `≥ ${dateOf(before)}`;
  return [...reversed, fails({ on: [odd, before], expected, actual: dateOf(odd) })];
}

const history = (third: string): Facts =>
  exampleFacts(`- 2022.03 : 조례 제정\n- 2023.05 : 심의\n- ${third}.08 : 협약\n- 2025.01 : 운영`, {
    milestones: [
      { print: "2022.03", from: "2022-03" },
      { print: "2023.05", from: "2023-05" },
      { print: `${third}.08`, from: `${third}-08` },
      { print: "2025.01", from: "2025-01" },
    ],
  });

export const milestoneOrder: Rule = {
  id: "milestone-order",
  words: {
    ko: {
      title: "추진경위는 해의 차례대로 적는다",
      finding: "추진경위가 해의 차례에서 벗어난다",
      clause: "추진경위는 시간순으로 적고, 기간의 끝은 시작보다 뒤다 (사업설명서의 관행).",
      tolerance: "하나만 어긋날 때 참고로만 적는다. 거꾸로 적은 목록은 따지지 않는다.",
    },
    en: {
      title: "the history of a project runs forward",
      finding: "the history of a project runs backward",
      clause:
        "milestones stand in the order of time, and no period ends before it starts (custom of the sheets).",
      tolerance:
        "only noted, and only where one entry is out of place; a list that runs backward is left alone.",
    },
  },
  standing: UNCERTAIN,
  examples: {
    passes: [{ says: "year after year", facts: history("2024") }],
    fails: [
      {
        says: "a digit of the year is wrong",
        facts: history("2020"),
        expected: "≥ 2023-05",
        actual: "2020-08",
      },
    ],
  },
  apply,
};
