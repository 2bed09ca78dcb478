import { html, tiedSentence, tiedWords } from "../figures/output/html.js";
import type { Locale } from "../words/locale.js";
import { subjectName } from "../words/programme.js";
import type { Answer, Reply } from "./reply.js";

const WORDS = {
  ko: {
    title: "물음과 답",
    script: "물음을 적어 묻으려면 자바스크립트가 필요하다. 다음 물음에는 미리 답해 두었다.",
    formula: "셈",
  },
  en: {
    title: "Questions and answers",
    script: "Typing a question needs JavaScript. These have been answered beforehand.",
    formula: "How it is computed",
  },
} as const;

function valuesOf({ lines }: Answer, document: Document): HTMLElement {
  const rows = lines.flatMap((line) => [
    html(document, "dt", {}, tiedSentence(document, line.name)),
    html(document, "dd", {}, tiedSentence(document, line.said)),
  ]);
  return html(document, "dl", { class: "answer-lines" }, rows);
}

function answerOf(answer: Answer, document: Document, locale: Locale): HTMLElement {
  const { subject, formula, caveats, figure, source } = answer;
  const words = (className: string, text: string, on: "scope" | "rule" | "name", lead = "") =>
    html(document, "p", { class: className }, [lead, tiedWords(document, text, on)]);
  const notes = caveats.map((caveat) =>
    html(document, "li", {}, [tiedWords(document, caveat, "rule")]),
  );
  return html(document, "article", { class: "answer" }, [
    ...(subject === null ? [] : [words("answer-subject", subjectName(subject, locale), "scope")]),
    valuesOf(answer, document),
    ...(formula === null
      ? []
      : [words("answer-formula", formula, "rule", `${WORDS[locale].formula}: `)]),
    ...(notes.length === 0 ? [] : [html(document, "ul", { class: "answer-caveats" }, notes)]),
    ...(figure === null ? [] : [words("answer-source", source, "name")]),
  ]);
}

function replyOf(reply: Reply, document: Document, locale: Locale): HTMLElement[] {
  const notes = reply.notes.map((note) =>
    html(document, "p", { class: "reply-note" }, tiedSentence(document, note)),
  );
  return [
    html(document, "h3", {}, [tiedWords(document, reply.question, "scope")]),
    ...notes,
    ...reply.answers.map((answer) => answerOf(answer, document, locale)),
  ];
}

/** Questions with their answers, for readers without script: value, scope, formula, caveats, source. */
export function stillReplies(
  replies: readonly Reply[],
  document: Document,
  locale: Locale,
): HTMLElement {
  const { title, script } = WORDS[locale];
  return html(document, "section", { class: "asked" }, [
    html(document, "p", { class: "asked-script" }, [script]),
    ...(replies.length === 0 ? [] : [html(document, "h2", {}, [title])]),
    ...replies.flatMap((reply) => replyOf(reply, document, locale)),
  ]);
}
