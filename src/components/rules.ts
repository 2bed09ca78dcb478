import { term } from "../words/terms.js";
import { pageLocale } from "./address.js";
import type { Tally } from "./checks.js";
import { element, paragraph } from "./dom.js";
import { whole } from "../words/number.js";
import type { Locale } from "../words/locale.js";
import type { SortableColumn } from "./table/column.js";
import { sortableTable } from "./table/sortable.js";

const WORDS = {
  ko: {
    applied: "대어 본 곳",
    holds: "맞음",
    fails: "어긋남",
    uncheckable: "맞춰 볼 수 없음",
    tolerance: "허용",
    choose: "어긋나면 무엇인가",
    all: "모두",
    caption: "규칙과 그 결과",
    rule: "규칙",
    class: "종류",
  },
  en: {
    applied: "put to",
    holds: "holds",
    fails: "fails",
    uncheckable: "uncheckable",
    tolerance: "Allowed",
    choose: "What a failure means",
    all: "all",
    caption: "Rules and how they fared",
    rule: "Rule",
    class: "Class",
  },
} as const;

/** A rule of the published list `rules`. */
export interface RuleRow extends Tally {
  id: string;
  title_ko: string;
  title_en: string;
  clause_ko: string;
  clause_en: string;
  tolerance_ko: string;
  tolerance_en: string;
  class: string;
  applied: number;
}

function tallyLine(rule: RuleRow): HTMLElement {
  const words = WORDS[pageLocale()];
  const counts = ["applied", "holds", "fails", "uncheckable"] as const;
  const parts = counts.map((name) =>
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

function columnsIn(locale: Locale): SortableColumn<RuleRow>[] {
  const words = WORDS[locale];
  const title = (row: RuleRow): string => (locale === "ko" ? row.title_ko : row.title_en);
  const sort = (code: string): string => term("class", code, locale);
  const link = (row: RuleRow): Node => element("a", { href: `#rule-${row.id}` }, [title(row)]);
  const count = (id: "applied" | keyof Tally): SortableColumn<RuleRow> => ({
    ...{ id, head: words[id], value: (row) => row[id], isNumber: true },
    ...{ cell: (row) => whole(row[id]), on: () => "count" },
  });
  return [
    { id: "rule", head: words.rule, value: title, cell: link, on: () => "rule", isLong: true },
    {
      ...{ id: "class", head: words.class, code: (row) => row.class, codeWords: sort },
      ...{ value: (row) => sort(row.class), cell: (row) => sort(row.class) },
    },
    ...(["applied", "holds", "fails", "uncheckable"] as const).map(count),
  ];
}

/** The rules as a table: how often each was put to the documents, and how it fared. */
export function ruleTable(rules: readonly RuleRow[]): HTMLElement {
  const locale = pageLocale();
  const options = { id: "rules", caption: WORDS[locale].caption, locale };
  return sortableTable(rules, { ...options, columns: columnsIn(locale) });
}
