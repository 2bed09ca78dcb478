import type { Facts, Meeting } from "../../schema/facts";
import type { Vocabulary } from "../../schema/vocabulary";
import { exampleFacts } from "../example";
import { judge } from "../judgement";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";

function judged({ districtsPresent: present, absences }: Meeting, all: number): Judgement | null {
  const absent = new Set(absences.map(({ district }) => district)).size;
  if (present === null || absent === 0) return null;
  return judge(present.count + absent === all, {
    on: [present, ...absences],
    expected: `${all - absent} + ${absent} = ${all}`,
    actual: present.asWritten,
    formula: `${present.count} + ${absent} = ${present.count + absent}`,
  });
}

const apply = (facts: Facts, { districts }: Vocabulary): Judgement[] =>
  facts.meetings.flatMap((meeting) => judged(meeting, districts.length) ?? []);

const met = (present: string): Facts =>
  exampleFacts(`자치구(30) : ${present}개 자치구 담당 ※ 불참 : 종로구, 강서구, 서초구`, {
    meeting: {
      groups: [{ print: "30", name: "자치구" }],
      districtsPresent: `${present}개 자치구`,
      absences: ["종로구", "강서구", "서초구"],
    },
  });

export const districtsPresentAbsent: Rule = {
  id: "districts-present-absent",
  words: {
    ko: {
      title: "참석한 자치구와 불참한 자치구를 더하면 서울의 모든 자치구다",
      finding: "참석한 자치구와 불참한 자치구를 더해도 모든 자치구가 되지 않는다",
      clause: "참석 + 불참 = 25 (서울특별시의 자치구: data/vocabulary/districts.json).",
      tolerance: "없음. 참석 자치구의 수를 적지 않았으면 따지지 않는다.",
    },
    en: {
      title: "districts present and absent are all districts of Seoul",
      finding: "districts present and absent are not all districts of Seoul",
      clause: "present + absent = 25 (the districts of Seoul: data/vocabulary/districts.json).",
      tolerance: "none; left alone where the number present is not printed.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [{ says: "22 present, three named as absent", facts: met("22") }],
    fails: [
      {
        says: "one district is missing",
        facts: met("21"),
        expected: "22 + 3 = 25",
        actual: "21개 자치구",
      },
    ],
  },
  apply,
};
