import type { Facts, Question, Span } from "../../schema/facts";
import { exampleFacts } from "../example";
import { judge } from "../judgement";
import { Passages } from "../passage";
import { UNCERTAIN, type Judgement, type Rule } from "../rule";

/** What sets an answer apart from its question, at the end of the text between them. */
const MARK = /(?:->|→|⇒|☞|▶|[A답][.:])$/u;

/** As much of an answer as tells it from others, in code points. */
const ENOUGH = 30;

interface Answered {
  answer: Span;
  /** Empty where nothing but a blank stands between question and answer. */
  mark: string;
}

/** The first answer of each question that stands behind it, with its mark; others cannot be told. */
function answersOf(questions: readonly Question[], text: Passages): Answered[] {
  return questions.flatMap(({ span, answers: [first] }) => {
    if (!first) return [];
    const between = text.slice(span.end, first.span.start).trim();
    const mark = MARK.exec(between)?.[0] ?? "";
    return between === "" || mark !== "" ? [{ answer: first.span, mark }] : [];
  });
}

function beginning({ quote }: Span): string {
  const points = Array.from(quote.replace(/\s+/gu, " "));
  return points.length > ENOUGH ? `${points.slice(0, ENOUGH).join("")}…` : points.join("");
}

function apply({ questions, text }: Facts): Judgement[] {
  const answers = answersOf(questions, new Passages(text));
  const marked = answers.filter(({ mark }) => mark !== "");
  const [usual] = marked;
  if (!usual || marked.length < 2 || 2 * marked.length <= answers.length) return [];
  return answers.map(({ answer, mark }) =>
    judge(mark !== "", {
      on: [{ id: null, span: answer }],
      expected: `${mark || usual.mark} ${beginning(answer)}`,
      actual: `${mark} ${beginning(answer)}`.trim(),
    }),
  );
}

const [first, second, third] = ["언제 여나?", "어디서 하나?", "누가 오나?"];
const asked = (mark: string): Facts =>
  exampleFacts(`○ ${first} -> 봄\n○ ${second} -> 골목\n○ ${third} ${mark}이웃`, {
    questions: [
      { print: first, answers: ["봄"] },
      { print: second, answers: ["골목"] },
      { print: third, answers: ["이웃"] },
    ],
  });

export const answerMark: Rule = {
  id: "answer-mark",
  words: {
    ko: {
      title: "답변마다 답변 표시가 있다",
      finding: "답변에 답변 표시가 없다",
      clause:
        "같은 기록의 다른 답변이 -> 같은 표시로 시작하는데 하나만 물음에 바로 이어지면, 어디부터 답변인지 읽기에 달려 있다.",
      tolerance: "답변의 절반 넘게, 적어도 둘이 표시로 시작할 때만 본다.",
    },
    en: {
      title: "every answer has its mark",
      finding: "an answer lacks its mark",
      clause:
        "where the other answers of a record begin with a mark such as ->, one that follows its question bare is an answer by our reading only.",
      tolerance: "asked only where more than half of the answers, and at least two, have a mark.",
    },
  },
  standing: UNCERTAIN,
  examples: {
    passes: [{ says: "all three have it", facts: asked("-> ") }],
    fails: [
      {
        says: "the third lost it",
        facts: asked(""),
        expected: "-> 이웃",
        actual: "이웃",
      },
    ],
    silent: [
      {
        says: "a record that uses no marks",
        facts: exampleFacts(`○ ${first} 봄`, { questions: [{ print: first, answers: ["봄"] }] }),
      },
    ],
  },
  apply,
};
