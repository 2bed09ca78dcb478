import { capitalised } from "../words/capital.js";
import { met, reckoned } from "../words/reckoned.js";
import type { Locale } from "../words/locale.js";
import { term } from "../words/terms.js";
import { printed } from "../words/trace.js";
import type { ListColumn, Piece } from "./drawing/column.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: {
    rule: "찾은 것",
    class: "종류",
    severity: "중요도",
    printed: "인쇄된 값",
    expected: "나머지에서 나오는 값",
    place: "위치와 문서",
    open: "문서에서 보기",
  },
  en: {
    rule: "Finding",
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
  finding_ko: string;
  finding_en: string;
  class: string;
  severity: string;
  expected: string | null;
  actual: string;
  place: string;
  facts: string[];
}

type Column = ListColumn<FindingRow>;

/** A finding's own place in its document. */
function placeOf({ source_id, finding_id, place, document }: FindingRow, open: string): Piece[] {
  const href = { source: source_id, at: `finding-${finding_id}` };
  return [
    { text: place === "" ? open : place, href, on: "print" },
    { text: document, on: "name", as: "second" },
  ];
}

/** What was found, and what that means. */
function rule(locale: Locale): Column[] {
  const words = WORDS[locale];
  const title = (row: FindingRow): string =>
    locale === "ko" ? row.finding_ko : capitalised(row.finding_en);
  const coded = (id: "class" | "severity"): Column => {
    const said = (code: string): string => term(id, code, locale);
    const cell = (row: FindingRow): string => said(row[id]);
    return { id, head: words[id], value: cell, cell, code: (row) => row[id], codeWords: said };
  };
  return [
    {
      ...{ id: "rule", head: words.rule, value: title, isLong: true },
      ...{ cell: title, on: () => "rule", code: title },
    },
    coded("class"),
    coded("severity"),
  ];
}

function columns(locale: Locale): Column[] {
  const words = WORDS[locale];
  const on = ({ facts }: FindingRow) => (facts.length === 0 ? ("print" as const) : printed(facts));
  return [
    ...rule(locale),
    {
      ...{ id: "printed", head: words.printed, value: (row) => row.actual, isLong: true },
      ...{ cell: ({ actual }) => met(actual, locale), on },
    },
    {
      ...{ id: "expected", head: words.expected, value: (row) => row.expected },
      ...{ cell: ({ expected }) => (expected === null ? "–" : reckoned(expected, locale)), on },
    },
    {
      ...{ id: "place", head: words.place, isLong: true },
      value: (row) => [row.place, row.document].filter((part) => part !== "").join(" · "),
      cell: (row) => placeOf(row, words.open),
    },
  ];
}

/** Every finding with its class, what is printed, what follows from the rest, and where. */
export const findings: ListTable<FindingRow> = {
  ...{ id: "found", rows: "findings", download: "findings_list", columns },
  caption: { ko: "점검에서 찾은 것", en: "What the checks found" },
  anchor: (row) => row.finding_id,
};
