import { expect, it } from "vitest";
import { factsOf } from "./show";

const record = (approved: string, held: string, rest: string) =>
  factsOf(
    `결재문서\n\n가상협의회 결과보고\n\n문서번호 가상과-3 결재일자 ${approved} 공개여부 공개\n\n□ 회의개요\n ○ 일 시 : ${held}\n ○ 장 소 : 가상구청\n${rest}`,
  );

it("what follows a record of December in 1월 is of the next year", () => {
  const { followUps, weekdays } = record(
    "2018.12.20.",
    "2018. 12. 12.(수)",
    "□ 향후계획\n ○ 공유 : 12월 말\n ○ 공고 : 1월 중\n ○ 회의(2. 11.(월))\n ○ 접수 : 12. 26. ~ 1. 4.\n",
  );
  expect(followUps.map(({ on, to }) => [on, to])).toEqual([
    ["2018-12", null],
    ["2019-01", null],
    ["2019-02-11", null],
    ["2018-12-26", "2019-01-04"],
  ]);
  expect(weekdays.map(({ date }) => date)).toEqual(["2018-12-12", "2019-02-11"]);
});

it("in a record that was approved in January 12월 is of the last year where the list begins with it", () => {
  const { followUps } = record(
    "2019.1.7.",
    "2018. 12. 20.(목)",
    "□ 향후계획\n ○ 공유 : 12월 말\n ○ 공고 : 1월 중\n ○ 평가 : 12월\n",
  );
  expect(followUps.map(({ on }) => on)).toEqual(["2018-12", "2019-01", "2019-12"]);
});

it("what went before a record of January in 12월 is of the last year", () => {
  const { milestones } = record(
    "2019.1.7.",
    "2019. 1. 4.(금)",
    "□ 추진경과\n ○ 11. 5. : 공모\n ○ 12월 말 : 계획 수립\n ○ 1. 2. : 협의\n",
  );
  expect(milestones.map(({ from }) => from)).toEqual(["2018-11-05", "2018-12", "2019-01-02"]);
});

it("a year in the heading holds", () => {
  const { followUps } = record(
    "2018.12.20.",
    "2018. 12. 12.(수)",
    "□ 향후계획(2018년)\n ○ 공유 : 1월\n",
  );
  expect(followUps.map(({ on }) => on)).toEqual(["2018-01"]);
});
