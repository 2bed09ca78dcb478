import type { Locale } from "../words/locale.js";
import { said, sentence, type Sentence } from "../words/sentence.js";
import { term } from "../words/terms.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { element } from "./dom.js";
import { documentLink } from "./evidence/links.js";
import type { SortableColumn } from "./table/column.js";
import { publishedList } from "./table/list.js";
import { sortableTable } from "./table/sortable.js";

const WORDS = {
  ko: {
    caption: "점검에서 찾은 것",
    rule: "규칙",
    class: "종류",
    severity: "무게",
    printed: "인쇄된 값",
    expected: "나머지에서 나오는 값",
    place: "위치와 문서",
    open: "문서에서 보기",
  },
  en: {
    caption: "What the checks found",
    rule: "Rule",
    class: "Class",
    severity: "Severity",
    printed: "Printed",
    expected: "What follows from the rest",
    place: "Place and document",
    open: "See it in the document",
  },
} as const;

/** A finding of the published list `findings`. */
interface FindingRow {
  finding_id: string;
  source_id: string;
  document: string;
  title_ko: string;
  title_en: string;
  class: string;
  severity: string;
  expected: string | null;
  actual: string;
  place: string;
  facts: string[];
}

/** How often a rule was put to the documents and how it fared. */
export interface Tally {
  holds: number;
  fails: number;
  uncheckable: number;
}

/** A finding's own place in its document. */
function placeOf({ source_id, finding_id, place, document: title }: FindingRow): HTMLElement {
  const href = `${documentLink(source_id)}#finding-${finding_id}`;
  const link = element("a", { href }, [place === "" ? WORDS[pageLocale()].open : place]);
  return element("span", {}, [link, element("span", { class: "second" }, [title])]);
}

function columnsIn(locale: Locale): SortableColumn<FindingRow>[] {
  const words = WORDS[locale];
  const on = ({ facts }: FindingRow) => (facts.length === 0 ? ("print" as const) : printed(facts));
  const title = (row: FindingRow): string => (locale === "ko" ? row.title_ko : row.title_en);
  const coded = (id: "class" | "severity"): SortableColumn<FindingRow> => {
    const said = (code: string): string => term(id, code, locale);
    const cell = (row: FindingRow): string => said(row[id]);
    return { id, head: words[id], value: cell, cell, code: (row) => row[id], codeWords: said };
  };
  return [
    { id: "rule", head: words.rule, value: title, cell: title, on: () => "rule", code: title },
    coded("class"),
    coded("severity"),
    {
      ...{ id: "printed", head: words.printed, value: (row) => row.actual, isLong: true },
      ...{ cell: (row) => row.actual, on },
    },
    {
      ...{ id: "expected", head: words.expected, value: (row) => row.expected },
      ...{ cell: (row) => row.expected ?? "–", on },
    },
    {
      ...{ id: "place", head: words.place, isLong: true, on: () => "print" },
      value: (row) => [row.place, row.document].filter((part) => part !== "").join(" · "),
      cell: placeOf,
    },
  ];
}

/**
 * Every finding with its class, what is printed, what follows from the rest, and where.
 * @throws (rejects) where the list cannot be read
 */
export function findingTable(): Promise<HTMLElement> {
  const locale = pageLocale();
  const options = { id: "found", caption: WORDS[locale].caption, locale };
  const show = (rows: readonly FindingRow[]): Node =>
    sortableTable(rows, {
      ...options,
      columns: columnsIn(locale),
      anchor: (row) => row.finding_id,
    });
  return publishedList<FindingRow>({ name: "findings", show, locale });
}

function tally(rules: readonly Tally[]): Tally & { applied: number } {
  const of = (outcome: keyof Tally): number => rules.reduce((sum, rule) => sum + rule[outcome], 0);
  const [holds, fails, uncheckable] = [of("holds"), of("fails"), of("uncheckable")];
  return { holds, fails, uncheckable, applied: holds + fails + uncheckable };
}

function koreanSentence(rules: readonly Tally[]): Sentence {
  const { holds, fails, uncheckable, applied } = tally(rules);
  const times = (count: number) => said(`${String(count)}번`, "count");
  const blank =
    uncheckable === 0
      ? []
      : sentence` ${times(uncheckable)}은 값이 비었거나 가려져 셈할 수 없었다.`;
  return sentence`규칙을 ${times(applied)} 대어 보았다. ${times(holds)}은 맞았고 ${times(fails)}은 맞지 않았다.${blank}`;
}

function englishSentence(rules: readonly Tally[]): Sentence {
  const { holds, fails, uncheckable, applied } = tally(rules);
  const times = (count: number) => said(count === 1 ? "once" : `${String(count)} times`, "count");
  const blank =
    uncheckable === 0
      ? []
      : sentence` In ${said(String(uncheckable), "count")} of them a value was blank or masked, and nothing could be reckoned.`;
  return sentence`Rules were put to the documents ${times(applied)}. They held ${times(holds)} and failed ${times(fails)}.${blank}`;
}

/** A sentence on how the checks went. */
export function checkSentence(rules: readonly Tally[], locale: Locale): Sentence {
  return locale === "ko" ? koreanSentence(rules) : englishSentence(rules);
}
