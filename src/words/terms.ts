import type {
  CLASSES as Classes,
  Kind,
  MILESTONE_KINDS as Steps,
  Phase,
  SEVERITIES as Severities,
  Status,
} from "../../loaders/schema/facts.js";
import type { Bilingual, Locale } from "./locale.js";

export type { Kind, Status };
type Class = (typeof Classes)[number];
type Severity = (typeof Severities)[number];
type Step = (typeof Steps)[number];

const PHASES: Readonly<Record<Phase, Bilingual>> = {
  budget: { ko: "예산액", en: "budget" },
  "final-budget": { ko: "최종예산", en: "final budget" },
  adjustment: { ko: "예산변경", en: "adjustment" },
  "carried-in": { ko: "전년이월", en: "carried in" },
  "current-budget": { ko: "예산현액", en: "available appropriation" },
  executed: { ko: "집행액", en: "executed" },
  "carried-out": { ko: "차년이월", en: "carried out" },
  balance: { ko: "집행잔액", en: "unspent balance" },
  change: { ko: "증감", en: "change" },
  breakdown: { ko: "산출근거", en: "calculation basis" },
  funding: { ko: "재원", en: "funding" },
  planned: { ko: "추진일정 금액", en: "planned in the schedule" },
  requested: { ko: "신청액", en: "requested" },
  granted: { ko: "교부액", en: "granted" },
  "granted-to-date": { ko: "누적 교부액", en: "granted to date" },
  interest: { ko: "이자", en: "interest" },
  returned: { ko: "반납액", en: "returned" },
  "unit-price": { ko: "단가", en: "unit price" },
  limit: { ko: "한도액", en: "limit" },
};

const KINDS: Readonly<Record<Kind, Bilingual>> = {
  training: { ko: "교육", en: "training" },
  meeting: { ko: "회의·모임", en: "meetings" },
  database: { ko: "데이터베이스", en: "databases" },
  consulting: { ko: "상담·현장지원", en: "consulting" },
  monitoring: { ko: "모니터링", en: "monitoring" },
  research: { ko: "연구", en: "research" },
  publicity: { ko: "홍보", en: "publicity" },
  event: { ko: "행사", en: "events" },
  selection: { ko: "공모·선정", en: "calls and selections" },
  other: { ko: "그 밖", en: "other" },
};

const STATUSES: Readonly<Record<Status, Bilingual>> = {
  done: { ko: "완료", en: "done" },
  "in-progress": { ko: "진행 중", en: "in progress" },
  planned: { ko: "계획", en: "planned" },
  target: { ko: "목표", en: "target" },
  cumulative: { ko: "누적", en: "cumulative" },
  cancelled: { ko: "취소", en: "cancelled" },
};

const CLASSES: Readonly<Record<Class, Bilingual>> = {
  contradiction: { ko: "서로 맞지 않음", en: "contradiction" },
  "likely-typo": { ko: "오타로 보임", en: "likely typo" },
  "uncertain-reading": { ko: "읽기 불확실", en: "uncertain reading" },
  "open-question": { ko: "열린 질문", en: "open question" },
};

const SEVERITIES: Readonly<Record<Severity, Bilingual>> = {
  error: { ko: "오류", en: "error" },
  warning: { ko: "주의", en: "warning" },
  note: { ko: "참고", en: "note" },
};

const STEPS: Readonly<Record<Step, Bilingual>> = {
  ordinance: { ko: "조례", en: "ordinance" },
  review: { ko: "심의", en: "review" },
  contract: { ko: "협약", en: "contract" },
  operation: { ko: "운영", en: "operation" },
  other: { ko: "그 밖", en: "other" },
};

/** What a year may be covered by: a phase of money or a kind of activity. */
const MEASURES = { ...PHASES, ...KINDS };

const TERMS = {
  measure: MEASURES,
  phase: PHASES,
  kind: KINDS,
  status: STATUSES,
  class: CLASSES,
  severity: SEVERITIES,
  step: STEPS,
};

/** The vocabularies that have words. */
export type Vocabulary = keyof typeof TERMS;

/** The words for a code of a vocabulary; a code without words stands for itself. */
export function term(vocabulary: Vocabulary, code: string, locale: Locale): string {
  const words: Readonly<Record<string, Bilingual>> = TERMS[vocabulary];
  return words[code]?.[locale] ?? code;
}

/** The place of a code in its vocabulary, for sorting; codes it does not hold come last. */
export function orderOf(vocabulary: Vocabulary, code: string): number {
  const place = Object.keys(TERMS[vocabulary]).indexOf(code);
  return place < 0 ? Infinity : place;
}

/** The codes of a vocabulary, in its order. */
export function codesOf(vocabulary: Vocabulary): string[] {
  return Object.keys(TERMS[vocabulary]);
}
