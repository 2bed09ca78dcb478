import { date } from "../words/date.js";
import type { Locale } from "../words/locale.js";
import { MISSING, readingTerm } from "../words/reading.js";
import { printed } from "../words/trace.js";
import type { Furniture } from "../words/trace.js";
import type { Card, CardField, CardFold } from "./drawing/card.js";
import type { Cell, Piece } from "./drawing/column.js";
import type { ListCards } from "./list.js";
import { RECORD_WORDS } from "./record-words.js";

/** A note of a transcription: the section it is about, where one is named, and what it says. */
type Note = [section: string | null, text: string];

/** A document with what it prints of itself, of the published list `records`. */
export interface RecordRow {
  source_id: string;
  title: string;
  family: string;
  document_number: string | null;
  organisation: string | null;
  publisher: string | null;
  bureau: string | null;
  department: string | null;
  approved_on: string | null;
  produced_on: string | null;
  accessed_on: string;
  disclosure: string | null;
  retention: string | null;
  url: string | null;
  sha256: string;
  licence_name: string | null;
  licence_url: string | null;
  licence_note: string | null;
  original_title: string | null;
  original_url: string | null;
  original_sha256: string | null;
  /** The printed fields: name of the field, id of the fact. */
  header: [field: string, fact: string][];
  omitted: Note[];
  restated: Note[];
  masked: Note[];
}

/** Words of a record, or that the sources do not print them. */
function field(name: string, text: string | null, piece: Omit<Piece, "text">, locale: Locale) {
  return [name, text === null ? MISSING[locale] : [{ text, ...piece }]] satisfies CardField;
}

function day(iso: string | null, locale: Locale): string | null {
  return iso === null ? null : date(iso.slice(0, 10), locale);
}

/** What the document prints of itself. */
function printedFields(row: RecordRow, locale: Locale): CardField[] {
  const words = RECORD_WORDS[locale];
  const tied = (name: string, text: string | null, key: string): CardField => {
    const facts = row.header.filter(([named]) => named === key).map(([, id]) => id);
    const on = facts.length === 0 ? ("sidecar" as const) : printed(facts);
    return field(name, text, { on }, locale);
  };
  const office = [row.bureau, row.department].filter((part) => part !== null).join(" ") || null;
  return [
    [words.family, readingTerm("family", row.family, locale)],
    tied(words.number, row.document_number, "documentNumber"),
    field(words.publisher, row.publisher ?? row.organisation, {}, locale),
    field(words.department, office, {}, locale),
    tied(words.approved, day(row.approved_on, locale), "approvedOn"),
    tied(words.produced, day(row.produced_on, locale), "producedOn"),
    tied(words.disclosure, row.disclosure, "disclosure"),
    tied(words.retention, row.retention, "retention"),
  ];
}

const FILE: { on: Furniture } = { on: "file" };

const linkTo = (href: string | null): Omit<Piece, "text"> =>
  href === null ? FILE : { ...FILE, href };

/** Where the file comes from, how it may be used, and what it was written after. */
function keptFields(row: RecordRow, locale: Locale): CardField[] {
  const words = RECORD_WORDS[locale];
  const own = (name: string, text: string | null, href: string | null = null): CardField =>
    field(name, text, linkTo(href), locale);
  const hash = (name: string, text: string): CardField => [name, [{ text, ...FILE, as: "code" }]];
  return [
    own(words.licence, row.licence_name ?? row.licence_url, row.licence_url),
    ...(row.licence_note === null ? [] : [own(words.licenceNote, row.licence_note)]),
    own(words.accessed, day(row.accessed_on, locale)),
    own(words.address, row.url, row.url),
    hash(words.hash, row.sha256),
    ...(row.original_sha256 === null
      ? []
      : [
          own(words.original, row.original_title ?? row.original_url, row.original_url),
          hash(words.originalHash, row.original_sha256),
        ]),
  ];
}

function fold(title: string, notes: readonly Note[], locale: Locale): CardFold {
  const words = RECORD_WORDS[locale];
  const line = ([section, text]: Note): Piece[] => [
    { text: section === null ? text : `${section}: ${text}`, on: "sidecar" },
  ];
  return {
    summary: [{ text: words.places(title, notes.length), on: "count" }],
    lines: notes.map(line),
    none: words.none,
  };
}

function cardOf(row: RecordRow, locale: Locale): Card {
  const words = RECORD_WORDS[locale];
  const read: Cell = [{ text: words.read, href: { source: row.source_id, at: null } }];
  return {
    title: [{ text: row.title, on: "name" }],
    lines: [
      [read, "text"],
      ...(row.original_sha256 === null ? [] : ([[words.transcription, "aside"]] as const)),
    ],
    fields: [...printedFields(row, locale), ...keptFields(row, locale)],
    folds: [
      fold(words.omitted, row.omitted, locale),
      fold(words.restated, row.restated, locale),
      fold(words.masked, row.masked, locale),
    ],
  };
}

/** What each document prints of itself, its licence, and how its transcription differs. */
export const records: ListCards<RecordRow> = {
  ...{ id: "records", rows: "records", card: cardOf },
  caption: { ko: "문서마다의 기록", en: "The record of each document" },
  anchor: (row) => row.source_id,
  none: {
    ko: "여기에는 문서가 적을 때만 적는다. 위 표에서 제목을 누르면 그 문서의 기록과 글이 열린다.",
    en: "Records stand here where the documents are few. A title in the table above opens the record and the text of its document.",
  },
};
