import { CORRECTED, DAGGER } from "../figures/drawing/marks.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { element } from "./dom.js";
import { value } from "./evidence/value.js";

const WORDS = {
  ko: { finding: "점검", correction: "바로잡음" },
  en: { finding: "Finding", correction: "Correction" },
} as const;

/** A finding with its facts, as the view `findings_list` has it. */
export interface FindingFacts {
  finding_id: string;
  class: string;
  severity: string;
  facts: readonly string[];
}

/** A slip of writing, such as a missing 원, leaves no doubt about the value. */
function makesDoubtful({ class: sort, severity }: FindingFacts): boolean {
  return !(sort === "likely-typo" && severity === "note");
}

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

/** A printed value with a dagger for each finding that makes it doubtful. */
export function withDoubts(
  text: string,
  facts: readonly string[],
  findings: readonly FindingFacts[],
): HTMLElement {
  const ids = findings
    .filter((finding) => makesDoubtful(finding) && finding.facts.some((id) => facts.includes(id)))
    .map(({ finding_id }) => finding_id);
  return element("span", {}, [value(text, printed(facts, ids)), daggers(ids)]);
}
