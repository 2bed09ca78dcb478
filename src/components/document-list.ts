import { date } from "../words/date.js";
import { whole } from "../words/number.js";
import type { Locale } from "../words/locale.js";
import { pageLocale, dataAddress } from "./address.js";
import {
  documentRecords,
  type HeaderFieldRow,
  type NoteRow,
  type SourceRow,
} from "./document-records.js";
import { RECORD_WORDS } from "./document-words.js";
import { element, paragraph } from "./dom.js";
import { documentLink } from "./evidence/links.js";
import { value } from "./evidence/value.js";
import type { SortableColumn } from "./table/column.js";
import { listRows } from "./table/list.js";
import { sortableTable } from "./table/sortable.js";

/** Documents whose records stand on one page; of more, each is read on its own. */
const TOGETHER = 20;

const WORDS = {
  ko: {
    caption: "모든 문서",
    title: "제목",
    project: "사업",
    year: "회계연도",
    facts: "읽은 값",
    findings: "찾은 것",
    each: "문서가 많아 여기 다 적지 않는다. 위 표에서 제목을 누르면 그 문서의 기록과 글이 열린다.",
  },
  en: {
    caption: "All documents",
    title: "Title",
    project: "Project",
    year: "Fiscal year",
    facts: "Values read",
    findings: "Findings",
    each: "There are too many documents to show here. A title in the table above opens the record and the text of its document.",
  },
} as const;

/** A document of the published list `documents`. */
interface DocumentRow {
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

type Column = SortableColumn<DocumentRow>;

function about(locale: Locale): Column[] {
  const words = WORDS[locale];
  const families: Readonly<Record<string, string>> = RECORD_WORDS[locale].families;
  const family = (code: string): string => families[code] ?? code;
  const opened = (row: DocumentRow): Node =>
    element("a", { href: documentLink(row.source_id) }, [row.title]);
  return [
    {
      ...{ id: "title", head: words.title, value: (row) => row.title, isLong: true },
      ...{ cell: opened, on: () => "name" },
    },
    {
      ...{ id: "family", head: RECORD_WORDS[locale].family, code: (row) => row.family },
      ...{ value: (row) => family(row.family), cell: (row) => family(row.family) },
      codeWords: family,
    },
    {
      ...{ id: "project", head: words.project, value: (row) => row.project, isLong: true },
      ...{ cell: (row) => row.project ?? "–", on: () => "name" },
    },
    {
      ...{ id: "year", head: words.year, value: (row) => row.fiscal_year, isNumber: true },
      ...{ cell: (row) => String(row.fiscal_year ?? "–"), on: () => "year" },
      code: (row) => (row.fiscal_year === null ? null : String(row.fiscal_year)),
    },
  ];
}

function kept(locale: Locale): Column[] {
  const words = RECORD_WORDS[locale];
  const office = ({ bureau, department }: DocumentRow): string | null =>
    [bureau, department].filter((part) => part !== null).join(" ") || null;
  const day = ({ approved_on }: DocumentRow): string =>
    approved_on === null ? "–" : date(approved_on.slice(0, 10), locale);
  const count = (id: "facts" | "findings", of: (row: DocumentRow) => number): Column => ({
    ...{ id, head: WORDS[locale][id], value: of, isNumber: true },
    ...{ cell: (row) => whole(of(row)), on: () => "count" },
  });
  return [
    {
      ...{ id: "department", head: words.department, value: office, code: office },
      cell: (row) => value(office(row) ?? "–", "name"),
    },
    {
      ...{ id: "number", head: words.number, value: (row) => row.document_number },
      ...{ cell: (row) => row.document_number ?? "–", on: () => "name" },
    },
    {
      ...{ id: "approved", head: words.approved, value: (row) => row.approved_on },
      ...{ cell: day, on: () => "name" },
    },
    {
      ...{ id: "licence", head: words.licence, value: (row) => row.licence_name },
      ...{ cell: (row) => row.licence_name ?? "–", on: () => "file" },
      code: (row) => row.licence_name,
    },
    count("facts", (row) => row.fact_count),
    count("findings", (row) => row.finding_count),
  ];
}

/**
 * Every document, a line each, leading to its record.
 * @throws (rejects) where the list cannot be read
 */
export async function documentTable(): Promise<HTMLElement> {
  const locale = pageLocale();
  return sortableTable(await listRows<DocumentRow>("documents"), {
    ...{ id: "documents", caption: WORDS[locale].caption, locale },
    columns: [...about(locale), ...kept(locale)],
  });
}

async function table<T>(name: string): Promise<T[]> {
  const address = dataAddress(`tables/${name}.json`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`cannot read: ${address}: ${String(response.status)}`);
  return (await response.json()) as T[];
}

/**
 * The records of all documents where they are few; else words on where each is.
 * @throws (rejects) where they cannot be read
 */
export async function recordsOfFew(): Promise<HTMLElement> {
  const documents = await listRows<DocumentRow>("documents");
  if (documents.length > TOGETHER) return paragraph(WORDS[pageLocale()].each);
  const [sources, header, omitted, restated, masked] = await Promise.all([
    table<SourceRow>("source"),
    table<HeaderFieldRow>("header_field"),
    table<NoteRow>("omission"),
    table<NoteRow>("restatement"),
    table<NoteRow>("masking"),
  ]);
  return documentRecords(sources, header, { omitted, restated, masked });
}
