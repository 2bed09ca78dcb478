import type { AnyFigure } from "../../figures/figure.js";
import { formulaName } from "../../words/formula.js";
import type { Locale } from "../../words/locale.js";
import { term } from "../../words/terms.js";
import type { Trace } from "../../words/trace.js";
import { dataAddress } from "../address.js";
import { element } from "../dom.js";
import { value } from "../evidence/value.js";
import type { Provenance } from "./provenance.js";

const WORDS = {
  ko: {
    asked: "값은 장부의 다음 표와 보기(view)에 물어 얻었다: ",
    dictionary: "열의 뜻",
    printed: (count: number) => `문서에 인쇄된 그대로인 값 ${String(count)}개.`,
    derived: (count: number) => `인쇄된 값으로 셈한 값 ${String(count)}개. 셈은 이렇다.`,
    more: (count: number) => `이런 꼴의 다른 셈 ${String(count)}가지`,
    sql: "질의(SQL)",
  },
  en: {
    asked: "The values were asked of these tables and views of the ledger: ",
    dictionary: "what their columns mean",
    printed: (count: number) =>
      count === 1 ? "1 value is as printed." : `${String(count)} values are as printed.`,
    derived: (count: number) =>
      `${String(count)} ${count === 1 ? "value is" : "values are"} computed from printed ones, like this:`,
    more: (count: number) => `${String(count)} more formulas of this kind`,
    sql: "The query (SQL)",
  },
} as const;

/** Names that a query gives to its own steps. */
const STEP = /\b([a-z_]+)(?:\s*\([^()]*\))?\s+AS\s+(?:MATERIALIZED\s+)?\(/gi;

/**
 * A relation after FROM or JOIN: a name with a bracket behind it is a function, one with a dot the
 * column of a comparison (`IS DISTINCT FROM`).
 */
const RELATION = /\b(?:FROM|JOIN)\s+([a-z_]+)\b(?!\s*\(|\.)/gi;

/** The tables and views of the ledger that a query asks, in its order. */
export function relationsIn(sql: string): string[] {
  const steps = new Set([...sql.matchAll(STEP)].map(([, name = ""]) => name.toLowerCase()));
  const names = [...sql.matchAll(RELATION)].map(([, name = ""]) => name.toLowerCase());
  return [...new Set(names)].filter((name) => !steps.has(name) && name !== "unnest");
}

const REFERENCE = /\{([^{}]+)\}/g;

/** What a fact is called in a formula: its phase or its label. */
function nameOf(fact: string, { evidence }: Provenance, locale: Locale): [string, string] {
  const { label, phase, year } = evidence.get(fact) ?? { label: null, phase: null, year: null };
  const name = phase === null ? (label ?? "…") : term("phase", phase, locale);
  return [name, year === null ? name : `${String(year)} ${name}`];
}

/** A formula with names for its facts; with their years, where two facts have the same name. */
function formulaWords(formula: string, provenance: Provenance, locale: Locale): string {
  const name = formulaName(formula, locale);
  if (name !== null) return name;
  const facts = [...new Set([...formula.matchAll(REFERENCE)].map(([, id = ""]) => id))];
  const names = new Map(facts.map((id) => [id, nameOf(id, provenance, locale)]));
  const isPlain = new Set([...names.values()].map(([name]) => name)).size === facts.length;
  return formula.replace(REFERENCE, (_, id: string) => {
    const [name, dated] = names.get(id) ?? ["…", "…"];
    return isPlain ? name : dated;
  });
}

/** As many formulas as a reader wants to see; the rest is a number. */
const SHOWN = 6;

function formulas(values: readonly Trace[], provenance: Provenance, locale: Locale): HTMLElement {
  const all = values.flatMap(({ formula }) => formula ?? []);
  const words = [...new Set(all.map((each) => formulaWords(each, provenance, locale)))];
  const items = words.slice(0, SHOWN).map((each) => element("li", {}, [value(each, "rule")]));
  const rest = words.length - SHOWN;
  const more = rest > 0 ? [element("li", {}, [value(WORDS[locale].more(rest), "count")])] : [];
  return element("ul", { class: "formulas" }, [...items, ...more]);
}

function asked(figure: AnyFigure, locale: Locale): HTMLElement {
  const words = WORDS[locale];
  const names = relationsIn(figure.sql).flatMap((name, index) => [
    ...(index === 0 ? [] : [", "]),
    element("a", { href: dataAddress(`downloads/csv/${name}.csv`) }, [element("code", {}, [name])]),
  ]);
  const dictionary = { href: dataAddress("downloads/data-dictionary.md") };
  const meaning = element("a", dictionary, [words.dictionary]);
  return element("p", {}, [words.asked, ...names, " (", meaning, ")."]);
}

/** How shown values were made: what was asked, what is printed, what is computed and how. */
export function processing(
  figure: AnyFigure,
  values: readonly Trace[],
  provenance: Provenance,
  locale: Locale,
): HTMLElement[] {
  const words = WORDS[locale];
  const derived = values.filter(({ formula }) => formula !== null);
  const printed = values.filter(({ formula }) => formula === null);
  const line = (text: string): HTMLElement => element("p", {}, [value(text, "count")]);
  const query = element("pre", { tabindex: 0, "aria-label": words.sql }, [figure.sql.trim()]);
  return [
    ...(printed.length === 0 ? [] : [line(words.printed(printed.length))]),
    ...(derived.length === 0
      ? []
      : [line(words.derived(derived.length)), formulas(derived, provenance, locale)]),
    asked(figure, locale),
    element("details", { class: "fold" }, [
      element("summary", {}, [words.sql]),
      value(query, "rule"),
    ]),
  ];
}
