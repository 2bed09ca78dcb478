import { describe, expect, it, test } from "vitest";
import { exampleSheet } from "../../loaders/checks/example-sheets";
import { itemOf } from "../../loaders/checks/item";
import { KnownNames } from "../../loaders/checks/names";
import { programmesOf } from "../../loaders/checks/programmes";
import { withUnknownNames } from "../../loaders/checks/unknown-names";
import type { Amount } from "../../loaders/schema/facts";
import { namesShape, type NameEntry } from "../../loaders/schema/names";
import { readVocabulary } from "../../loaders/schema/vocabulary";

const ENTRIES: NameEntry[] = [
  { name: "골목 강좌", kind: "programme", also: ["골목 배움"], from: 2028, to: 2030, note: "-" },
  { name: "위탁금", kind: "account", also: [], note: "-" },
  { name: "자료 나눔", kind: "item", also: ["자료실"], note: "-" },
];
const vocabulary = { ...readVocabulary("data/vocabulary"), names: ENTRIES };

describe("known names", () => {
  const known = new KnownNames(ENTRIES, "programme");

  it.each([
    ["골목강좌", 1999, "골목 강좌"],
    ["골목·배움", 2029, "골목 강좌"],
    ["골목 배움", null, "골목 강좌"],
    ["골목 배움", 2031, undefined],
    ["자료실", 2029, undefined],
  ])("%s in %s is %s", (printed, year, name) => {
    expect(known.find(printed, year)?.name).toBe(name);
  });

  it("are refused where one name means two things in one year", () => {
    const twice = { name: "마을 배움", kind: "programme", also: ["골목배움"], note: "-" } as const;
    const issues = namesShape.safeParse([...ENTRIES, { ...twice, also: ["골목배움"], from: 2030 }]);
    expect(issues.error?.issues[0]?.message).toBe("name twice: programme 골목배움");
    expect(
      namesShape.safeParse([...ENTRIES, { ...twice, also: ["골목배움"], from: 2031 }]).success,
    ).toBe(true);
  });
});

describe("item", () => {
  const [amount] = exampleSheet({ fiscalYear: 2030 }, "12", {
    amounts: [{ print: "12", label: "강사비", path: ["예산 총괄", "위탁금", "2030예산액"] }],
  }).amounts;
  const at = (
    locator: Partial<Amount["span"]["locator"]>,
    change: Partial<Amount> = {},
  ): string[] =>
    amount
      ? itemOf(
          {
            ...amount,
            ...change,
            span: { ...amount.span, locator: { ...amount.span.locator, ...locator } },
          },
          new Set(["집행액"]),
        )
      : [];
  const place = { section: "2 예산 설명 › 예산 총괄", column: "2030예산액" };

  it("is what rows say, without headings and columns", () => {
    expect(at(place)).toEqual(["위탁금", "강사비"]);
  });

  it("is nothing for the whole programme", () => {
    expect(at(place, { label: "합 계", path: ["예산 총괄", "2030예산액"] })).toEqual([]);
    expect(at(place, { label: "집행액", path: ["예산 총괄", "2029"] })).toEqual([]);
  });
});

describe("programmes", () => {
  const sheet = (fiscalYear: number, programme: string, department: string) =>
    exampleSheet({ fiscalYear, programme }, "", { source: { department } });
  const years = (...sheets: ReturnType<typeof sheet>[]): (number | null)[][] =>
    programmesOf(sheets, vocabulary).map((own) => own.map(({ source }) => source.fiscalYear));

  it("go on under another name and another office", () => {
    expect(years(sheet(2029, "골목 배움", "가과"), sheet(2030, "골목강좌", "나과"))).toEqual([
      [2029, 2030],
    ]);
  });

  it("are two where two offices print one name in one year", () => {
    const [gain, nain] = ["가과", "나과"];
    expect(
      years(
        sheet(2029, "기본경비", gain),
        sheet(2029, "기본경비", nain),
        sheet(2030, "기본경비", gain),
      ),
    ).toEqual([[2029, 2030], [2029]]);
  });
});

test("a name that nobody curated is a message, once", () => {
  const columns = { phase: "breakdown", fiscalYear: 2030 } as const;
  const facts = exampleSheet({ fiscalYear: 2030, programme: "이웃 강좌" }, "이웃 강좌 5 6 7 8", {
    header: [{ print: "이웃 강좌" }],
    amounts: [
      { print: "5", label: "자료실", path: ["위탁금"], ...columns },
      { print: "6", label: "강사비", path: ["위탁금"], ...columns },
      { print: "7", label: "교재", path: ["위탁금", "강사비"], ...columns },
      { print: "8", label: "위탁금", ...columns },
    ],
  });
  const { messages } = withUnknownNames(facts, vocabulary);
  expect(messages.map(({ reason, span }) => [reason, span?.quote])).toEqual([
    ["no curated name for the programme: 이웃 강좌", "이웃 강좌"],
    ["no curated name for the item: 강사비", "6"],
  ]);
});
