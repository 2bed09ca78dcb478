import { date } from "../words/date.js";
import type { Locale } from "../words/locale.js";
import { whole } from "../words/number.js";
import { MISSING, readingTerm } from "../words/reading.js";
import type { ListColumn, Piece } from "./drawing/column.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: {
    title: "제목",
    family: "종류",
    year: "회계연도",
    department: "부서",
    approved: "결재일과 문서번호",
    licence: "이용허락",
    facts: "읽은 사실",
    findings: "찾은 것",
  },
  en: {
    title: "Title",
    family: "Family",
    year: "Fiscal year",
    department: "Department",
    approved: "Approved on, number",
    licence: "Licence",
    facts: "Values read",
    findings: "Findings",
  },
} as const;

/** A document of the published list `documents`. */
export interface DocumentRow {
  source_id: string;
  title: string;
  family: string;
  project: string | null;
  fiscal_year: number | null;
  bureau: string | null;
  department: string | null;
  document_number: string | null;
  approved_on: string | null;
  licence_name: string | null;
  fact_count: number;
  finding_count: number;
}

type Column = ListColumn<DocumentRow>;

/** The project, where the title does not name it already. */
const projectOf = ({ project, title }: DocumentRow): string[] =>
  project === null || project === title ? [] : [project];

/** What a document is about. */
function about(locale: Locale): Column[] {
  const words = WORDS[locale];
  const family = (code: string): string => readingTerm("family", code, locale);
  return [
    {
      ...{ id: "title", head: words.title, isLong: true },
      value: (row) => [row.title, ...projectOf(row)].join(" "),
      cell: (row) => [
        { text: row.title, on: "name", href: { source: row.source_id, at: null } },
        ...projectOf(row).map((text): Piece => ({ text, on: "name", as: "second" })),
      ],
    },
    {
      ...{ id: "family", head: words.family, code: (row) => row.family },
      ...{ value: (row) => family(row.family), cell: (row) => family(row.family) },
      codeWords: family,
    },
    {
      ...{ id: "year", head: words.year, value: (row) => row.fiscal_year, isNumber: true },
      ...{ cell: (row) => String(row.fiscal_year ?? "–"), on: () => "year" },
      code: (row) => (row.fiscal_year === null ? null : String(row.fiscal_year)),
    },
  ];
}

/** Whose a document is, and how it may be used. */
function kept(locale: Locale): Column[] {
  const words = WORDS[locale];
  const office = ({ bureau, department }: DocumentRow): string | null =>
    [bureau, department].filter((part) => part !== null).join(" ") || null;
  const numberOf = ({ document_number: text }: DocumentRow): Piece[] =>
    text === null ? [] : [{ text, on: "name", as: "second" }];
  const day = ({ approved_on }: DocumentRow): string =>
    approved_on === null ? MISSING[locale] : date(approved_on.slice(0, 10), locale);
  return [
    {
      ...{ id: "department", head: words.department, value: office, code: office },
      ...{ cell: (row) => office(row) ?? MISSING[locale], on: () => "name", isSaidOnce: true },
    },
    {
      ...{ id: "approved", head: words.approved, isWhole: true },
      value: ({ approved_on, document_number }) =>
        [approved_on, document_number].filter((part) => part !== null).join(" ") || null,
      cell: (row) => [{ text: day(row), on: "name" }, ...numberOf(row)],
    },
    {
      ...{ id: "licence", head: words.licence, value: (row) => row.licence_name },
      ...{ cell: (row) => row.licence_name ?? MISSING[locale], on: () => "file" },
      ...{ code: (row) => row.licence_name, isSaidOnce: true },
    },
  ];
}

function columns(locale: Locale): Column[] {
  const words = WORDS[locale];
  const count = (id: "facts" | "findings", of: (row: DocumentRow) => number): Column => ({
    ...{ id, head: words[id], value: of, isNumber: true },
    ...{ cell: (row) => whole(of(row)), on: () => "count" },
  });
  return [
    ...about(locale),
    ...kept(locale),
    count("facts", (row) => row.fact_count),
    count("findings", (row) => row.finding_count),
  ];
}

/** Every document, a line each, leading to its record. */
export const documents: ListTable<DocumentRow> = {
  ...{ id: "documents", rows: "documents", download: "documents", columns },
  caption: { ko: "모든 문서", en: "All documents" },
};
