import { capitalised } from "../words/capital.js";
import type { Locale } from "../words/locale.js";
import { whole } from "../words/number.js";
import { term } from "../words/terms.js";
import type { ListColumn } from "./drawing/column.js";
import type { ListTable } from "./list.js";

/** The words for how rules fared. */
export const RULE_WORDS = {
  ko: {
    rule: "규칙",
    class: "종류",
    applied: "대어 본 곳",
    holds: "맞음",
    fails: "어긋남",
    uncheckable: "맞춰 볼 수 없음",
  },
  en: {
    rule: "Rule",
    class: "Class",
    applied: "put to",
    holds: "holds",
    fails: "fails",
    uncheckable: "uncheckable",
  },
} as const;

/** How often a rule was put to the documents and how it fared. */
export interface Tally {
  holds: number;
  fails: number;
  uncheckable: number;
}

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

/** What a rule was put to and what came of it, in the order in which it is told. */
export const OUTCOMES = ["applied", "holds", "fails", "uncheckable"] as const;

function columns(locale: Locale): ListColumn<RuleRow>[] {
  const words = RULE_WORDS[locale];
  const title = (row: RuleRow): string =>
    locale === "ko" ? row.title_ko : capitalised(row.title_en);
  const sort = (code: string): string => term("class", code, locale);
  const count = (id: (typeof OUTCOMES)[number]): ListColumn<RuleRow> => ({
    ...{ id, head: words[id], value: (row) => row[id], isNumber: true },
    ...{ cell: (row) => whole(row[id]), on: () => "count" },
  });
  return [
    {
      ...{ id: "rule", head: words.rule, value: title, isLong: true },
      cell: (row) => [{ text: title(row), on: "rule", href: `#rule-${row.id}` }],
    },
    {
      ...{ id: "class", head: words.class, code: (row) => row.class, codeWords: sort },
      ...{ value: (row) => sort(row.class), cell: (row) => sort(row.class) },
    },
    ...OUTCOMES.map(count),
  ];
}

/** The rules: how often each was put to the documents, and how it fared. */
export const rules: ListTable<RuleRow> = {
  ...{ id: "rules", rows: "rules", download: "rule", columns },
  caption: { ko: "규칙과 그 결과", en: "Rules and how they fared" },
};
