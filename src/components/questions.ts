import type { Locale } from "../words/locale.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { element } from "./dom.js";
import { RESTATED } from "./evidence/passage.js";
import { documentLink } from "./evidence/links.js";
import { value } from "./evidence/value.js";
import type { SortableColumn } from "./table/column.js";
import { publishedList } from "./table/list.js";
import { sortableTable } from "./table/sortable.js";

const WORDS = {
  ko: {
    caption: "질의와 답변",
    question: "질의",
    answers: "답변",
    section: "단원",
    outcome: "처리",
    document: "문서",
    noOutcome: "처리 표시 없음",
  },
  en: {
    caption: "Questions and answers",
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

function asked({ id, question, is_restated }: QuestionRow, locale: Locale): Node {
  const words = element("span", { lang: "ko" }, [value(question, printed([id]))]);
  const note = element("span", { class: "second" }, [RESTATED[locale]]);
  return element("span", {}, is_restated ? [words, note] : [words]);
}

function answered({ id, answers }: QuestionRow): Node {
  const lines = answers.map((answer) =>
    element("p", { class: "answer" }, [value(answer, printed([id]))]),
  );
  return element("div", { lang: "ko" }, lines.length === 0 ? ["–"] : lines);
}

function columnsIn(locale: Locale): SortableColumn<QuestionRow>[] {
  const words = WORDS[locale];
  const outcome = ({ disposition }: QuestionRow): string => disposition ?? words.noOutcome;
  return [
    {
      ...{ id: "question", head: words.question, value: (row) => row.question, isLong: true },
      cell: (row) => asked(row, locale),
    },
    {
      ...{ id: "answers", head: words.answers, cell: answered, isLong: true },
      value: ({ answers }) => answers.join(" ") || null,
    },
    {
      ...{ id: "outcome", head: words.outcome, value: (row) => row.disposition },
      ...{ cell: outcome, code: (row) => row.disposition },
    },
    {
      ...{ id: "section", head: words.section, value: (row) => row.section, isLong: true },
      ...{ cell: (row) => row.section ?? "–", on: () => "name", code: (row) => row.section },
    },
    {
      ...{ id: "document", head: words.document, value: (row) => row.document, isLong: true },
      ...{ code: (row) => row.document, on: () => "name" },
      cell: (row) => element("a", { href: documentLink(row.source_id, row.id) }, [row.document]),
    },
  ];
}

/**
 * Every question with its answers and its printed outcome.
 * @throws (rejects) where the list cannot be read
 */
export function questionTable(): Promise<HTMLElement> {
  const locale = pageLocale();
  const options = { id: "asked", caption: WORDS[locale].caption, locale };
  const show = (rows: readonly QuestionRow[]): Node =>
    sortableTable(rows, { ...options, columns: columnsIn(locale), anchor: (row) => row.id });
  return publishedList<QuestionRow>({ name: "questions", show, locale });
}
