import type { AttendanceGroup, Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { equationOf, totalOf } from "../figure";
import { judge, uncheckable } from "../judgement";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";

function judged(group: AttendanceGroup): Judgement | null {
  const { count, parts, derived } = group;
  if (count === null || derived || parts.length === 0) return null;
  const claim = { on: [group, ...parts], actual: `${group.name} ${count}` };
  if (parts.some((part) => part.count === null)) return uncheckable(claim);
  const members = parts.map((part) => ({ value: part.count ?? 0, minus: false }));
  return judge(totalOf(members) === count, { ...claim, formula: equationOf(members) });
}

const apply = (facts: Facts): Judgement[] =>
  facts.meetings.flatMap(({ groups }) => groups.flatMap((group) => judged(group) ?? []));

const grouped = (count: string): Facts =>
  exampleFacts(`시(${count}) : 모임팀(4), 공간팀(2)`, {
    meeting: { groups: [{ print: count, name: "시", members: { 모임팀: "4", 공간팀: "2" } }] },
  });

export const attendanceParts: Rule = {
  id: "attendance-parts",
  words: {
    ko: {
      title: "집단 안의 인원을 더하면 집단의 인원이 된다",
      finding: "집단 안의 인원을 더한 값이 집단의 인원과 다르다",
      clause: "집단의 인원 = 그 안에 적힌 인원의 합.",
      tolerance: "없음. 수를 적지 않은 사람이 있으면 따지지 않는다.",
    },
    en: {
      title: "the parts of a group add up to the group",
      finding: "the parts of a group do not add up to the group",
      clause: "group = sum of the parts it lists.",
      tolerance: "none; a part without a number makes it uncheckable.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [{ says: "two teams", facts: grouped("6") }],
    fails: [{ says: "one too many", facts: grouped("7"), expected: "4 + 2 = 6", actual: "시 7" }],
  },
  apply,
};
