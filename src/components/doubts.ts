import { element } from "./dom.js";

/** Which finding questions which fact, as the table `finding_fact` has it. */
export interface FindingFact {
  finding_id: string;
  fact_id: string;
}

/** A dagger that leads to each finding; empty where there is none. */
export function daggers(findings: readonly string[]): HTMLElement {
  const links = findings.map((id, index) =>
    element("a", { href: `./checks.html#${id}`, "aria-label": `점검 ${index + 1}` }, ["†"]),
  );
  return element("sup", {}, links);
}

/** A text with a dagger for each finding that questions its facts. */
export function withDoubts(
  text: string,
  facts: readonly string[],
  findings: readonly FindingFact[],
): HTMLElement {
  const own = findings.filter(({ fact_id }) => facts.includes(fact_id));
  const ids = [...new Set(own.map(({ finding_id }) => finding_id))];
  return element("span", {}, [text, daggers(ids)]);
}
