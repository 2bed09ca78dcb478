import { expect, it } from "vitest";
import { outlineOf } from "../../loaders/read/outline";
import { readText } from "../../loaders/read/text";

const TEXT =
  "앞말입니다.\n1 기본 현황\n□ 사업개요\n○ 하나\n□ 사업목적\n2 예산 설명\n□ 산출근거\n과목\t금액\n";

it("knows the headings above each section", () => {
  expect(outlineOf(readText(TEXT, "text")).map(({ path }) => path.join(" › "))).toEqual([
    "",
    "기본 현황",
    "기본 현황 › 사업개요",
    "기본 현황 › 사업목적",
    "예산 설명",
    "예산 설명 › 산출근거",
  ]);
});

it("gives each block to the section it stands in, and parts the text without a gap", () => {
  const sections = outlineOf(readText(TEXT, "text"));
  expect(sections.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
    ["paragraph"],
    [],
    ["item"],
    [],
    [],
    ["table"],
  ]);
  const edges = sections.map(({ start }) => start).slice(1);
  expect(sections.slice(0, -1).map(({ end }) => end)).toEqual(edges);
  expect(sections.at(-1)?.end).toBe(TEXT.length);
});
