import type { Locale } from "../words/locale.js";
import { unspaced } from "../words/letterspaced.js";
import { MISSING, RESTATED } from "../words/reading.js";
import { printed } from "../words/trace.js";
import type { ListColumn, Piece } from "./drawing/column.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: {
    question: "질의",
    answers: "답변",
    section: "단원",
    outcome: "처리",
    document: "문서",
    noOutcome: "처리 표시 없음",
  },
  en: {
    question: "Question",
    answers: "Answer",
    section: "Section",
    outcome: "Outcome",
    document: "Document",
    noOutcome: "none printed",
  },
} as const;

/** A question of the published list `questions`. */
interface QuestionRow {
  id: string;
  source_id: string;
  document: string;
  section: string | null;
  question: string;
  disposition: string | null;
  answers: string[];
  /** Whether the transcription gives it in other words. */
  is_restated: boolean;
}

function asked({ id, question, is_restated }: QuestionRow, locale: Locale): Piece[] {
  const note: Piece = { text: RESTATED[locale], as: "second" };
  return [{ text: question, on: printed([id]) }, ...(is_restated ? [note] : [])];
}

function answered({ id, answers }: QuestionRow, locale: Locale): Piece[] | string {
  if (answers.length === 0) return MISSING[locale];
  return answers.map((text) => ({ text, on: printed([id]), as: "line" }));
}

function columns(locale: Locale): ListColumn<QuestionRow>[] {
  const words = WORDS[locale];
  return [
    {
      ...{ id: "question", head: words.question, value: (row) => row.question, isLong: true },
      cell: (row) => asked(row, locale),
    },
    {
      ...{ id: "answers", head: words.answers, cell: (row) => answered(row, locale), isLong: true },
      value: ({ answers }) => answers.join(" ") || null,
    },
    {
      ...{ id: "outcome", head: words.outcome, value: (row) => row.disposition },
      ...{ cell: (row) => row.disposition ?? words.noOutcome, code: (row) => row.disposition },
    },
    {
      ...{ id: "section", head: words.section, value: (row) => row.section, isLong: true },
      code: (row) => row.section,
      cell: ({ section: text, source_id, id }) =>
        text === null
          ? "–"
          : [{ text: unspaced(text), on: "name", href: { source: source_id, at: `fact-${id}` } }],
    },
    {
      ...{ id: "document", head: words.document, value: (row) => row.document, isLong: true },
      ...{ code: (row) => row.document, isSaidOnce: true },
      cell: ({ document: text, source_id }) => [
        { text, on: "name", href: { source: source_id, at: null } },
      ],
    },
  ];
}

/** Every question with its answers and its printed outcome. */
export const questions: ListTable<QuestionRow> = {
  ...{ id: "asked", rows: "questions", download: "question", columns, anchor: (row) => row.id },
  caption: { ko: "질의와 답변", en: "Questions and answers" },
};
