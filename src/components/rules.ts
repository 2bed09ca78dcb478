import { term } from "../words/terms.js";
import type { VerdictRow } from "./checks.js";
import { element, paragraph } from "./dom.js";

/** A rule, as the table `rule` has it. */
export interface RuleRow {
  id: string;
  title_ko: string;
  clause_ko: string;
  tolerance_ko: string;
  class: string;
}

type Tally<R> = R & { applied: number; holds: number; fails: number; uncheckable: number };

/** How often each rule was applied and held; those applied most come first. */
export function tallies<R extends { id: string }>(
  rules: readonly R[],
  verdicts: readonly Pick<VerdictRow, "rule_id" | "outcome">[],
): Tally<R>[] {
  const of = (rule: string, outcome: VerdictRow["outcome"]): number =>
    verdicts.filter((row) => row.rule_id === rule && row.outcome === outcome).length;
  return rules
    .map((rule) => {
      const [holds, fails] = [of(rule.id, "holds"), of(rule.id, "fails")];
      const uncheckable = of(rule.id, "uncheckable");
      return { ...rule, applied: holds + fails + uncheckable, holds, fails, uncheckable };
    })
    .sort((a, b) => b.applied - a.applied || (a.id < b.id ? -1 : 1));
}

function tallyLine(rule: Tally<RuleRow>): HTMLElement {
  const counts = [
    ["대어 본 곳", rule.applied],
    ["맞음", rule.holds],
    ["어긋남", rule.fails],
    ["맞춰 볼 수 없음", rule.uncheckable],
  ] as const;
  const parts = counts.map(([name, count]) =>
    element("span", { class: count === 0 ? "none" : null }, [`${name} ${String(count)}`]),
  );
  return element("p", { class: "tally", "data-furniture": "count" }, parts);
}

function item(rule: Tally<RuleRow>): HTMLElement {
  const sort = element("span", { class: "tag quiet" }, [term("class", rule.class, "ko")]);
  return element("li", { id: `rule-${rule.id}`, "data-furniture": "rule" }, [
    element("h3", {}, [rule.title_ko]),
    tallyLine(rule),
    paragraph(rule.clause_ko),
    paragraph(`허용: ${rule.tolerance_ko}`, "aside"),
    element("p", { class: "aside" }, [sort, element("code", {}, [rule.id])]),
  ]);
}

/** Every rule with its clause, its tolerance and how it fared; a class may be chosen. */
export function ruleCatalogue(
  rules: readonly RuleRow[],
  verdicts: readonly VerdictRow[],
): HTMLElement {
  const all = tallies(rules, verdicts);
  const classes = [...new Set(all.map((rule) => rule.class))];
  const options = classes.map((name) =>
    element("option", { value: name }, [term("class", name, "ko")]),
  );
  const select = element("select", {}, [element("option", { value: "" }, ["모두"]), ...options]);
  const shown = element("ul", { class: "rules" });
  const show = (): void => {
    const chosen = all.filter((rule) => select.value === "" || rule.class === select.value);
    shown.replaceChildren(...chosen.map(item));
  };
  select.addEventListener("change", show);
  show();
  const label = element("label", { class: "chooser" }, ["어긋나면 무엇인가", select]);
  return element("div", {}, [label, shown]);
}
