import { term } from "../words/terms.js";
import { pageLocale } from "./address.js";
import type { VerdictRow } from "./checks.js";
import { element, paragraph } from "./dom.js";

const WORDS = {
  ko: {
    applied: "대어 본 곳",
    holds: "맞음",
    fails: "어긋남",
    uncheckable: "맞춰 볼 수 없음",
    tolerance: "허용",
    choose: "어긋나면 무엇인가",
    all: "모두",
  },
  en: {
    applied: "put to",
    holds: "holds",
    fails: "fails",
    uncheckable: "uncheckable",
    tolerance: "Allowed",
    choose: "What a failure means",
    all: "all",
  },
} as const;

/** A rule, as the table `rule` has it. */
export interface RuleRow {
  id: string;
  title_ko: string;
  title_en: string;
  clause_ko: string;
  clause_en: string;
  tolerance_ko: string;
  tolerance_en: string;
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
  const words = WORDS[pageLocale()];
  const counts = ["applied", "holds", "fails", "uncheckable"] as const;
  const parts = counts.map((name) =>
    element("span", { class: rule[name] === 0 ? "none" : null }, [
      `${words[name]} ${String(rule[name])}`,
    ]),
  );
  return element("p", { class: "tally", "data-furniture": "count" }, parts);
}

function item(rule: Tally<RuleRow>): HTMLElement {
  const locale = pageLocale();
  const said =
    locale === "ko"
      ? { title: rule.title_ko, clause: rule.clause_ko, tolerance: rule.tolerance_ko }
      : { title: rule.title_en, clause: rule.clause_en, tolerance: rule.tolerance_en };
  const sort = element("span", { class: "tag quiet" }, [term("class", rule.class, locale)]);
  return element("li", { id: `rule-${rule.id}`, "data-furniture": "rule" }, [
    element("h3", {}, [said.title]),
    tallyLine(rule),
    paragraph(said.clause),
    paragraph(`${WORDS[locale].tolerance}: ${said.tolerance}`, "aside"),
    element("p", { class: "aside" }, [sort, element("code", {}, [rule.id])]),
  ]);
}

/** Every rule with its clause, its tolerance and how it fared; a class may be chosen. */
export function ruleCatalogue(
  rules: readonly RuleRow[],
  verdicts: readonly VerdictRow[],
): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  const all = tallies(rules, verdicts);
  const classes = [...new Set(all.map((rule) => rule.class))];
  const options = classes.map((name) =>
    element("option", { value: name }, [term("class", name, locale)]),
  );
  const select = element("select", {}, [element("option", { value: "" }, [words.all]), ...options]);
  const shown = element("ul", { class: "rules" });
  const show = (): void => {
    const chosen = all.filter((rule) => select.value === "" || rule.class === select.value);
    shown.replaceChildren(...chosen.map(item));
  };
  select.addEventListener("change", show);
  show();
  const label = element("label", { class: "chooser" }, [words.choose, select]);
  return element("div", {}, [label, shown]);
}
