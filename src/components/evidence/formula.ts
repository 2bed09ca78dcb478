import { COUNTED } from "../../words/trace.js";
import type { Bilingual } from "../../words/locale.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import type { Evidence } from "./shards.js";

const COUNTED_WORDS: Bilingual = {
  ko: "아래에 적힌 것을 하나씩 센 수입니다.",
  en: "The number of the entries below, each counted once.",
};

/** A reference in a formula to a fact's own value. */
const REFERENCE = /\{([^{}]+)\}/g;

/** The facts that a formula refers to, each once. */
export function operandsOf(formula: string): string[] {
  return [...new Set([...formula.matchAll(REFERENCE)].map(([, id = ""]) => id))];
}

function operand({ id, asWritten }: Evidence): HTMLElement {
  const attributes = { type: "button", class: "operand", "data-facts": id };
  return element("button", attributes, [asWritten]);
}

/**
 * A formula in which every operand leads to its own evidence.
 * @param result what it comes to, as the page shows it
 */
export function formulaLine(
  formula: string,
  evidence: readonly Evidence[],
  result: string,
): HTMLElement {
  if (formula === COUNTED) {
    return element("p", { class: "formula" }, [COUNTED_WORDS[pageLocale()]]);
  }
  const parts = formula.split(REFERENCE).map((part, index) => {
    const known = index % 2 === 1 ? evidence.find(({ id }) => id === part) : undefined;
    return known === undefined ? part : operand(known);
  });
  return element("p", { class: "formula" }, [...parts, ` = ${result}`]);
}
