import { squashed, trimmed, words } from "../../notation/range";
import { type Context, sectionLine } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { Question } from "../../schema/facts";
import { dispositionIn } from "./disposition";
import { type QuestionDraft, draftsIn, marksQuestions } from "./question-drafts";

const OPENS =
  /질문|질의|건의|의견수렴|(?:논의|토의|협의)(?:내용|사항)|(?:위원|참석자|주민|시민|자치구)의견/u;
const CLOSES = /향후|추진계획|행정사항|회의모습|회의사진|문서보기|첨부|붙임|진행순서|회의개요/u;

/** The questions put at a meeting, with their answers and what became of them. */
export function readQuestions(context: Context, meetings: number): Question[] {
  const { plain } = context.reading;
  return sectionsOfQuestions(context)
    .filter((section) => meetings > 0 || marksQuestions(plain, section))
    .flatMap((section) => draftsIn(plain, section))
    .map((draft) => questionOf(context, draft));
}

/**
 * The sections of a record that hold questions: from a title that says so to one that says otherwise.
 * A title with the mark of the opening one also closes, where that one has questions of its own.
 */
function sectionsOfQuestions({ sections, reading: { plain } }: Context): Section[] {
  let open: Section | null = null;
  return sections.filter((section) => {
    const title = squashed(section.title);
    if (CLOSES.test(title)) open = null;
    else if (OPENS.test(title)) open = section;
    else if (open && open.blocks.length > 0 && markOf(plain, section) === markOf(plain, open))
      open = null;
    return open !== null || marksQuestions(plain, section);
  });
}

/** What a heading begins with: its mark, or that it is numbered. */
function markOf(plain: string, { start }: Section): string {
  const mark = String.fromCodePoint(plain.codePointAt(start) ?? 0);
  return /[\dⅠ-Ⅻ]/u.test(mark) ? "1" : mark;
}

function questionOf(context: Context, { section, question, answers }: QuestionDraft): Question {
  const { plain } = context.reading;
  const own = dispositionIn(plain, question, context.vocabulary, ":");
  const answered =
    own ??
    answers
      .map((answer) => dispositionIn(plain, answer, context.vocabulary, "predicate"))
      .findLast((found) => found !== null) ??
    null;
  const asked = own ? trimmed(plain, { start: question.start, end: own.before }) : question;
  const place = { section: sectionLine(section), row: words(plain, asked) };
  const span = context.evidence.span(asked, place);
  return {
    id: context.evidence.id("question", section.title, words(plain, asked)),
    section: section.title || null,
    question: words(plain, asked),
    answers: answers.map((answer) => ({
      text: words(plain, answer),
      span: context.evidence.span(answer, place),
    })),
    disposition: answered?.term ?? null,
    dispositionSpan: answered && context.evidence.span(answered, place),
    asWritten: span.quote,
    span,
  };
}
