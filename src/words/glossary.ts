import type { Bilingual } from "./locale.js";

/** A term of art: its words, and what it means in a sentence of each language. */
export interface GlossaryEntry {
  /** Anchor on the glossary page. */
  id: string;
  term: Bilingual;
  meaning: Bilingual;
}

/** The terms that pages may use without explaining them again. */
export const GLOSSARY: readonly GlossaryEntry[] = [
  {
    id: "budget",
    term: { ko: "예산액", en: "budget" },
    meaning: {
      ko: "예산 사업설명서에 인쇄된 그해 예산. 본예산인지 추경 뒤의 예산인지는 문서에 적혀 있지 않다.",
      en: "The sum a budget sheet prints for the year. Whether it is the original budget is not said.",
    },
  },
  {
    id: "final-budget",
    term: { ko: "최종예산", en: "final budget" },
    meaning: {
      ko: "추가경정까지 끝난 그해의 마지막 예산.",
      en: "The year's last budget, after every supplementary one.",
    },
  },
  {
    id: "current-budget",
    term: { ko: "예산현액", en: "available appropriation" },
    meaning: {
      ko: "그해에 쓸 수 있는 돈. 최종예산에 전년이월과 예산변경을 더한다.",
      en: "What could be spent that year: final budget, sums carried in, adjustments.",
    },
  },
  {
    id: "executed",
    term: { ko: "집행액", en: "executed" },
    meaning: {
      ko: "시가 실제로 내보낸 돈. 민간위탁금은 수탁기관에 준 돈이며 수탁기관이 쓴 돈과 다를 수 있다.",
      en: "What the city paid out. For a consignment: what it gave the trustee, not what the trustee spent.",
    },
  },
  {
    id: "execution-rate",
    term: { ko: "집행률", en: "execution rate" },
    meaning: {
      ko: "집행액을 예산현액으로 나눈 비율. 소수 둘째 자리까지 반올림한다.",
      en: "Executed over available appropriation, two decimals, rounded half up.",
    },
  },
  {
    id: "balance",
    term: { ko: "집행잔액", en: "unspent balance" },
    meaning: {
      ko: "집행하지도 다음 해로 넘기지도 않은 돈.",
      en: "What was neither paid out nor carried over.",
    },
  },
  {
    id: "consignment",
    term: { ko: "민간위탁금", en: "private consignment" },
    meaning: {
      ko: "시의 일을 맡은 민간 기관에 주는 돈.",
      en: "Money for a private body that runs a task of the city.",
    },
  },
  {
    id: "basis",
    term: { ko: "산출근거", en: "calculation basis" },
    meaning: {
      ko: "예산액을 비목별로 나누어 계산한 내역.",
      en: "How the budget is reckoned, by item of expenditure.",
    },
  },
  {
    id: "at-least",
    term: { ko: "이상(적어도)", en: "at least" },
    meaning: {
      ko: "추진실적은 ‘등’으로 끝나는 목록이라, 여기 센 것은 문서가 이름을 든 것뿐이다.",
      en: "Lists of results end in 등 (“and so on”): counts hold what the document names.",
    },
  },
  {
    id: "derived",
    term: { ko: "도출", en: "derived" },
    meaning: {
      ko: "문서에 인쇄되지 않고 인쇄된 다른 값에서 따라 나온 값.",
      en: "Not printed, but following from what is printed.",
    },
  },
  {
    id: "transcription",
    term: { ko: "옮겨 적은 문서", en: "transcription" },
    meaning: {
      ko: "원문의 표, 이름, 날짜, 숫자를 이 장부가 옮겨 적은 글. 산문은 빼거나 요약했다.",
      en: "The original's tables, names, dates and numbers, written out by this project; prose left out or restated.",
    },
  },
];
