import type { GlossaryEntry } from "./glossary-entry.js";

/** Terms of the documents and of what they record. */
export const DOCUMENT_TERMS: readonly GlossaryEntry[] = [
  {
    id: "budget-sheet",
    term: { ko: "예산 사업설명서", en: "budget sheet" },
    meaning: {
      ko: "세부사업 하나의 예산, 산출근거, 추진일정, 지난 결산과 실적을 적은 문서.",
      en: "A document on one project: its budget, calculation basis, schedule, past accounts and results.",
    },
  },
  {
    id: "approved-document",
    term: { ko: "결재문서", en: "approved document" },
    meaning: {
      ko: "담당 부서가 결재하여 남긴 문서. 회의 결과, 교부, 계획 등.",
      en: "A document signed off by a department: the record of a meeting, a grant, a plan.",
    },
  },
  {
    id: "schedule",
    term: { ko: "추진일정", en: "schedule" },
    meaning: {
      ko: "언제 무엇에 돈을 쓰려 하는지 적은 표.",
      en: "The table of what money is to be spent on, and when.",
    },
  },
  {
    id: "results",
    term: { ko: "추진실적", en: "results" },
    meaning: {
      ko: "한 일을 적은 목록. ‘등’으로 끝나 모두를 들지 않는다.",
      en: "The list of what was done. It ends in 등, “and so on”: it does not name everything.",
    },
  },
  {
    id: "district",
    term: { ko: "자치구", en: "district" },
    meaning: {
      ko: "서울의 스물다섯 구.",
      en: "One of Seoul’s twenty-five districts.",
    },
  },
  {
    id: "liaison-meeting",
    term: { ko: "소통회의", en: "liaison meeting" },
    meaning: {
      ko: "시와 자치구가 만나 사업을 나누고 묻고 답하는 회의.",
      en: "A meeting at which city and districts share a programme, ask and answer.",
    },
  },
  {
    id: "attendance",
    term: { ko: "참석", en: "attendance" },
    meaning: {
      ko: "회의에 온 사람이나 기관. 오지 않은 것은 불참이라 적는다.",
      en: "Who came to a meeting; those who did not are printed as absent (불참).",
    },
  },
  {
    id: "absent",
    term: { ko: "불참", en: "absent" },
    meaning: {
      ko: "회의에 오지 않음. 참석한 자치구는 불참한 곳을 빼고 도출한다.",
      en: "Did not come. Which districts were present is derived from those printed as absent.",
    },
  },
  {
    id: "agenda",
    term: { ko: "진행순서", en: "agenda" },
    meaning: {
      ko: "회의를 어떤 차례로 몇 시부터 몇 시까지 했는지.",
      en: "What was on at a meeting, from when to when.",
    },
  },
  {
    id: "questions",
    term: { ko: "질의응답", en: "questions and answers" },
    meaning: {
      ko: "회의에서 묻고 답한 것. 답의 끝에 처리 결과가 적히기도 한다.",
      en: "What was asked and answered at a meeting, often with its outcome at the end.",
    },
  },
  {
    id: "accepted",
    term: { ko: "반영", en: "accepted" },
    meaning: {
      ko: "물음이나 의견을 받아들여 계획에 넣음. ‘보완 반영’, ‘미반영’처럼 쓰기도 한다.",
      en: "A question or proposal is taken into the plan; also “with changes” (보완 반영) or “not accepted” (미반영).",
    },
  },
  {
    id: "follow-up",
    term: { ko: "향후계획", en: "follow-up" },
    meaning: {
      ko: "회의 뒤에 무엇을 하겠다고 적은 것.",
      en: "What a record promises to do next.",
    },
  },
  {
    id: "milestones",
    term: { ko: "추진경위", en: "milestones" },
    meaning: {
      ko: "사업이 걸어온 길: 조례, 심의, 계약.",
      en: "How a project came about: ordinance, reviews, contracts.",
    },
  },
  {
    id: "disclosure",
    term: { ko: "공개구분", en: "disclosure" },
    meaning: {
      ko: "문서를 시민에게 어디까지 보이는지: 공개, 부분공개, 비공개.",
      en: "How far a document is open to the public: open, in part, closed.",
    },
  },
  {
    id: "retention",
    term: { ko: "보존기간", en: "retention" },
    meaning: {
      ko: "문서를 간직하는 기간.",
      en: "How long a document is kept.",
    },
  },
  {
    id: "management-number",
    term: { ko: "관리번호", en: "management number" },
    meaning: {
      ko: "정보공개 누리집이 문서에 붙인 번호.",
      en: "The disclosure portal’s number for a document.",
    },
  },
  {
    id: "classification",
    term: { ko: "분류정보", en: "classification" },
    meaning: {
      ko: "정보공개 누리집이 문서를 놓은 갈래.",
      en: "The disclosure portal’s subject heading for a document.",
    },
  },
];
