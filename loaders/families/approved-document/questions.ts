import { type Range, squashed, trimmed, words } from "../../notation/range";
import { type Context, sectionLine } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { Question } from "../../schema/facts";
import { dispositionIn } from "./disposition";

const OPENS = /질문|질의|건의|의견수렴|논의내용/u;
const CLOSES = /향후|추진계획|행정사항|회의모습|회의사진|문서보기|첨부|붙임|진행순서|회의개요/u;

interface Draft {
  section: Section;
  question: Range;
  answers: Range[];
}

/** The questions put at a meeting, with their answers and what became of them. */
export function readQuestions(context: Context): Question[] {
  let open = false;
  const drafts: Draft[] = [];
  for (const section of context.sections) {
    const title = squashed(section.title);
    if (CLOSES.test(title)) open = false;
    else if (OPENS.test(title)) open = true;
    if (open) drafts.push(...draftsIn(context, section));
  }
  return drafts.map((draft) => questionOf(context, draft));
}

const ANSWER_MARK = /^(?:->|→|⇒|A\s?[.:]|답변?\s?[.:])\s*/u;
const QUESTION_MARK = /^(?:Q\s?[.:]|문의?\s?[.:]|질문?\s?[.:])\s*/u;

function draftsIn(context: Context, section: Section): Draft[] {
  const { plain } = context.reading;
  const drafts: Draft[] = [];
  for (const block of section.blocks) {
    if (block.kind === "table") continue;
    const line = plain.slice(block.start, block.end);
    const asked = QUESTION_MARK.exec(line);
    const answered = ANSWER_MARK.exec(line);
    const from = { start: block.start + ((asked ?? answered)?.[0].length ?? 0), end: block.end };
    const last = drafts.at(-1);
    if (asked) drafts.push({ section, question: from, answers: [] });
    else if (answered) last?.answers.push(from);
    else if (block.kind === "item" && block.depth <= 2)
      drafts.push({ section, question: block, answers: [] });
    else last?.answers.push(block);
  }
  return drafts.map((draft) => withUnmarkedAnswer(plain, draft));
}

/** An answer that lost its mark goes on behind the question mark: …불가한가? 지원은 불가함. */
function withUnmarkedAnswer(plain: string, draft: Draft): Draft {
  const asked = plain.slice(draft.question.start, draft.question.end);
  const mark = /\?\s+(?=[^:：?\s])/u.exec(asked);
  if (!mark || draft.answers.length > 0) return draft;
  const at = draft.question.start + mark.index + 1;
  return {
    ...draft,
    question: { start: draft.question.start, end: at },
    answers: [trimmed(plain, { start: at, end: draft.question.end })],
  };
}

function questionOf(context: Context, { section, question, answers }: Draft): Question {
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
