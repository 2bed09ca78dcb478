import type { Facts, Meeting } from "../../schema/facts";
import { exampleFacts } from "../example";
import { equationOf, totalOf } from "../figure";
import { fails, holds, uncheckable } from "../judgement";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";

function judged(meeting: Meeting): Judgement | null {
  const { attendees, attendeesSpan, groups } = meeting;
  if (attendees === null || groups.length === 0) return null;
  const total = { id: meeting.id, span: attendeesSpan ?? meeting.span };
  const claim = { on: [total, ...groups], actual: attendees.toString() };
  const counted = groups.some(({ derived }) => derived);
  const members = groups.map(({ count }) => ({ value: count ?? 0, minus: false }));
  const formula = equationOf(members);
  if (groups.some(({ count }) => count === null)) return uncheckable(claim);
  if (totalOf(members) === attendees) return holds({ ...claim, formula });
  return counted ? uncheckable({ ...claim, formula }) : fails({ ...claim, formula });
}

const apply = (facts: Facts): Judgement[] =>
  facts.meetings.flatMap((meeting) => judged(meeting) ?? []);

const attended = (second: string): Facts =>
  exampleFacts(`참석 : 20명 - 시(5) - 구(${second})`, {
    meeting: {
      attendees: 20,
      groups: [
        { print: "5", name: "시" },
        { print: second, name: "구" },
      ],
    },
  });

export const attendanceTotal: Rule = {
  id: "attendance-total",
  words: {
    ko: {
      title: "참석 집단을 더하면 참석 인원이 된다",
      finding: "참석 집단을 더한 값이 참석 인원과 다르다",
      clause: "참석 인원 = 집단별 인원의 합.",
      tolerance: "없음. 이름을 세어 얻은 집단이 있으면 맞지 않아도 따지지 않는다.",
    },
    en: {
      title: "the groups add up to the attendance printed",
      finding: "the groups do not add up to the attendance printed",
      clause: "attendance = sum of the groups.",
      tolerance: "none; a group counted from its names can agree, but not contradict.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [{ says: "two groups", facts: attended("15") }],
    fails: [
      {
        says: "two people in no group",
        facts: attended("13"),
        expected: "5 + 13 = 18",
        actual: "20",
      },
    ],
  },
  apply,
};
