import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { element, paragraph } from "./dom.js";
import { RESTATED } from "./evidence/passage.js";
import { thinStops } from "./evidence/stops.js";
import { value } from "./evidence/value.js";
import { MISSING } from "./record.js";

const WORDS = {
  ko: { noDisposition: "처리 표시 없음", noSection: "단원 없음" },
  en: { noDisposition: "no outcome printed", noSection: "Without a section" },
} as const;

/** A question, as the table `question` has it. */
export interface QuestionRow {
  id: string;
  source_id: string;
  section: string | null;
  question: string;
  disposition: string | null;
}

/** An answer, as the table `answer` has it. */
export interface AnswerRow {
  question_id: string;
  answer: string;
}

/** A passage that the transcription gives in other words. */
export interface RestatementRow {
  source_id: string;
  quote: string;
}

function isRestated(text: string, restatements: readonly RestatementRow[]): boolean {
  return restatements.some(({ quote }) => quote.includes(text) || text.includes(quote));
}

function item(question: QuestionRow, answers: readonly string[], restated: boolean): HTMLElement {
  const locale = pageLocale();
  const tag =
    question.disposition === null
      ? element("span", { class: "tag quiet" }, [WORDS[locale].noDisposition])
      : element("span", { class: "tag", lang: "ko" }, [question.disposition]);
  const note = restated ? [element("span", { class: "tag quiet" }, [RESTATED[locale]])] : [];
  const on = printed([question.id]);
  const head = element("p", { lang: "ko" }, [tag, ...note, value(question.question, on)]);
  const replies = answers.map((answer) =>
    element("p", { class: "answer", lang: "ko" }, ["→ ", value(answer, on)]),
  );
  const made = element("li", { id: question.id }, [head, ...replies]);
  thinStops(made);
  return made;
}

/** The questions of a record under their sections, each with its answers and its printed outcome. */
export function questionList(
  questions: readonly QuestionRow[],
  answers: readonly AnswerRow[],
  restatements: readonly RestatementRow[],
): HTMLElement {
  const locale = pageLocale();
  const sections = [...new Set(questions.map(({ section }) => section))];
  const parts = sections.flatMap((section) => {
    const items = questions
      .filter((question) => question.section === section)
      .map((question) => {
        const texts = answers
          .filter((row) => row.question_id === question.id)
          .map((row) => row.answer);
        const own = restatements.filter((row) => row.source_id === question.source_id);
        return item(question, texts, isRestated(question.question, own));
      });
    const name = section === null ? WORDS[locale].noSection : value(section, "name");
    return [element("h3", {}, [name]), element("ul", { class: "questions" }, items)];
  });
  return element("div", {}, parts.length > 0 ? parts : [paragraph(MISSING[locale], "empty")]);
}
