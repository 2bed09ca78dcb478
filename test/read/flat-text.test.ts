import { expect, it } from "vitest";
import { readText } from "../../loaders/read/text";

const blocksOf = (text: string) => {
  const { blocks, plain } = readText(text, "text");
  return blocks.map((block) => [
    block.kind === "heading" ? block.level : block.kind,
    plain.slice(block.start, block.end),
  ]);
};
const FILLER =
  "마을 사람들이 모여서 함께 이야기를 나누고 여러 의견을 들었으며 다음 모임을 준비하기로 하였음";

it("takes the standard titles for headings where all marks are lost", () => {
  expect(
    blocksOf(
      `가상 회의 결과 회 의 개 요 일 시 : 3월 ${FILLER} <주 민> 두 명 주요 논의내용 ${FILLER} 향후계획 ${FILLER}`,
    ),
  ).toEqual([
    ["paragraph", "가상 회의 결과"],
    [2, "회 의 개 요"],
    ["paragraph", `일 시 : 3월 ${FILLER}`],
    [3, "주 민"],
    ["paragraph", "두 명"],
    [2, "주요 논의내용"],
    ["paragraph", FILLER],
    [2, "향후계획"],
    ["paragraph", FILLER],
  ]);
});

it.each([
  ["a title among marks", `□ 개요 ○ ${FILLER} 향후계획 가 ○ 추진배경 나 ○ 다 ${FILLER}`],
  ["one alone", `${FILLER} 추진계획 가 ${FILLER} ${FILLER}`],
  ["labels and names of papers", `${FILLER} 추진계획 : 가 추진실적 보고 ${FILLER} ${FILLER}`],
])("leaves %s", (_, text) => {
  const titles = blocksOf(text).filter(([kind]) => typeof kind === "number");
  expect(titles.map(([, title]) => title)).toEqual(text.startsWith("□") ? ["개요"] : []);
});

it("takes no table of contents for headings", () => {
  const body = `Ⅰ 추진근거 ○ 가 ${FILLER} Ⅱ 향후일정 ○ 나`;
  const flat = blocksOf(`□ 목 차 Ⅰ. 추진근거 1 Ⅱ. 향후일정 5 ${FILLER} ${body}`);
  expect(flat.filter(([kind]) => kind === 2).map(([, title]) => title)).toEqual([
    "목 차",
    "추진근거",
    "향후일정",
  ]);
  expect(blocksOf("Ⅰ. 추진근거 ········ 1\nⅡ. 향후일정 ... 12").map(([kind]) => kind)).toEqual([
    "paragraph",
    "paragraph",
  ]);
});
