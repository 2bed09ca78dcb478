import { expect, test } from "vitest";
import { checkAcross, type CheckedDocument } from "../../loaders/checks/run";
import { factsIn } from "../../loaders/families/extract";
import { readDecoded } from "../../loaders/read/read";
import type { Facts } from "../../loaders/schema/facts";
import { readVocabulary } from "../../loaders/schema/vocabulary";
import { budgetSheetText, PLAN } from "../families/budget-sheet-text";

const vocabulary = readVocabulary("data/vocabulary");

function factsOf(text: string, path: string): Facts {
  return factsIn(readDecoded(text, path), { bytes: Buffer.from(text), path }, vocabulary);
}

/** The invented sheet of 2021, whose accounts say what was executed in 2019. */
const SHEET = budgetSheetText(PLAN);
const ACCOUNTS_2019 = `2019\t(x-) 500,000\t(x-) 500,000\t(x-) 500,000\t(x-) 0`;

/** The same project's sheet of the year after: its years moved on, its accounts those of 2019 still. */
function nextYear(budget2021: string, executed2019: string): string {
  return SHEET.replace(
    /\b20(20|21)(?=년|예산액|\.\d\d~)/gu,
    (_, year: string) => `20${Number(year) + 1}`,
  )
    .replace(
      "(x-) 500,000\t(x-) 390,000\t(x-) Δ110,000\t(x-) Δ22",
      `(x-) ${budget2021}\t(x-) 390,000`,
    )
    .replace(ACCOUNTS_2019, ACCOUNTS_2019.replace("500,000\t(x-) 0", `${executed2019}\t(x-) 0`));
}

function findings(later: string): string[][] {
  const documents = [factsOf(later, "later.txt"), factsOf(SHEET, "earlier.txt")];
  expect(documents.map(({ source }) => source.fiscalYear)).toEqual([2022, 2021]);
  const unchecked: CheckedDocument[] = documents.map((facts) => ({
    ...{ facts, verdicts: [], findings: [] },
  }));
  const checked = checkAcross(unchecked, () => "2030-01-01", vocabulary);
  expect(checked[1]?.verdicts).toEqual([]);
  expect(checked[0]?.verdicts.length).toBeGreaterThan(4);
  return (checked[0]?.findings ?? []).map(({ rule, expected, actual }) => [
    rule,
    expected ?? "",
    actual,
  ]);
}

test("the sheets of two years agree", () => {
  expect(findings(nextYear("390,000", "500,000"))).toEqual([]);
});

test("a sum of a closed year that the later sheet prints otherwise is a contradiction", () => {
  expect(findings(nextYear("390,000", "500,010"))).toEqual([
    ["printed-differently", "500,000천원 (가상마을 배움터 운영 2021)", "500,010천원"],
  ]);
});

test("a budget that the later sheet prints otherwise is a question", () => {
  expect(findings(nextYear("391,000", "500,000"))).toEqual([
    ["budget-restated", "390,000천원 (가상마을 배움터 운영 2021)", "391,000천원"],
  ]);
});
