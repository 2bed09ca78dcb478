import { CORRECTED, DAGGER } from "../../figures/drawing/marks.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";

const WORDS = {
  ko: { finding: "점검", correction: "바로잡음" },
  en: { finding: "Finding", correction: "Correction" },
} as const;

function links(ids: readonly string[], mark: string, name: string): HTMLElement {
  const all = ids.map((id, index) =>
    element(
      "a",
      { class: "mark", href: `./checks.html#${id}`, "aria-label": `${name} ${String(index + 1)}` },
      [mark],
    ),
  );
  return element("sup", {}, all);
}

/** A dagger that leads to each finding; empty where there is none. */
export function daggers(findings: readonly string[]): HTMLElement {
  return links(findings, DAGGER, WORDS[pageLocale()].finding);
}

/** A mark that leads to each correction; empty where there is none. */
export function correctionMarks(corrections: readonly string[]): HTMLElement {
  return links(corrections, CORRECTED, WORDS[pageLocale()].correction);
}
