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
  /** How many years before the document's own, where the header says so: 1 for 전년도 예산액. */
  back: number;
  unit: MoneyUnit | null;
}

/** 2018, or ’18 that no counter follows. */
const YEAR =
  /(?<![\d,.])((?:19|20)\d\d)(?!\d|,\d)|[’'‘`´′]\s?(\d\d)(?!\d|[,\s]?\d{3}|\s?[명회건개세종곳부%원])/u;
const LABEL =
  /^(?:세부|대|중|소|회계|사업)?(?:구분|과목|과목구분|예산과목|항목|비목|사업소명|단체명|자치구|연번|순번|사업추진절차|추진절차|내역|지표|과정|장소)\d?$|^(?:세부|단위|정책)?사업명?$|^(?:통계|편성)?목$|^[관항]$|^분야$|^(?:성과)?지표명$|^단위$/u;
/** Sums that say by how much others differ, whatever they are called: 최종예산 대비 증감. */
const DIFFERENCE = /증[·△▲∆Δ]?감|예산(?:액)?대비|전년대비/u;

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

/** The first year printed in words: 2018, ’18, ‘18. 3. */
export function yearIn(print: string): number | null {
  const [, whole, short] = YEAR.exec(print) ?? [];
  if (whole !== undefined) return Number(whole);
  return short === undefined ? null : 2000 + Number(short);
}

/** Headers of columns of sums whose phase no term names. */
const SUMS =
  /금액|예산|비용|[액금비]$|\(.*원\)|^[’'‘`]?(?:19|20)?\d\d년도?$|^(?:19|20)\d\d$|투자|(?:19|20)?\d\d년도?이후$|^향후|결산|이월|자부담|보조금|수입|지출|^기타$/u;

function roleOf(tight: string, phase: Phase | null): Column["role"] {
  if (/^(?:회계)?연도$|^년도$/u.test(tight)) return "year";
  if (LABEL.test(tight)) return "label";
  if (/%|\*100|[률율]$|비율|부담$/u.test(tight) && !tight.includes("자부담")) return "percent";
  if (/기간$|시기$|일정$/u.test(tight)) return "period";
  if (/세부내용|내용$|비고|의결|산식/u.test(tight)) return "text";
  return phase !== null || SUMS.test(tight) ? "amount" : "text";
}

/** 시비, 자부담: what one source of funds pays; 기타 may be anything. */
const isFund = (tight: string, { funding }: Vocabulary): boolean =>
  tight !== "기타" && funding.includes(tight);

/** Reads the header of a column. */
export function columnOf(header: string, vocabulary: Vocabulary): Column {
  const tight = squashed(header);
  const phase = DIFFERENCE.test(tight)
    ? "change"
    : (phaseIn(header, vocabulary) ?? (isFund(tight, vocabulary) ? "funding" : null));
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
    back:
      /^전년도?(?!도?이월)/u.test(tight) && phase !== "carried-in" && phase !== "change" ? 1 : 0,
    unit: moneyUnitIn(/\(([^()]*원)\)/u.exec(tight)?.[1] ?? ""),
  };
}
