import { OUTCOMES, RULE_WORDS, type RuleRow } from "../lists/rules.js";
import { term } from "../words/terms.js";
import { pageLocale } from "./address.js";
import { element, paragraph } from "./dom.js";

const WORDS = {
  ko: { tolerance: "허용", choose: "어긋나면 무엇인가", all: "모두" },
  en: { tolerance: "Allowed", choose: "What a failure means", all: "all" },
} as const;

function tallyLine(rule: RuleRow): HTMLElement {
  const words = RULE_WORDS[pageLocale()];
  const parts = OUTCOMES.map((name) =>
    element("span", { class: rule[name] === 0 ? "none" : null }, [
      `${words[name]} ${String(rule[name])}`,
    ]),
  );
  return element("p", { class: "tally", "data-furniture": "count" }, parts);
}

function item(rule: RuleRow): HTMLElement {
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
export function ruleCatalogue(all: readonly RuleRow[]): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
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
