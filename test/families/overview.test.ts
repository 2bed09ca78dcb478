import { describe, expect, it, test } from "vitest";
import { readOverview, readStackedOverview } from "../../loaders/families/budget-sheet/overview";
import type { Amount } from "../../loaders/schema/facts";
import { contextOf, lastSection, tableOf } from "../passages/document";

const brief = (amounts: Amount[]) =>
  amounts.map(({ label, amountKrw, phase, confidence }) => [
    label,
    amountKrw,
    phase,
    ...(confidence === "guessed" ? ["?"] : []),
  ]);

function inTable(...rows: string[]) {
  const context = contextOf(["□ 사업개요", ...rows].join("\n"));
  const section = lastSection(context);
  return brief(readOverview(context, section, tableOf(section)));
}

describe("the project cost in a table", () => {
  test.each<[string, string[], (string | number)[][]]>([
    [
      "each source before its sum in one cell",
      ["사업비(당해년도)\t900천원\t(국비)300천원\t(시비)600천원", "\t\t(구비)\t(기타)"],
      [
        ["사업비(당해년도)", 900_000, "budget"],
        ["국비", 300_000, "funding"],
        ["시비", 600_000, "funding"],
      ],
    ],
    [
      "a source in the cell before",
      ["사업비\t900천원\t국비\t-", "\t\t시비\t900천원"],
      [
        ["사업비", 900_000, "budget"],
        ["시비", 900_000, "funding"],
      ],
    ],
    [
      "bare sums where the label prints the unit",
      ["사업비(백만원)\t9\t국비\t3\t시비\t6"],
      [
        ["사업비(백만원)", 9_000_000, "budget"],
        ["국비", 3_000_000, "funding"],
        ["시비", 6_000_000, "funding"],
      ],
    ],
    [
      "as many sums as sources",
      ["총사업비\t900천원\t시비 구비\t600천원 300천원"],
      [
        ["총사업비", 900_000, "budget"],
        ["시비", 600_000, "funding"],
        ["구비", 300_000, "funding"],
      ],
    ],
    [
      "fewer sums than sources: a guess",
      ["사업비\t900천원\t시비 구비\t600천원"],
      [
        ["사업비", 900_000, "budget"],
        ["구비", 600_000, "funding", "?"],
      ],
    ],
    ["no sum", ["사업기간\t2021.1~12월"], []],
  ])("%s", (_, rows, expected) => {
    expect(inTable(...rows)).toEqual(expected);
  });
});

it("is read one cell a line, too: a blank source leaves its sum to none", () => {
  const cells = [
    "사업비",
    "(당해년도)",
    "900천원",
    "(국비)",
    "(시비)",
    "900천원",
    "(구비)",
    "사업 담당자",
  ];
  const context = contextOf(["1 기본 현황", "사업개요", ...cells].join("\n"));
  expect(brief(readStackedOverview(context, lastSection(context)))).toEqual([
    ["사업비 (당해년도)", 900_000, "budget"],
    ["시비", 900_000, "funding"],
  ]);
});
