import { expect, it } from "vitest";
import { factsOf } from "./show";

const HEAD =
  "결재문서\n\n가상협의회 결과보고\n\n문서번호 가상과-3 결재일자 2018.4.20. 공개여부 공개 방침번호 시 민 주무관 홍길동 과장 04/20 김가상 협조\n\n□ 회의개요\n ○ 일 시 : 2018. 4. 12.(목)\n ○ 장 소 : 가상구청\n";

it.each([
  [
    "marked by letters",
    "□ 질의응답\n Q. 더 쓸 수 있는가?\n A. 가능함\n Q2: 더 낼 수 있는가?\n A2: 없음",
  ],
  [
    "in words",
    "□ 주요 질의\n - (질의) 더 쓸 수 있는가?\n - (답변) 가능함\n - 질의 2: 더 낼 수 있는가?\n - 답변 2: 없음",
  ],
  ["behind arrows", "□ 질의응답\n ○ 더 쓸 수 있는가? → 가능함\n ○ 더 낼 수 있는가?\n  -> 없음"],
  [
    "in a table",
    "□ 건의사항\n연번\t건의사항\t조치계획\n1\t더 쓸 수 있는가?\t가능함\n2\t더 낼 수 있는가?\t없음\n",
  ],
])("reads questions %s", (_, lines) => {
  const { questions } = factsOf(`${HEAD}${lines}\n`);
  expect(
    questions.map(({ question, answers }) => [question, answers.map(({ text }) => text)]),
  ).toEqual([
    ["더 쓸 수 있는가?", ["가능함"]],
    ["더 낼 수 있는가?", ["없음"]],
  ]);
});

it("ends the questions with the next section of their rank, not with parts of their own", () => {
  const ended = factsOf(`${HEAD}□ 질의응답\n ○ 되는지?\n  → 됨\n□ 하반기 지원\n ○ 운영비 지원\n`);
  expect(ended.questions.map(({ question }) => question)).toEqual(["되는지?"]);
  const parts = factsOf(
    `${HEAD}□ 주요 질문\n□ 보조금 관련\n ○ 되는지?\n  → 됨\n□ 향후계획\n ○ 배포\n`,
  );
  expect(parts.questions.map(({ section, question }) => [section, question])).toEqual([
    ["보조금 관련", "되는지?"],
  ]);
});

it("reads what follows: day before or behind the words, in parentheses, in lines without marks", () => {
  const { followUps } = factsOf(
    `${HEAD}□ 향후계획\n ○ 결과 공유 : 2018. 4월 말\n ○ 4. 25.(수) 10:00 현장 점검\n ○ 제2차 회의(5. 11.)\n ○ 접수 : 5. 1. ~ 5. 4.\n 붙임 명단 1부. 끝.\n`,
  );
  expect(followUps.map(({ on, to, text }) => [on, to, text])).toEqual([
    ["2018-04", null, "결과 공유"],
    ["2018-04-25", null, "현장 점검"],
    ["2018-05-11", null, "제2차 회의"],
    ["2018-05-01", "2018-05-04", "접수"],
  ]);
});

it("reads a body that has lost its marks", () => {
  const { meetings, followUps } = factsOf(
    `${HEAD.split("□")[0] ?? ""} 가상협의회 결과보고 2018. 4. 회의개요 일 시 : 2018.4.12.(목) 15:00~16:30 장 소 : 예정지(2층) 참 석 : 총 5명 - 가상시 : 가상과장, 주무관(홍길동) <운영단체> 김가상(가상조합 대표) <주 민> 주민대표 2명 ※ 발표자 : 김가상(가상조합 대표) 주요 논의내용 공간 배치 향후일정 ’18.5.9.(수) : 보완안 제출 ’18. 6월 말 : 설명회 ’18, 7월 : 착공(예정) 끝.\n`,
  );
  expect(meetings[0]).toMatchObject({ date: "2018-04-12", place: "예정지(2층)", attendees: 5 });
  expect(meetings[0]?.groups.map(({ name, count, derived }) => [name, count, derived])).toEqual([
    ["가상시", 2, true],
    ["운영단체", 1, true],
    ["주 민", 2, false],
  ]);
  expect(followUps.map(({ on, text }) => [on, text])).toEqual([
    ["2018-05-09", "보완안 제출"],
    ["2018-06", "설명회"],
    ["2018-07", "착공(예정)"],
  ]);
});

it("reads the terms that a letter sets, and nothing else from it", () => {
  const facts = factsOf(
    "가상시\n\n수신  수신자 참조\n제목  가상 자료 제출 요청\n\n1. 가상과-1(2019. 1. 2.)호와 관련입니다.\n2. 자료를 내 주시기 바랍니다.\n  가. 제출기한 : 2019. 3. 29.(금)까지\n  나. 제출방법 : 공문\n끝.\n\n주무관 홍길동 과장 03/06 김가상\n시행 가상과-35 ( )  접수 ( )\n우 00000 / 공개\n",
  );
  expect(facts.followUps.map(({ on, text }) => [on, text])).toEqual([["2019-03-29", "제출기한"]]);
  expect(facts.references.map(({ documentNumber, date }) => [documentNumber, date])).toEqual([
    ["가상과-1", "2019-01-02"],
  ]);
  expect([facts.amounts, facts.meetings, facts.questions]).toEqual([[], [], []]);
});
