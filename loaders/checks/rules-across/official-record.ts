import type { Amount, Facts, Phase } from "../../schema/facts";
import type { Vocabulary } from "../../schema/vocabulary";
import { titleOf } from "../compared";
import { exampleSheet } from "../example-sheets";
import { judge } from "../judgement";
import { scaleOf } from "../money";
import { KnownNames } from "../names";
import { QUESTION, type JudgementAcross, type RuleAcross } from "../rule";
import { settlementsOf } from "../settlement";

/** What both the state's books and sheets say of a year. */
const PHASES: readonly (Phase | null)[] = ["current-budget", "executed"];

/** What the records of a project in one document add up to: its accounts, which together are the whole. */
interface Official {
  document: Facts;
  amounts: Amount[];
  won: number;
}

function officialOf(document: Facts, phase: Phase | null): Official | null {
  const amounts = document.amounts.filter((amount) => amount.phase === phase);
  const won = amounts.reduce((sum, { amountKrw }) => sum + (amountKrw ?? NaN), 0);
  return amounts.length > 0 && Number.isSafeInteger(won) ? { document, amounts, won } : null;
}

/** A sum that is printed in thousands tells no single won. */
function judged(sheet: Facts, cell: Amount, { document, amounts, won }: Official): JudgementAcross {
  const apart = Math.abs((cell.amountKrw ?? NaN) - won);
  const judgement = judge(apart === 0 || apart < (scaleOf(cell) ?? 1), {
    on: [cell],
    expected: `${String(won)}원 (${titleOf(document)})`,
    actual: `${cell.asWritten}${cell.unitFrom === "cell" ? "" : (cell.unit ?? "")}`,
  });
  const facts = [...judgement.facts, ...amounts.map(({ id }) => id)];
  return { ...judgement, facts, sourceId: sheet.source.id };
}

/** The sums of a sheet's final accounts of a year, against the records of that year. */
function compared(sheet: Facts, document: Facts): JudgementAcross[] {
  const { fiscalYear } = document.source;
  return settlementsOf(sheet)
    .filter(({ year }) => year === fiscalYear)
    .flatMap(({ cells }) => cells.filter(({ phase }) => PHASES.includes(phase)))
    .flatMap((cell) => {
      const official = officialOf(document, cell.phase);
      return official && cell.amountKrw !== null ? [judged(sheet, cell, official)] : [];
    });
}

function apply(documents: readonly Facts[], { names }: Vocabulary): JudgementAcross[] {
  const known = new KnownNames(names, "programme");
  const keyOf = ({ source }: Facts): string => known.key(source.programme ?? "", source.fiscalYear);
  const named = documents.filter(({ source }) => source.programme !== null);
  const records = named.filter(({ source }) => source.family === "official-record");
  return named
    .filter(({ source }) => source.family === "budget-sheet")
    .flatMap((sheet) =>
      records
        .filter((document) => keyOf(document) === keyOf(sheet))
        .flatMap((document) => compared(sheet, document)),
    );
}

const won = (print: string, phase: Phase) =>
  ({ print, label: "골목 강좌", phase, unit: "원", fiscalYear: 2030 }) as const;

const records = (...executed: string[]): Facts =>
  exampleSheet({ fiscalYear: 2030 }, `예산현액 90000000 지출액 ${executed.join(" ")}`, {
    source: { family: "official-record", format: "records", title: "골목 강좌 세출" },
    amounts: [
      won("90000000", "current-budget"),
      ...executed.map((print) => won(print, "executed")),
    ],
  });

const sheet = (executed: string, programme = "골목 강좌"): Facts =>
  exampleSheet({ fiscalYear: 2032, programme }, `2030 예산현액 90,000 집행액 ${executed}`, {
    amounts: [
      { print: "90,000", label: "2030", phase: "current-budget", fiscalYear: 2030 },
      { print: executed, label: "2030", phase: "executed", fiscalYear: 2030 },
    ],
  });

export const officialRecord: RuleAcross = {
  id: "official-record",
  words: {
    ko: {
      title: "결산에 인쇄된 금액은 지방재정365의 기록과 같다",
      finding: "결산에 인쇄된 금액이 지방재정365의 기록과 다르다",
      clause:
        "사업설명서 결산의 예산현액·집행액 = 같은 사업·같은 해 기록의 예산현액·지출액의 합. 기준일과 사업의 범위가 다를 수 있어 잘못이 아니라 물음으로 적는다.",
      tolerance: "인쇄된 단위 하나보다 작은 차이.",
    },
    en: {
      title: "final accounts print what the state’s books record",
      finding: "final accounts do not print what the state’s books record",
      clause:
        "available appropriation and execution in a sheet = sum of the records of that project and year; the day and the scope of the records may differ, so it is a question.",
      tolerance: "less than one of the printed unit.",
    },
  },
  standing: QUESTION,
  examples: {
    passes: [
      { says: "the sheet prints the same", facts: [records("81000000"), sheet("81,000")] },
      {
        says: "two accounts add up to it, but for less than a thousand won",
        facts: [records("80000000", "1000420"), sheet("81,000")],
      },
    ],
    fails: [
      {
        says: "the sheet prints more",
        facts: [records("81000000"), sheet("81,200")],
        expected: "81000000원 (골목 강좌 세출 2030)",
        actual: "81,200천원",
      },
    ],
    silent: [{ says: "of another project", facts: [records("81000000"), sheet("81,200", "마당")] }],
  },
  apply,
};
