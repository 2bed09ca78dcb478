import { expect, it } from "vitest";
import { factsOf } from "./show";

const BODY =
  "□ 추진배경\n ○ 공원 확대\n□ 사업개요\n ○ 기 간 : 2019. 3월 ~ 12월\n ○ 장 소 : 가상공원\n□ 향후계획\n ○ 착공 : 2019. 5월\n";

it.each([
  [
    "above the title",
    `가상도시국 가상공원과\n\n가상공원 조성 추진계획\n\n${BODY}붙임 도면 1부. 끝.\n`,
  ],
  [
    "behind the city",
    `가상공원 조성 추진계획\n\n서울시 가상도시국 가상공원과\n\n${BODY}붙임 도면 1부. 끝.\n`,
  ],
  ["at the end", `가상공원 조성 추진계획\n\n${BODY}붙임 도면 1부. 끝.\n\n가상도시국 가상공원과\n`],
])("a line of its own names the office: %s", (_, text) => {
  expect(factsOf(text).source).toMatchObject({
    title: "가상공원 조성 추진계획",
    bureau: "가상도시국",
    department: "가상공원과",
  });
});

it("how many items an agenda has is no activity", () => {
  const head =
    "결재문서\n\n가상협의회 결과보고\n\n문서번호 가상과-3 결재일자 2019.1.7. 공개여부 공개\n\n";
  const { activities } = factsOf(
    `${head}□ 회의개요\n ○ 일 시 : 2019. 1. 4.(금)\n ○ 안건 : 2건\n ○ 보고안건 : 총 2건 (원안가결 1건, 조건부가결 1건)\n□ 실적\n ○ 안건 발굴 : 12건\n`,
  );
  expect(activities.map(({ label, count }) => [label, count])).toEqual([["안건 발굴", 12]]);
});
