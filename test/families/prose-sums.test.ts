import { expect, it } from "vitest";
import { check } from "../../loaders/checks/run";
import { VOCABULARY } from "../passages/vocabulary";
import { factsOf } from "./show";

const HEAD =
  "결재문서\n\n가상배움터 결과보고\n\n문서번호 가상과-3 결재일자 2019.1.20. 공개여부 공개\n\n";

const sumsOf = (lines: string) =>
  factsOf(HEAD + lines).amounts.map(({ label, fiscalYear, phase, amountKrw }) => [
    label,
    fiscalYear,
    phase,
    amountKrw,
  ]);

it("sums of a line are of the year that it begins with, or that of the item above", () => {
  const lines =
    "□ 추진실적\n ○ '17년 예산 3,200백만원 집행 3,100백만원\n ○ 2018년\n  - 예산액 500천원 / 집행액 400천원\n";
  expect(sumsOf(lines)).toEqual([
    ["'17년 예산", 2017, "budget", 3_200_000_000],
    ["집행", 2017, "executed", 3_100_000_000],
    ["예산액", 2018, "budget", 500_000],
    ["집행액", 2018, "executed", 400_000],
  ]);
});

it.each([
  ["예산 100천원 중 90천원 집행, 잔액 20천원", "100 − 90 = 10"],
  ["교부액 3,000천원, 집행액 2,900천원, 집행잔액 200천원", "3,000 − 2,900 = 100"],
  ["보조금 5,000천원 중 4,500천원을 집행하고 잔액 600천원을 반납함", "5,000 − 4,500 = 500"],
  ["예산 100 중 90 집행, 잔액 20 (단위 : 천원)", "100 − 90 = 10"],
])("%s: the balance is checked", (line, expected) => {
  const findings = check(factsOf(`${HEAD}□ 정산결과\n ○ ${line}\n`), VOCABULARY).findings;
  expect(findings.map((finding) => [finding.rule, finding.expected])).toEqual([
    ["balance-in-prose", expected],
  ]);
});

it("a balance without a unit has no value, and says so", () => {
  const { amounts, messages } = factsOf(`${HEAD}□ 정산결과\n ○ 예산 100 중 90 집행, 잔액 10\n`);
  expect(amounts.map(({ phase, amountKrw, confidence }) => [phase, amountKrw, confidence])).toEqual(
    [
      ["budget", null, "guessed"],
      ["executed", null, "guessed"],
      ["balance", null, "guessed"],
    ],
  );
  expect(messages.map(({ rule }) => rule)).toEqual([
    "unit-unknown",
    "unit-unknown",
    "unit-unknown",
  ]);
});
