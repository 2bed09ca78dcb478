import { FIGURES } from "../figures/registry.js";
import type { AnyFigure, Datum } from "../figures/figure.js";
import { sourceLine } from "../figures/words/sources.js";
import { releaseSaid } from "../words/citation.js";
import { plain, said, sentence, type Sentence } from "../words/sentence.js";
import { SITE_NAME } from "../words/site.js";
import type { Deck, SlidePlan } from "./deck.js";
import { exhibitsOf, figuresOf } from "./exhibits.js";
import type { Given } from "./given.js";
import type { Slide } from "./slide.js";
import type { Statement } from "./statement.js";
import { STATEMENTS } from "./statements/registry.js";

/** @throws where no statement has the id */
function statementOf(id: string): Statement {
  const statement = STATEMENTS.find((candidate) => candidate.id === id);
  if (statement === undefined) throw new Error(`unknown statement: ${id}`);
  return statement;
}

/** @throws where no figure has the id */
export function figureOf(id: string): AnyFigure {
  const figure = FIGURES.find((candidate) => candidate.id === id);
  if (figure === undefined) throw new Error(`unknown figure: ${id}`);
  return figure;
}

/** The ids of the figures whose rows a deck reads, each once. @throws where it names what is unknown */
export function figuresRead({ slides }: Deck): string[] {
  const ids = slides.flatMap(({ figure, show, title, say = [] }) => [
    ...(figure === undefined ? [] : [figureOf(figure).id]),
    ...figuresOf(show),
    ...[...(title === undefined ? [] : [title]), ...say].flatMap((id) => statementOf(id).figures),
  ]);
  return [...new Set(ids)];
}

/** A sentence as a title: without its full stop. */
function asTitle(words: Sentence): Sentence {
  return words.map((piece, index) =>
    index === words.length - 1 && typeof piece === "string" ? piece.replace(/\.$/, "") : piece,
  );
}

function titleOf(plan: SlidePlan, shown: readonly Datum[], given: Given): Sentence | null {
  const [first] = plan.title === undefined ? [] : statementOf(plan.title).say(given);
  if (first !== undefined) return asTitle(first);
  if (plan.figure === undefined || shown.length === 0) return null;
  return figureOf(plan.figure).words[given.locale].title(shown);
}

/** Sentences, each once, without those that are said already. */
function unsaid(lines: readonly Sentence[], already: readonly Sentence[]): Sentence[] {
  const texts = new Set(already.map((words) => plain(asTitle(words))));
  return lines.filter((words) => {
    const text = plain(asTitle(words));
    if (texts.has(text)) return false;
    texts.add(text);
    return true;
  });
}

const isSourced = (rows: readonly Datum[]): boolean =>
  rows.some(({ sources }) => sources.length > 0);

/** The documents that a slide rests on. */
function sourceOf(plan: SlidePlan, shown: readonly Datum[], given: Given): string {
  const { locale } = given;
  if (plan.figure !== undefined && shown.length > 0)
    return isSourced(shown) ? figureOf(plan.figure).words[locale].source(shown) : "";
  const named = [...(plan.title === undefined ? [] : [plan.title]), ...(plan.say ?? [])];
  const ids = [...named.flatMap((id) => statementOf(id).figures), ...figuresOf(plan.show)];
  const rows = [...new Set(ids)].flatMap((id) => given.rowsOf(id));
  return isSourced(rows) ? sourceLine(rows, locale) : "";
}

/** What is cited where somebody asks: the ledger, the question, the release. */
function citation(question: string, { locale, release }: Given): Sentence {
  const name = locale === "ko" ? `「${question}」` : `“${question}”`;
  const cited = said(`${SITE_NAME[locale]}, ${name}, ${releaseSaid(release, locale)}`, "file");
  return locale === "ko" ? sentence`인용: ${cited}.` : sentence`Cite as: ${cited}.`;
}

function notesOf(plan: SlidePlan, said: readonly Sentence[], given: Given): Sentence[] {
  const of = (sort: string): Sentence[] =>
    plan.figure === undefined ? [] : statementOf(`${sort}-of-${plan.figure}`).say(given);
  const rest = plan.title === undefined ? [] : statementOf(plan.title).say(given).slice(1);
  const words = unsaid([...rest, ...of("summary"), ...of("caveats")], said);
  return [...words, citation(plan.question[given.locale], given)];
}

function slideOf(plan: SlidePlan, given: Given): Slide | null {
  const shown = plan.figure === undefined ? [] : given.rowsOf(plan.figure);
  const title = titleOf(plan, shown, given);
  if (title === null) return null;
  const lines = unsaid(
    (plan.say ?? []).flatMap((id) => statementOf(id).say(given)),
    [title],
  );
  return {
    id: plan.id,
    question: plan.question[given.locale],
    title,
    lines,
    exhibits: [
      ...(plan.figure === undefined || shown.length === 0
        ? []
        : [{ sort: "figure" as const, figure: figureOf(plan.figure), rows: shown }]),
      ...exhibitsOf(plan.show, given),
    ],
    notes: notesOf(plan, [title, ...lines], given),
    source: sourceOf(plan, shown, given),
  };
}

/**
 * A record of a meeting does not say which programme it is about: of a ledger with several, a deck about
 * one of them leaves meetings out.
 */
function withoutOthersMeetings(given: Given): Given {
  if (given.imprint.holdings.programmes <= 1) return given;
  return {
    ...given,
    rowsOf: (id) => (figureOf(id).scope === "meeting" ? [] : given.rowsOf(id)),
  };
}

/**
 * The slides of a deck, told of one programme and its years: what the ledger does not say is left out,
 * and a slide without anything to say.
 * @throws where the deck names a figure or statement that there is not
 */
export function slidesOf(deck: Deck, given: Given): Slide[] {
  const own = withoutOthersMeetings(given);
  return deck.slides.flatMap((plan) => slideOf(plan, own) ?? []);
}
