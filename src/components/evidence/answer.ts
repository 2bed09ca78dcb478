import { citationIn, labelIn } from "../../words/header-fields.js";
import { term } from "../../words/terms.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import { evidenceArticle } from "./article.js";
import type { Question } from "./clicks.js";
import { formulaLine, operandsOf } from "./formula.js";
import type { Evidence } from "./shards.js";

const WORDS = {
  ko: { same: "같은 값이 인쇄된 다른 곳", formula: "셈", used: "셈에 쓴 값" },
  en: {
    same: "Where the same value is printed again",
    formula: "How it is computed",
    used: "Computed from",
  },
} as const;

function labelOf(evidence: Evidence): string {
  const { phase, year } = evidence;
  const parts = [
    year === null ? null : String(year),
    labelIn(evidence, pageLocale()),
    phase === null ? null : term("phase", phase, pageLocale()),
  ];
  return [...new Set(parts.filter((part) => part !== null))].join(" ");
}

function entry(evidence: Evidence): HTMLElement {
  const attributes = { type: "button", class: "entry", "data-facts": evidence.id };
  return element("li", {}, [
    element("button", attributes, [
      element("span", { class: "as-written" }, [evidence.asWritten]),
      element("span", {}, [labelOf(evidence)]),
      element("span", { class: "citation" }, [citationIn(evidence, pageLocale())]),
    ]),
  ]);
}

function entries(title: string, evidence: readonly Evidence[]): HTMLElement[] {
  if (evidence.length === 0) return [];
  return [
    element("h3", {}, [title]),
    element("ul", { class: "evidence-entries" }, evidence.map(entry)),
  ];
}

/** A value that is printed as it stands, perhaps more than once. */
function printedAnswer([first, ...others]: readonly Evidence[]): HTMLElement[] {
  if (first === undefined) return [];
  return [evidenceArticle(first), ...entries(WORDS[pageLocale()].same, others)];
}

/** A computed value: its formula, and what it was computed from. */
function computedAnswer(
  text: string,
  formula: string,
  evidence: readonly Evidence[],
): HTMLElement[] {
  const words = WORDS[pageLocale()];
  const operands = operandsOf(formula);
  const isUsed = ({ id }: Evidence): boolean => operands.length === 0 || operands.includes(id);
  const used = evidence.filter(isUsed);
  const line = [element("h3", {}, [words.formula]), formulaLine(formula, evidence, text)];
  const [only, ...more] = used;
  if (only !== undefined && more.length === 0) return [...line, evidenceArticle(only)];
  const others = evidence.filter((each) => !isUsed(each));
  return [...line, ...entries(words.used, used), ...entries(words.same, others)];
}

/** What a reader is told of a value. */
export function answer({ text, on }: Question, evidence: readonly Evidence[]): HTMLElement[] {
  return on.formula === null ? printedAnswer(evidence) : computedAnswer(text, on.formula, evidence);
}
