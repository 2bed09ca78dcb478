import { type Range, squashed, trimmed, words } from "../../notation/range";
import type { Section } from "../../read/outline";
import type { Block, Table } from "../../read/reading";

/** A question with its answers, not yet a fact. */
export interface QuestionDraft {
  section: Section;
  question: Range;
  answers: Range[];
}

const ANSWERS = "(?:답\\s?변?|회\\s?신|조\\s?치(?:\\s?(?:결과|계획|사항))?|검토\\s?(?:의견|결과))";
const ASKS = "(?:질\\s?[의문]|문\\s?의?|건의\\s?(?:사항)?|의견|요청\\s?(?:사항)?)";
const NUMBER = "\\s?\\d{0,2}";
/** What marks a question or an answer: Q. · Q1. · (질의) · [건의] · 답변) · A: · -> · → */
const marked = (words: string) =>
  new RegExp(
    `^(?:(?:${words})${NUMBER}\\s?[.:：)]|[(\\[<](?:${words})${NUMBER}[)\\]>]\\s?[:：]?)\\s*`,
    "u",
  );
const QUESTION_MARK = marked(`Q|${ASKS}`);
const ANSWER_WORD = marked(`A|${ANSWERS}`);
const ARROW = /^(?:->|=>|→|⇒|☞|➔|➜|▶|⇨|↳|└)\s*/u;

/** The questions of a section, one after another: marked, listed as items, or in a table. */
export function draftsIn(plain: string, section: Section): QuestionDraft[] {
  const drafts: QuestionDraft[] = [];
  const inTable = hasQuestionTable(plain, section);
  for (const block of section.blocks) {
    if (block.kind === "table") drafts.push(...draftsOfTable(plain, section, block));
    // What stands beside a table of questions is none where nothing marks it.
    else if (!inTable || isMarked(plain, block)) addBlock(plain, section, block, drafts);
  }
  return drafts.map((draft) => withUnmarkedAnswer(plain, draft));
}

/** Whether a section holds a table of questions and answers, whatever its title. */
const hasQuestionTable = (plain: string, { blocks }: Section): boolean =>
  blocks.some((block) => block.kind === "table" && columnsOf(plain, block) !== null);

/** Whether a section says of its questions that they are questions: Q., 질의 :, a table 질의 | 답변. */
export function marksQuestions(plain: string, { blocks }: Section): boolean {
  return blocks.some((block) =>
    block.kind === "table"
      ? columnsOf(plain, block) !== null
      : plain.charAt(block.start).startsWith("Q") &&
        QUESTION_MARK.test(plain.slice(block.start, block.end)),
  );
}

const isMarked = (plain: string, { start, end }: Range) =>
  [QUESTION_MARK, ANSWER_WORD, ARROW].some((mark) => mark.test(plain.slice(start, end)));

function addBlock(plain: string, section: Section, block: Block, drafts: QuestionDraft[]): void {
  const line = plain.slice(block.start, block.end);
  const asked = QUESTION_MARK.exec(line);
  const answered = ARROW.exec(line) ?? ANSWER_WORD.exec(line);
  const from = { start: block.start + ((asked ?? answered)?.[0].length ?? 0), end: block.end };
  const last = drafts.at(-1);
  if (from.end <= from.start || /^끝\.?$/u.test(line.trim())) return;
  if (asked) drafts.push(...split(plain, { section, question: from, answers: [] }));
  else if (answered) last?.answers.push(from);
  else if (block.kind === "item" && block.depth <= 2)
    drafts.push(...split(plain, { section, question: block, answers: [] }));
  else last?.answers.push(block);
}

/** A question goes on with its answers behind arrows: `…되는지? → 가능함 → 다만 …`. */
function split(plain: string, draft: QuestionDraft): QuestionDraft[] {
  const { start, end } = draft.question;
  const arrows = [
    ...plain
      .slice(start, end)
      .matchAll(/(?:(?<=[?다요함음]\.?)\s{1,4}(?:->|=>|→|⇨)|\s{1,4}⇒)\s{0,4}/gu),
  ];
  const [first] = arrows;
  if (!first) return [draft];
  const answers = arrows.map((arrow, index) =>
    trimmed(plain, {
      start: start + arrow.index + arrow[0].length,
      end: start + (arrows[index + 1]?.index ?? end - start),
    }),
  );
  return [{ ...draft, question: { start, end: start + first.index }, answers }];
}

/** An answer that lost its mark goes on behind the question mark: …불가한가? 지원은 불가함. */
function withUnmarkedAnswer(plain: string, draft: QuestionDraft): QuestionDraft {
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

const QUESTION_COLUMN =
  /^(?!검토|처리|조치|심사|종합|답변|회신|평가|담당)[가-힣]{0,6}(?:질의|질문|건의|의견|요청|논의|제안|지적)(?:사항|내용|요지|의견)?$/u;
const ANSWER_COLUMN =
  /^(?:답변|회신|조치|처리|검토|반영|대응|추진|향후|개선)(?:사항|내용|결과|계획|의견|여부|요지|방안|대책)?(?:\(안\))?$/u;

interface Columns {
  question: number;
  answers: number[];
}

/** The columns of a table of questions; null for any other table. */
function columnsOf(plain: string, { rows: [header] }: Table): Columns | null {
  const matching = (pattern: RegExp) =>
    (header?.cells ?? []).filter((cell) => pattern.test(squashed(words(plain, cell))));
  const [question] = matching(QUESTION_COLUMN);
  const answers = matching(ANSWER_COLUMN).map(({ column }) => column);
  return question && answers.length > 0 ? { question: question.column, answers } : null;
}

function draftsOfTable(plain: string, section: Section, table: Table): QuestionDraft[] {
  const columns = columnsOf(plain, table);
  if (!columns) return [];
  return table.rows.slice(1).flatMap(({ cells }) => {
    const question = cells[columns.question];
    if (!question || words(plain, question) === "") return [];
    const answers = columns.answers.flatMap((column) => cells[column] ?? []);
    return [
      { section, question, answers: answers.filter((answer) => words(plain, answer) !== "") },
    ];
  });
}
