import type { GlossaryEntry } from "./glossary-entry.js";

/** Terms of this ledger’s own. */
export const LEDGER_TERMS: readonly GlossaryEntry[] = [
  {
    id: "at-least",
    term: { ko: "적어도", en: "at least" },
    meaning: {
      ko: "추진실적은 ‘등’으로 끝나는 목록이라, 여기 센 것은 문서가 이름을 든 것뿐이다.",
      en: "Lists of results end in 등 (“and so on”): counts hold what the document names.",
    },
  },
  {
    id: "fact",
    term: { ko: "사실", en: "fact" },
    meaning: {
      ko: "문서에서 읽어 낸 것 하나. 금액, 활동, 일정, 질의 등이고, 그것이 적힌 자리를 함께 가진다.",
      en: "One thing read from a document, such as an amount, an activity or a question, with the place where it is printed.",
    },
  },
  {
    id: "evidence",
    term: { ko: "근거", en: "evidence" },
    meaning: {
      ko: "값이 적힌 문서의 자리와 그 둘레의 글.",
      en: "The place in a document where a value is printed, with the text around it.",
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
    id: "guessed",
    term: { ko: "짐작", en: "guessed" },
    meaning: {
      ko: "단위나 연도를 확실히 알 수 없어 짐작하고 읽은 값. 합계와 점검에서 뺀다.",
      en: "Read under a guess of its unit or year. Left out of totals and checks.",
    },
  },
  {
    id: "finding",
    term: { ko: "찾은 것", en: "finding" },
    meaning: {
      ko: "점검의 규칙이 문서에서 찾아낸, 맞지 않거나 물어볼 곳. 그림에서 †로 표시한다.",
      en: "A place where a rule found a document to disagree with itself or to raise a question. Figures mark it with †.",
    },
  },
  {
    id: "correction",
    term: { ko: "바로잡음", en: "correction" },
    meaning: {
      ko: "인쇄가 잘못된 것이 분명한 곳에 뜻하는 값을 적은 것. 그림에서 ‡로 표시한다.",
      en: "What is meant where the print is plainly wrong. Figures mark it with ‡.",
    },
  },
  {
    id: "transcription",
    term: { ko: "옮겨 적은 문서", en: "transcription" },
    meaning: {
      ko: "원문의 표, 이름, 날짜, 숫자를 이 장부가 옮겨 적은 글. 산문은 빼거나 요약했다.",
      en: "The original’s tables, names, dates and numbers, written out by this project; prose left out or restated.",
    },
  },
  {
    id: "release",
    term: { ko: "판", en: "release" },
    meaning: {
      ko: "같은 문서와 같은 프로그램에서 나온 장부 하나. 이름은 그 내용에서 정해진다.",
      en: "One edition of the ledger, made from certain documents by a certain program. Its name follows from both.",
    },
  },
];
