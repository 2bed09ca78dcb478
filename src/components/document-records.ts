import { date } from "../words/date.js";
import { MISSING, readingTerm } from "../words/reading.js";
import { printed } from "../words/trace.js";
import { pageLocale } from "./address.js";
import { RECORD_WORDS } from "./document-words.js";
import { element, paragraph } from "./dom.js";
import { documentLink } from "../lists/links.js";
import { value } from "./evidence/value.js";
import { record } from "./record.js";

/** A document, as the table `source` has it. */
export interface SourceRow {
  id: string;
  family: string;
  title: string;
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
}

/** What a document prints of itself, as the table `header_field` has it. */
export interface HeaderFieldRow {
  id: string;
  source_id: string;
  field: string;
}

/** Notes of a sidecar: what is omitted, restated, masked. */
export interface NoteRow {
  source_id: string;
  section?: string;
  what?: string;
  quote?: string;
}

const words = () => RECORD_WORDS[pageLocale()];

function family(code: string): string {
  return readingTerm("family", code, pageLocale());
}

function day(iso: string | null): string | null {
  return iso === null ? null : date(iso.slice(0, 10), pageLocale());
}

/** What the sidecar says of the file. */
function noted(content: string | Node | null): Node | null {
  return content === null ? null : value(content, "file");
}

function link(text: string | null, url: string | null): string | Node | null {
  if (url === null) return text;
  return element("a", { href: url, rel: "noreferrer" }, [text ?? url]);
}

/** A printed field, tied to where it is printed. */
function tied(text: string | null, field: string, header: readonly HeaderFieldRow[]): Node | null {
  const facts = header.filter((row) => row.field === field).map(({ id }) => id);
  return text === null ? null : value(text, facts.length === 0 ? "sidecar" : printed(facts));
}

function fields(source: SourceRow, header: readonly HeaderFieldRow[]): HTMLElement {
  return record([
    [words().family, family(source.family)],
    [words().number, tied(source.document_number, "documentNumber", header)],
    [words().publisher, source.publisher ?? source.organisation],
    [
      words().department,
      [source.bureau, source.department].filter((part) => part !== null).join(" ") || null,
    ],
    [words().approved, tied(day(source.approved_on), "approvedOn", header)],
    [words().produced, tied(day(source.produced_on), "producedOn", header)],
    [words().disclosure, tied(source.disclosure, "disclosure", header)],
    [words().retention, tied(source.retention, "retention", header)],
    [words().licence, noted(link(source.licence_name, source.licence_url))],
    ...(source.licence_note === null
      ? []
      : ([[words().licenceNote, noted(source.licence_note)]] as const)),
    [words().accessed, noted(day(source.accessed_on))],
    [words().address, noted(link(source.url, source.url))],
    [words().hash, noted(element("code", {}, [source.sha256]))],
    ...(source.original_sha256 === null
      ? []
      : ([
          [words().original, noted(link(source.original_title, source.original_url))],
          [words().originalHash, noted(element("code", {}, [source.original_sha256]))],
        ] as const)),
  ]);
}

function fold(title: string, notes: readonly NoteRow[]): HTMLElement {
  const lines = notes.map(({ section, what, quote }) =>
    element("li", {}, [
      value([section, what ?? quote].filter((part) => part !== undefined).join(": "), "sidecar"),
    ]),
  );
  const content =
    lines.length === 0 ? paragraph(words().none) : element("ul", { lang: "ko" }, lines);
  const summary = element("summary", {}, [value(words().places(title, lines.length), "count")]);
  return element("details", { class: "fold" }, [summary, content]);
}

/** Every document with what it prints of itself, its licence, and how its transcription differs. */
export function documentRecords(
  sources: readonly SourceRow[],
  header: readonly HeaderFieldRow[],
  notes: { omitted: readonly NoteRow[]; restated: readonly NoteRow[]; masked: readonly NoteRow[] },
): HTMLElement {
  const parts = sources.flatMap((source) => {
    const own = (rows: readonly NoteRow[]): NoteRow[] =>
      rows.filter((row) => row.source_id === source.id);
    const opened = element("a", { href: documentLink(source.id) }, [words().read]);
    return [
      element("h3", { id: source.id }, [value(source.title, "name")]),
      element("p", {}, [opened]),
      ...(source.original_sha256 === null ? [] : [paragraph(words().transcription, "aside")]),
      fields(
        source,
        header.filter((row) => row.source_id === source.id),
      ),
      fold(words().omitted, own(notes.omitted)),
      fold(words().restated, own(notes.restated)),
      fold(words().masked, own(notes.masked)),
    ];
  });
  return element("div", {}, parts.length > 0 ? parts : [paragraph(MISSING[pageLocale()], "empty")]);
}
