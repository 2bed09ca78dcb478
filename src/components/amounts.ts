import { whole } from "../words/number.js";
import type { Locale } from "../words/locale.js";
import { term } from "../words/terms.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { daggers } from "./doubts.js";
import { element } from "./dom.js";
import { documentLink } from "./evidence/links.js";
import { value } from "./evidence/value.js";
import type { SortableColumn } from "./table/column.js";
import { publishedList } from "./table/list.js";
import { sortableTable } from "./table/sortable.js";

const WORDS = {
  ko: {
    all: "모든 금액",
    uncrossed: "서로 맞춰 볼 곳이 없는 금액",
    label: "항목",
    year: "연도",
    phase: "단계",
    won: "금액 (원)",
    written: "인쇄된 대로",
    place: "위치",
    document: "문서",
    confidence: "읽기",
    sure: { certain: "확실", guessed: "추정" },
  },
  en: {
    all: "All amounts",
    uncrossed: "Amounts that nothing else confirms",
    label: "Item",
    year: "Year",
    phase: "Phase",
    won: "Amount (won)",
    written: "As printed",
    place: "Place",
    document: "Document",
    confidence: "Reading",
    sure: { certain: "certain", guessed: "guessed" },
  },
} as const;

/** A sum of the published list `amounts`. */
interface AmountRow {
  id: string;
  source_id: string;
  document: string;
  label: string;
  year: number | null;
  phase: string | null;
  amount_krw: number | null;
  as_written: string;
  place: string;
  confidence: "certain" | "guessed";
  /** Whether a rule on figures could be put to it. */
  is_crossed: boolean;
  /** Ids of the findings that make it doubtful. */
  findings: string[];
}

function won({ id, amount_krw, findings }: AmountRow): Node {
  const shown = value(amount_krw === null ? "–" : whole(amount_krw), printed([id], findings));
  return element("span", {}, [shown, daggers(findings)]);
}

function columnsIn(locale: Locale): SortableColumn<AmountRow>[] {
  const words = WORDS[locale];
  const opened = (row: AmountRow): Node =>
    element("a", { href: documentLink(row.source_id, row.id) }, [row.document]);
  return [
    {
      ...{ id: "label", head: words.label, value: (row) => row.label, isLong: true },
      ...{ cell: (row) => row.label, on: () => "name" },
    },
    {
      ...{ id: "year", head: words.year, value: (row) => row.year, isNumber: true },
      ...{ cell: (row) => String(row.year ?? "–"), on: () => "year" },
      code: ({ year }) => (year === null ? null : String(year)),
    },
    {
      ...{ id: "phase", head: words.phase, code: (row) => row.phase },
      codeWords: (code) => term("phase", code, locale),
      value: ({ phase }) => (phase === null ? null : term("phase", phase, locale)),
      cell: ({ phase }) => (phase === null ? "–" : term("phase", phase, locale)),
    },
    { id: "won", head: words.won, value: (row) => row.amount_krw, cell: won, isNumber: true },
    {
      ...{ id: "written", head: words.written, value: (row) => row.as_written, isNumber: true },
      ...{ cell: (row) => row.as_written, on: (row) => printed([row.id]) },
    },
    {
      ...{ id: "place", head: words.place, value: (row) => row.place || null, isLong: true },
      ...{ cell: (row) => row.place || "–", on: () => "name" },
    },
    {
      ...{ id: "confidence", head: words.confidence, code: (row) => row.confidence },
      codeWords: (code) => (code === "guessed" ? words.sure.guessed : words.sure.certain),
      value: (row) => words.sure[row.confidence],
      cell: (row) => words.sure[row.confidence],
    },
    {
      ...{ id: "document", head: words.document, code: (row) => row.document, isLong: true },
      ...{ value: (row) => row.document, cell: opened, on: () => "name" },
    },
  ];
}

/**
 * Every sum that was read, with its place in its document.
 * @throws (rejects) where the list cannot be read
 */
export function amountTable(): Promise<HTMLElement> {
  const locale = pageLocale();
  const show = (rows: readonly AmountRow[]): Node =>
    sortableTable(rows, {
      ...{ id: "amounts", caption: WORDS[locale].all, locale, columns: columnsIn(locale) },
    });
  return publishedList<AmountRow>({ name: "amounts", show, locale });
}

/**
 * The sums that no rule on figures could be put to: nothing else in the ledger confirms them.
 * @throws (rejects) where the list cannot be read
 */
export function uncrossedTable(): Promise<HTMLElement> {
  const locale = pageLocale();
  const show = (rows: readonly AmountRow[]): Node =>
    sortableTable(
      rows.filter((row) => row.amount_krw !== null && !row.is_crossed),
      { id: "uncrossed", caption: WORDS[locale].uncrossed, locale, columns: columnsIn(locale) },
    );
  return publishedList<AmountRow>({ name: "amounts", show, locale });
}
