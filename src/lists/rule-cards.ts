import { capitalised } from "../words/capital.js";
import type { Locale } from "../words/locale.js";
import { whole } from "../words/number.js";
import { term } from "../words/terms.js";
import type { Card } from "./drawing/card.js";
import type { ListCards } from "./list.js";
import { OUTCOMES, RULE_WORDS, type RuleRow } from "./rules.js";

const ALLOWED = { ko: "허용 오차", en: "Allowed" } as const;

function cardOf(rule: RuleRow, locale: Locale): Card {
  const said =
    locale === "ko"
      ? { title: rule.title_ko, clause: rule.clause_ko, tolerance: rule.tolerance_ko }
      : {
          title: capitalised(rule.title_en),
          clause: capitalised(rule.clause_en),
          tolerance: rule.tolerance_en,
        };
  const tally = OUTCOMES.map((name) => ({
    text: `${RULE_WORDS[locale][name]} ${whole(rule[name])}`,
    on: "count" as const,
    as: rule[name] === 0 ? ("nothing" as const) : ("part" as const),
  }));
  const sort = { text: term("class", rule.class, locale), as: "tag" } as const;
  return {
    title: said.title,
    lines: [
      [tally, "tally"],
      [said.clause, "text"],
      [`${ALLOWED[locale]}: ${said.tolerance}`, "aside"],
      [[sort, { text: rule.id, as: "code" }], "aside"],
    ],
    on: "rule",
  };
}

/** Every rule with its clause, its tolerance and how it fared. */
export const ruleCards: ListCards<RuleRow> = {
  ...{ id: "catalogue", rows: "rules", card: cardOf },
  caption: { ko: "규칙마다", en: "Rule by rule" },
  anchor: ({ id }) => `rule-${id}`,
  choice: {
    label: { ko: "어긋난 곳의 종류", en: "What a failure means" },
    code: (rule) => rule.class,
    codeWords: (code, locale) => term("class", code, locale),
  },
};
