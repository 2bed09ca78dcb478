import { formulaName } from "../../words/formula.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import type { Evidence } from "./shards.js";

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
  const name = formulaName(formula, pageLocale());
  if (name !== null) return element("p", { class: "formula" }, [name]);
  const parts = formula.split(REFERENCE).map((part, index) => {
    const known = index % 2 === 1 ? evidence.find(({ id }) => id === part) : undefined;
    return known === undefined ? part : operand(known);
  });
  return element("p", { class: "formula" }, [...parts, ` = ${result}`]);
}
