import { squashed } from "../notation/range";
import { type MoneyUnit, moneyUnitIn } from "../notation/money";
import type { Phase } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";

/** What a column of a table holds, as its header says. */
export interface Column {
  /** As printed, white space collapsed. */
  header: string;
  role: "label" | "year" | "amount" | "percent" | "period" | "text";
  /** Of amounts; of percentages the phase they are a rate of. */
  phase: Phase | null;
  year: number | null;
  unit: MoneyUnit | null;
}

const YEAR = /(?:19|20)\d\d/u;
const LABEL =
  /^(?:구분|과목|과목구분|예산과목|항목|비목|사업명|사업소명|단체명|자치구|연번|사업추진절차|추진절차|내역|지표|과정|장소)$/u;

/** The phase that words name: the longest term of the vocabulary in them. */
export function phaseIn(print: string, vocabulary: Vocabulary): Phase | null {
  const tight = squashed(print);
  let best: { phase: Phase; length: number } | null = null;
  for (const { phase, terms } of vocabulary.phases) {
    for (const term of terms) {
      if (term.length > (best?.length ?? 0) && tight.includes(term))
        best = { phase, length: term.length };
    }
  }
  return best?.phase ?? null;
}

/** The first year printed in words. */
export function yearIn(print: string): number | null {
  const found = YEAR.exec(print);
  return found && Number(found[0]);
}

function roleOf(tight: string, phase: Phase | null): Column["role"] {
  if (/^(?:회계)?연도$|^년도$/u.test(tight)) return "year";
  if (LABEL.test(tight)) return "label";
  if (/%|\*100|[률율]$|비율|부담/u.test(tight)) return "percent";
  if (/기간$|시기$|일정$/u.test(tight)) return "period";
  if (/세부내용|내용$|비고|의결|산식/u.test(tight)) return "text";
  return phase !== null || /금액|예산|비용|[액금비]$|\(.*원\)|^(?:19|20)\d\d년?$/u.test(tight)
    ? "amount"
    : "text";
}

/** Reads the header of a column. */
export function columnOf(header: string, vocabulary: Vocabulary): Column {
  const tight = squashed(header);
  const phase = phaseIn(header, vocabulary);
  const role = roleOf(tight, phase);
  const rateOf = tight.includes("집행")
    ? "executed"
    : /증감|증가|B-A/u.test(tight)
      ? "change"
      : null;
  return {
    header,
    role,
    phase: role === "percent" ? rateOf : phase,
    year: yearIn(tight),
    unit: moneyUnitIn(/\(([^()]*원)\)/u.exec(tight)?.[1] ?? ""),
  };
}
