import type { Facts, Phase } from "../../schema/facts";
import type { Vocabulary } from "../../schema/vocabulary";
import { comparePrints } from "../compared";
import { exampleSheet } from "../example-sheets";
import { neighbours } from "../neighbours";
import { printedTwice, type Print } from "../prints";
import { CONTRADICTION, type JudgementAcross, type RuleAcross } from "../rule";

const ACCOUNTS: readonly (Phase | null)[] = [
  "final-budget",
  "carried-in",
  "adjustment",
  "current-budget",
  "executed",
  "carried-out",
  "balance",
];

/** A sheet of a later year prints what the closed accounts say. */
const isAfter = (year: number, { document }: Print): boolean =>
  (document.source.fiscalYear ?? 0) > year;

const apply = (documents: readonly Facts[], vocabulary: Vocabulary): JudgementAcross[] =>
  printedTwice(documents, vocabulary)
    .filter(({ phase }) => ACCOUNTS.includes(phase))
    .flatMap(({ year, prints }) => neighbours(prints.filter((print) => isAfter(year, print))))
    .map(({ earlier, later }) => comparePrints(earlier, later));

const sheet = (fiscalYear: number, print: string, unit = "천원"): Facts =>
  exampleSheet({ fiscalYear }, `2029 집행액 ${print}`, {
    amounts: [
      { print, unit, label: "집행액", path: ["2029"], phase: "executed", fiscalYear: 2029 },
    ],
  });

export const printedDifferently: RuleAcross = {
  id: "printed-differently",
  words: {
    ko: {
      title: "마감된 해의 결산은 어느 문서에나 같게 인쇄된다",
      finding: "마감된 해의 결산이 문서마다 다르게 인쇄되어 있다",
      clause:
        "같은 사업·항목·연도·단계의 결산액은 나중 해의 사업설명서마다 같다. 다르면 어느 쪽도 고치거나 평균하지 않고 함께 보인다.",
      tolerance:
        "단위가 다르면 큰 단위 하나보다 작은 차이. 담당 부서가 다른 문서는 이름만 같은 사업일 수 있어 참고로만 적는다.",
    },
    en: {
      title: "the accounts of a closed year are printed alike everywhere",
      finding: "the accounts of a closed year are printed differently",
      clause:
        "the final accounts of one programme, item, year and phase are the same in every sheet of a later year; where not, both are shown, never averaged.",
      tolerance:
        "less than one of the coarser unit where units differ; only noted where the offices differ, since two programmes may share a name.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      { says: "both sheets print 371", facts: [sheet(2030, "371"), sheet(2031, "371")] },
      {
        says: "the later sheet rounds to millions",
        facts: [sheet(2030, "371,850"), sheet(2031, "372", "백만원")],
      },
    ],
    fails: [
      {
        says: "two digits changed places",
        facts: [sheet(2030, "371"), sheet(2031, "317")],
        expected: "371천원 (골목 강좌 2030)",
        actual: "317천원",
      },
    ],
    silent: [
      {
        says: "the year was not over when the first was printed",
        facts: [sheet(2029, "120"), sheet(2030, "371")],
      },
    ],
  },
  apply,
};
