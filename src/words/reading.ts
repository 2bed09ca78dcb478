import type { FamilyName, NumberRole, UnitSource } from "../../loaders/schema/facts.js";
import type { FactKind } from "../../loaders/schema/tables/fact.js";
import type { Outcome } from "../../loaders/schema/verdict.js";
import type { KnownBy } from "../../loaders/schema/views/known.js";
import type { Correction } from "../../loaders/schema/corrections.js";
import type { Bilingual, Locale } from "./locale.js";

const ROLES: Readonly<Record<NumberRole, Bilingual>> = {
  amount: { ko: "금액", en: "amount" },
  percentage: { ko: "비율", en: "percentage" },
  count: { ko: "수", en: "count" },
  date: { ko: "날짜", en: "date" },
  time: { ko: "시각", en: "time" },
  duration: { ko: "기간", en: "duration" },
  quantity: { ko: "다른 양", en: "other quantity" },
  year: { ko: "연도", en: "year" },
  ordinal: { ko: "차례", en: "ordinal" },
  identifier: { ko: "문서번호·이름", en: "identifier" },
  article: { ko: "조항", en: "article of law" },
  code: { ko: "부호", en: "code" },
  formula: { ko: "계산식", en: "formula" },
  page: { ko: "쪽", en: "page" },
  name: { ko: "이름 속 숫자", en: "in a name" },
  placeholder: { ko: "빈자리", en: "placeholder" },
  markup: { ko: "서식", en: "markup" },
  unexplained: { ko: "쓰임 모름", en: "unexplained" },
};

const OUTCOMES: Readonly<Record<Outcome, Bilingual>> = {
  holds: { ko: "맞음", en: "holds" },
  fails: { ko: "어긋남", en: "fails" },
  uncheckable: { ko: "맞춰 볼 수 없음", en: "uncheckable" },
};

const UNIT_SOURCES: Readonly<Record<UnitSource, Bilingual>> = {
  cell: { ko: "같은 칸", en: "its own cell" },
  header: { ko: "표의 머리", en: "the table's header" },
  before: { ko: "표 앞", en: "in front of the table" },
  after: { ko: "표 뒤", en: "behind the table" },
  inherited: { ko: "위의 행", en: "a row above" },
  formula: { ko: "산식", en: "the formula" },
};

const KINDS: Readonly<Record<FactKind, Bilingual>> = {
  header_field: { ko: "문서 정보", en: "header" },
  amount: { ko: "금액", en: "amounts" },
  rate: { ko: "비율", en: "rates" },
  schedule: { ko: "추진일정", en: "schedule" },
  activity: { ko: "활동", en: "activities" },
  meeting: { ko: "회의", en: "meetings" },
  attendance_group: { ko: "참석 집단", en: "groups present" },
  attendance_part: { ko: "소속별 인원", en: "parts of groups" },
  district_count: { ko: "자치구 수", en: "number of districts" },
  absence: { ko: "불참", en: "absences" },
  agenda_row: { ko: "진행순서", en: "agenda" },
  question: { ko: "질의", en: "questions" },
  follow_up: { ko: "향후계획", en: "follow-ups" },
  milestone: { ko: "추진경위", en: "milestones" },
  attachment: { ko: "첨부 문서", en: "attachments" },
  reference: { ko: "관련 문서", en: "references" },
  weekday: { ko: "요일", en: "weekdays" },
};

const CORRECTION_STATUS: Readonly<Record<Correction["status"], Bilingual>> = {
  open: { ko: "아직 알리지 않음", en: "not reported yet" },
  reported: { ko: "알림", en: "reported" },
  acknowledged: { ko: "기관이 인정함", en: "acknowledged" },
  fixed: { ko: "기관이 고침", en: "fixed" },
};

const KNOWN_BY: Readonly<Record<KnownBy, Bilingual>> = {
  approval: { ko: "결재일", en: "day of approval" },
  publication: { ko: "생산일", en: "day of publication" },
  access: { ko: "받은 날", en: "day of access" },
};

const FAMILY_NAMES: Readonly<Record<FamilyName, Bilingual>> = {
  "budget-sheet": { ko: "예산 사업설명서", en: "budget sheet" },
  "approved-document": { ko: "결재문서", en: "approved document" },
  "official-record": { ko: "지방재정365 기록", en: "official record" },
};

/** Said where the sources print nothing. */
export const MISSING: Bilingual = { ko: "자료에 없음", en: "Not in the sources" };

/** Said of a passage that stands in other words than the original's. */
export const RESTATED: Bilingual = {
  ko: "요약(원문 아님)",
  en: "restated (not the original’s words)",
};

/** Stands behind such a passage; a key says what it means. */
export const RESTATED_MARK = "≈";

const VOCABULARIES = {
  family: FAMILY_NAMES,
  correction: CORRECTION_STATUS,
  knownBy: KNOWN_BY,
  role: ROLES,
  outcome: OUTCOMES,
  unitSource: UNIT_SOURCES,
  factKind: KINDS,
};

/** The words for how a document was read; a code without words stands for itself. */
export function readingTerm(
  vocabulary: keyof typeof VOCABULARIES,
  code: string,
  locale: Locale,
): string {
  const words: Readonly<Record<string, Bilingual>> = VOCABULARIES[vocabulary];
  return words[code]?.[locale] ?? code;
}
