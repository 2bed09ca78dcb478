import { capitalised } from "../words/capital.js";
import type { Locale } from "../words/locale.js";
import { whole } from "../words/number.js";
import { term } from "../words/terms.js";
import type { ListColumn } from "./drawing/column.js";
import type { ListTable } from "./list.js";

/** The words for how rules fared. */
const RULE_WORDS = {
  ko: {
    rule: "규칙",
    class: "어긋나면",
    asked: "무엇을 따지나",
    allowed: "허용 오차",
    applied: "대어 본 곳",
    holds: "맞음",
    fails: "어긋남",
    uncheckable: "맞춰 볼 수 없음",
  },
  en: {
    rule: "Rule",
    class: "If it fails",
    asked: "What it asks",
    allowed: "Allowed",
    applied: "Put to",
    holds: "Holds",
    fails: "Fails",
    uncheckable: "Uncheckable",
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
const OUTCOMES = ["applied", "holds", "fails", "uncheckable"] as const;

/** The name of a rule, and behind a fold what it asks and how much it allows. */
function named(locale: Locale): ListColumn<RuleRow> {
  const words = RULE_WORDS[locale];
  const title = (row: RuleRow): string =>
    locale === "ko" ? row.title_ko : capitalised(row.title_en);
  const clause = (row: RuleRow): string => {
    const said =
      locale === "ko"
        ? [row.clause_ko, row.tolerance_ko]
        : [capitalised(row.clause_en), row.tolerance_en];
    return said.join(`\n${words.allowed}: `);
  };
  return {
    ...{ id: "rule", head: words.rule, value: title, isLong: true },
    cell: (row) => [
      { text: title(row), on: "rule" },
      { text: clause(row), on: "rule", label: words.asked, as: "fold" },
    ],
  };
}

function columns(locale: Locale): ListColumn<RuleRow>[] {
  const words = RULE_WORDS[locale];
  const sort = (code: string): string => term("class", code, locale);
  const count = (id: (typeof OUTCOMES)[number]): ListColumn<RuleRow> => ({
    ...{ id, head: words[id], value: (row) => row[id], isNumber: true },
    ...{ cell: (row) => whole(row[id]), on: () => "count" },
  });
  return [
    named(locale),
    {
      ...{ id: "class", head: words.class, code: (row) => row.class, codeWords: sort },
      ...{ value: (row) => sort(row.class), cell: (row) => sort(row.class) },
    },
    ...OUTCOMES.map(count),
  ];
}

const anchor = ({ id }: RuleRow): string => `rule-${id}`;

/** The rules that found a place: how often each was put to the documents, and how it fared. */
export const rules: ListTable<RuleRow> = {
  ...{ id: "rules", rows: "rules", download: "rule", columns, anchor },
  caption: { ko: "규칙과 그 결과", en: "Rules and how they fared" },
  keeps: ({ applied }) => applied > 0,
};

/** The rules that found no place in the documents; there is nothing to count of them. */
export const unapplied: ListTable<RuleRow> = {
  ...{ id: "unapplied", rows: "rules", download: "rule", anchor },
  columns: (locale) => columns(locale).slice(0, 2),
  caption: { ko: "대어 본 곳이 없는 규칙", en: "Rules that found no place" },
  keeps: ({ applied }) => applied === 0,
  none: { ko: "그런 규칙이 없다.", en: "There is none." },
};
