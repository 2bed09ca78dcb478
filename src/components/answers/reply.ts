import type { Answer, Line, Reply } from "../../answers/reply.js";
import { FIGURES } from "../../figures/registry.js";
import { GLOSSARY } from "../../words/glossary.js";
import type { Locale } from "../../words/locale.js";
import { subjectName } from "../../words/programme.js";
import { element } from "../dom.js";
import { prose, proseParagraph, value } from "../evidence/value.js";
import { thinStops } from "../evidence/stops.js";

const WORDS = {
  ko: {
    missing: "자료에 없다",
    instead: "자료에 있는 것",
    senses: "뜻이 여럿이다",
    found: "답",
    formula: "셈",
    figure: "그림",
    term: "낱말",
    near: "이렇게 물으면 답이 있다",
  },
  en: {
    missing: "Not in the sources",
    instead: "What the sources have",
    senses: "It has more than one sense",
    found: "Answer",
    formula: "How it is computed",
    figure: "Figure",
    term: "Term",
    near: "These have an answer",
  },
} as const;

/** A link that asks another question on this page. */
function questionLink(question: string): HTMLElement {
  const href = `?${new URLSearchParams({ q: question }).toString()}`;
  return element("a", { href, class: "question", "data-question": question }, [
    value(question, "scope"),
  ]);
}

/** Links that ask other questions, under a heading. */
export function questionLinks(title: string, questions: readonly string[]): HTMLElement[] {
  if (questions.length === 0) return [];
  const items = questions.map((question) => element("li", {}, [questionLink(question)]));
  return [
    element("p", { class: "offers-title" }, [title]),
    element("ul", { class: "offers" }, items),
  ];
}

function single(line: Line): HTMLElement[] {
  const isLong = line.value === null;
  return [
    element("p", { class: "answer-name" }, prose(line.name)),
    element("p", { class: isLong ? "answer-words" : "answer-value" }, prose(line.said)),
  ];
}

function many(lines: readonly Line[]): HTMLElement {
  const rows = lines.flatMap((line) => [
    element("dt", {}, prose(line.name)),
    element("dd", {}, prose(line.said)),
  ]);
  return element("dl", { class: "answer-lines" }, rows);
}

function figureLink(id: string, locale: Locale): HTMLElement[] {
  const figure = FIGURES.find((each) => each.id === id);
  if (figure === undefined) return [];
  const link = element("a", { href: `./figure.html?id=${id}` }, [figure.question[locale]]);
  return [element("p", { class: "answer-figure" }, [`${WORDS[locale].figure}: `, link])];
}

function article(answer: Answer, locale: Locale): HTMLElement {
  const { lines, formula, caveats, figure, subject, source } = answer;
  const [only, ...more] = lines;
  const values = only !== undefined && more.length === 0 ? single(only) : [many(lines)];
  const made = element("article", { class: "answer" }, [
    ...(subject === null || figure === null
      ? []
      : [
          element("p", { class: "answer-subject" }, [value(subjectName(subject, locale), "scope")]),
        ]),
    ...values,
    ...(formula === null
      ? []
      : [
          element("p", { class: "answer-formula" }, [
            `${WORDS[locale].formula}: `,
            value(formula, "rule"),
          ]),
        ]),
    element(
      "ul",
      { class: "answer-caveats" },
      caveats.map((caveat) => element("li", {}, [value(caveat, "rule")])),
    ),
    ...(figure === null ? [] : figureLink(figure, locale)),
    ...(figure === null ? [] : [element("p", { class: "answer-source" }, [value(source, "name")])]),
  ]);
  if (caveats.length === 0) made.querySelector(".answer-caveats")?.remove();
  thinStops(made);
  return made;
}

function glossaryLinks(ids: readonly string[], locale: Locale): HTMLElement[] {
  const entries = Object.values(GLOSSARY)
    .flat()
    .filter(({ id }) => ids.includes(id));
  if (entries.length === 0) return [];
  const links = entries.flatMap(({ id, term }, index) => [
    ...(index === 0 ? [] : [", "]),
    element("a", { href: `./glossary.html#${id}` }, [term[locale]]),
  ]);
  return [element("p", { class: "answer-figure" }, [`${WORDS[locale].term}: `, ...links])];
}

/** What a question is answered with: each value with its evidence, formula, caveats and figure. */
export function replyElements(reply: Reply, locale: Locale): HTMLElement[] {
  const words = WORDS[locale];
  const { status, notes, answers, offers, glossary } = reply;
  const isInstead = status === "missing" && answers.length > 0;
  return [
    element("h2", { class: "reply-title" }, [words[status]]),
    ...notes.map((note) => proseParagraph(note, "reply-note")),
    ...(isInstead ? [element("h3", {}, [words.instead])] : []),
    ...answers.map((answer) => article(answer, locale)),
    ...glossaryLinks(glossary, locale),
    ...questionLinks(words.near, offers),
  ];
}
