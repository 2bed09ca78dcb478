/** What meetings are called. */
export const MEETINGS = ["실무협의회", "자치구 간담회", "자치구 소통회의", "점검 회의"] as const;

/** What is on an agenda, apart from its opening and its close. */
export const TOPICS = [
  "상반기 추진 현황 나눔",
  "하반기 보조금 집행 일정",
  "이웃 모임 운영 사례",
  "동네 자료 정리 방법",
  "활동가 모임 지원 방안",
  "마을 공간 관리 지침",
  "정산 서식 정비 방향",
] as const;

export const OPENING = "인사 나누기";
export const CLOSE = "질의응답 및 마무리";

/** What questions are about. */
export const SUBJECTS = [
  "보조금 집행 관련",
  "공간 운영 관련",
  "활동가 지원 관련",
  "기 타",
] as const;

/** What is asked for; a disposition ends it. */
export const REQUESTS = [
  "물품 구입 한도를 올려 줄 것을 요청",
  "시 누리집에 구별 게시판 신설 요청",
  "보고 서식을 하나로 묶자는 의견",
  "모임 인원 기준을 낮춰 달라는 요청",
  "현장 점검을 줄이자는 의견",
  "교육 자료를 먼저 나누어 달라는 요청",
] as const;

/** What becomes of it, as the record says. */
export const DISPOSITIONS = [
  "반영",
  "보완 반영",
  "미반영",
  "적극 검토",
  "추후 검토",
  "불가",
  "수용",
] as const;

/** What is asked, and what is answered. */
export const QUESTIONS = [
  {
    question: "강사비를 한꺼번에 지급해도 되는지?",
    answers: ["나누어 지급함이 원칙임", "구 심의를 거친 때는 한꺼번에 지급할 수 있음"],
  },
  {
    question: "기록 자료의 저작권은 누구에게 있는지?",
    answers: ["주민에게 있으며 시는 동의를 받아 공개함"],
  },
  { question: "다른 구 강사도 부를 수 있는지?", answers: ["구 사이 협의가 되면 가능함"] },
  { question: "화상회의 이용료도 쓸 수 있는지?", answers: ["운영비에서 쓸 수 있음"] },
  {
    question: "정산 서식이 구마다 다른데 어느 것을 써야 하는지?",
    answers: ["통일 서식을 곧 배포하겠음", "종전 서식은 올해까지만 함께 인정함"],
  },
] as const;

/** What is to follow. */
export const PLANS = [
  "통일 정산 서식 배포",
  "하반기 현장 확인 일정 안내",
  "개선안 확정",
  "다음 협의회 개최",
  "성과 자료 취합",
] as const;

/** Files that the portal lists. */
export const FILES = ["참석자 서명부.hwpx", "회의 자료.pdf", "집행 내역.xlsx"] as const;
