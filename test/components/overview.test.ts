import { describe, expect, it } from "vitest";
import { checkSentence } from "../../src/lists/checks.js";
import { size } from "../../src/lists/files.js";
import { finding, headlines } from "../../src/slides/headlines.js";
import { scopeSentence } from "../../src/slides/statements/scope.js";
import { unknowns } from "../../src/slides/statements/unknown.js";
import type { BudgetDatum } from "../../src/figures/data/budget.js";
import type { ChangeDatum } from "../../src/figures/data/change.js";
import type { CountDatum } from "../../src/figures/data/counts.js";
import type { Locale } from "../../src/words/locale.js";
import { plain } from "../../src/words/sentence.js";

const EVIDENCE = {
  facts: ["f"],
  formula: null,
  findings: [],
  subject: "동네책방",
  sources: ["동네책방 운영"],
};

const budget: BudgetDatum = {
  ...EVIDENCE,
  year: 2020,
  phase: "budget",
  value: 410_000_000,
  unit: "원",
};
const rate = (year: number, value: number | null) => {
  return { ...EVIDENCE, year, value, unit: "%", phase: "executed" as const };
};
const training = (year: number, value: number | null): CountDatum => ({
  ...EVIDENCE,
  year,
  value,
  unit: value === null ? null : "회",
  phase: null,
  label: value === null ? null : "글쓰기",
  status: null,
  people: false,
  kind: "training",
  reported: value !== null,
});

describe("the overview", () => {
  it("takes the latest number of each measure and leaves gaps out", () => {
    const rows = {
      budgets: [{ ...budget, year: 2019, value: 1 }, budget],
      rates: [rate(2018, 94.05), rate(2019, null)],
      trainings: [training(2018, 3), training(2019, null)],
      meetings: [],
    };
    const said = (locale: Locale) =>
      headlines(rows, locale).map(({ label, value }) => [plain(label), plain(value)]);
    expect(said("ko")).toEqual([
      ["2020년 예산액", "4.1억 원"],
      ["2018년 집행률", "94.05%"],
      ["2018년 교육", "적어도 3회"],
    ]);
    expect(said("en")).toEqual([
      ["Budget 2020", "₩410 million"],
      ["Execution rate 2018", "94.05%"],
      ["Training 2018", "at least 3 times"],
    ]);
  });

  it("begins with the change of the latest budget, where there is one", () => {
    const change: ChangeDatum = {
      ...{
        ...EVIDENCE,
        item: "계",
        year: 2020,
        isTotal: true,
        unit: "원",
        phase: "change" as const,
      },
      ...{ before: 500_000_000, after: 410_000_000, value: -90_000_000, computed: -90_000_000 },
      ...{ printedPercent: -18, computedPercent: -18 },
      ...{ beforeFact: "b", afterFact: "a", rateFact: "r" },
    };
    expect(plain(finding([change], "ko"))).toBe(
      "2020년 예산 4.1억\u00a0원, 전년보다 18.00% 줄었다.",
    );
    expect(finding([], "ko")).toEqual([]);
  });

  it("says what the documents are, and what they do not say", () => {
    const held = { sheets: 1, records: 1, programmes: 1, named: ["동네책방"] };
    expect(plain(scopeSentence(held, "ko"))).toBe(
      "이 장부에는 「동네책방」 예산 사업설명서 1건과 결재문서 1건에 적힌 것만 있다.",
    );
    expect(plain(scopeSentence({ ...held, records: 2 }, "en"))).toBe(
      "This ledger holds what is printed in 1 budget sheet of “동네책방” and 2 approved documents, and nothing else.",
    );
    const gaps = [rate(2018, 94.05), rate(2019, null)];
    const [accounts, activities] = unknowns(gaps, [training(2017, null)], "ko");
    expect(accounts).toMatch(/^2019년 결산/);
    expect(activities).toMatch(/^2017년의 활동/);
    expect(unknowns(gaps, [training(2017, null)], "en")[0]).toMatch(/final accounts of 2019/);
  });

  it("counts programmes where they are too many to be named", () => {
    const held = { sheets: 4, records: 0, programmes: 4, named: [] };
    expect(plain(scopeSentence(held, "ko"))).toBe(
      "이 장부에는 세부사업 4개의 예산 사업설명서 4건에 적힌 것만 있다.",
    );
  });
});

describe("the other pages", () => {
  it("say how often the rules held", () => {
    const rules = [
      { holds: 1, fails: 0, uncheckable: 0 },
      { holds: 0, fails: 1, uncheckable: 0 },
    ];
    expect(plain(checkSentence(rules, "ko"))).toBe(
      "규칙을 2번 대어 보았다. 1번은 맞았고 1번은 맞지 않았다.",
    );
    expect(plain(checkSentence(rules, "en"))).toBe(
      "Rules were put to the documents 2 times. They held once and failed once.",
    );
  });

  it("write sizes as people read them", () => {
    expect([412, 1_300, 26_226_688].map(size)).toEqual(["412 B", "1.3 kB", "26.2 MB"]);
  });
});
