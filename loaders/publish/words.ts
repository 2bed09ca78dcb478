import type { NumberRole, UnitSource } from "../schema/facts";
import type { FactKind } from "../schema/tables/fact";
import type { Outcome } from "../schema/verdict";

/** What a numeral is there for, in Korean. */
export const ROLE_WORDS: Readonly<Record<NumberRole, string>> = {
  amount: "금액",
  percentage: "비율",
  count: "수",
  date: "날짜",
  time: "시각",
  duration: "기간",
  quantity: "다른 양",
  year: "연도",
  ordinal: "차례",
  identifier: "문서번호·이름",
  article: "조항",
  code: "부호",
  formula: "계산식",
  page: "쪽",
  name: "이름 속 숫자",
  placeholder: "빈자리",
  markup: "서식",
  unexplained: "쓰임 모름",
};

/** What a rule came to, in Korean. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  holds: "맞음",
  fails: "어긋남",
  uncheckable: "맞춰 볼 수 없음",
};

/** Where the unit of a sum was found, in Korean. */
export const UNIT_SOURCE_WORDS: Readonly<Record<UnitSource, string>> = {
  cell: "같은 칸",
  header: "표의 머리",
  before: "표 앞",
  after: "표 뒤",
  inherited: "위의 행",
  formula: "산식",
};

/** What sort of thing a fact is, in Korean. */
export const KIND_WORDS: Readonly<Record<FactKind, string>> = {
  header_field: "문서 정보",
  amount: "금액",
  rate: "비율",
  schedule: "추진일정",
  activity: "활동",
  meeting: "회의",
  attendance_group: "참석 집단",
  attendance_part: "참석 인원",
  district_count: "참석 자치구",
  absence: "불참 자치구",
  agenda_row: "진행순서",
  question: "질의",
  follow_up: "향후계획",
  milestone: "추진경위",
  attachment: "첨부",
  reference: "인용한 문서",
  weekday: "요일",
};
