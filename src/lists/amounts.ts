import type { Bilingual, Locale } from "../words/locale.js";
import { whole } from "../words/number.js";
import { term } from "../words/terms.js";
import { printed } from "../words/trace.js";
import { MISSING } from "../words/reading.js";
import type { ListColumn, Piece } from "./drawing/column.js";
import { daggers } from "./drawing/daggers.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: {
    label: "항목",
    year: "연도",
    phase: "단계",
    won: "금액(원)",
    written: "인쇄된 대로",
    place: "위치",
    document: "문서",
    confidence: "읽기",
    sure: { certain: "확실", guessed: "추정" },
  },
  en: {
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

const ALL: Bilingual = { ko: "모든 금액", en: "All amounts" };

const UNCROSSED: Bilingual = {
  ko: "서로 맞춰 볼 곳이 없는 금액",
  en: "Amounts that nothing else confirms",
};

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

type Column = ListColumn<AmountRow>;

function won({ id, amount_krw, findings }: AmountRow, locale: Locale): Piece[] {
  const text = amount_krw === null ? MISSING[locale] : whole(amount_krw);
  return [{ text, on: printed([id], findings) }, ...daggers(findings, locale)];
}

/** A sum and what it is of. */
function meaning(locale: Locale): Column[] {
  const words = WORDS[locale];
  return [
    {
      ...{ id: "label", head: words.label, value: (row) => row.label, isLong: true },
      ...{ cell: (row) => row.label, on: () => "name" },
    },
    {
      ...{ id: "year", head: words.year, value: (row) => row.year, isNumber: true },
      ...{ cell: (row) => String(row.year ?? MISSING[locale]), on: () => "year" },
      code: ({ year }) => (year === null ? null : String(year)),
    },
    {
      ...{ id: "won", head: words.won, value: (row) => row.amount_krw, isNumber: true },
      cell: (row) => won(row, locale),
    },
    {
      ...{ id: "phase", head: words.phase, code: (row) => row.phase },
      codeWords: (code) => term("phase", code, locale),
      value: ({ phase }) => (phase === null ? null : term("phase", phase, locale)),
      cell: ({ phase }) => (phase === null ? MISSING[locale] : term("phase", phase, locale)),
    },
  ];
}

/** How it is printed, and where. */
function print(locale: Locale): Column[] {
  const words = WORDS[locale];
  return [
    {
      ...{ id: "written", head: words.written, value: (row) => row.as_written, isNumber: true },
      ...{ cell: (row) => row.as_written, on: (row) => printed([row.id]) },
    },
    {
      ...{ id: "place", head: words.place, value: (row) => row.place || null, isLong: true },
      cell: ({ place: text, source_id, id }) =>
        text === "" ? "–" : [{ text, on: "name", href: { source: source_id, at: `fact-${id}` } }],
    },
    {
      ...{ id: "confidence", head: words.confidence, code: (row) => row.confidence },
      isSaidOnce: true,
      codeWords: (code) => (code === "guessed" ? words.sure.guessed : words.sure.certain),
      value: (row) => words.sure[row.confidence],
      cell: (row) => words.sure[row.confidence],
    },
    {
      ...{ id: "document", head: words.document, code: (row) => row.document, isLong: true },
      ...{ value: (row) => row.document, isSaidOnce: true },
      cell: ({ document: text, source_id }) => [
        { text, on: "name", href: { source: source_id, at: null } },
      ],
    },
  ];
}

const columns = (locale: Locale): Column[] => [...meaning(locale), ...print(locale)];

/** Every sum that was read, with its place in its document. */
export const amounts: ListTable<AmountRow> = {
  ...{ id: "amounts", rows: "amounts", download: "amount", caption: ALL, columns },
};

/** The sums that no rule on figures could be put to: nothing else in the ledger confirms them. */
export const uncrossed: ListTable<AmountRow> = {
  ...{ id: "uncrossed", rows: "amounts", download: "amount", caption: UNCROSSED, columns },
  none: {
    ko: "그런 금액이 없다. 읽은 금액마다 맞춰 본 규칙이 있다.",
    en: "There are none: every amount that was read could be held against another.",
  },
  keeps: ({ amount_krw, is_crossed }) => amount_krw !== null && !is_crossed,
};
