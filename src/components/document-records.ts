import { date } from "../words/date.js";
import { printed } from "../words/trace.js";
import { element, paragraph } from "./dom.js";
import { documentLink } from "./evidence/links.js";
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

const FAMILIES: Readonly<Record<string, string>> = {
  "budget-sheet": "예산 사업설명서",
  "approved-document": "결재문서",
};

function day(iso: string | null): string | null {
  return iso === null ? null : date(iso.slice(0, 10), "ko");
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
    ["종류", FAMILIES[source.family] ?? source.family],
    ["문서번호", tied(source.document_number, "documentNumber", header)],
    ["발행", source.publisher ?? source.organisation],
    ["부서", [source.bureau, source.department].filter((part) => part !== null).join(" ") || null],
    ["결재일", tied(day(source.approved_on), "approvedOn", header)],
    ["생산일", tied(day(source.produced_on), "producedOn", header)],
    ["공개구분", tied(source.disclosure, "disclosure", header)],
    ["보존기간", tied(source.retention, "retention", header)],
    ["이용허락", noted(link(source.licence_name, source.licence_url))],
    ...(source.licence_note === null
      ? []
      : ([["이용허락 메모", noted(source.licence_note)]] as const)),
    ["받은 날", noted(day(source.accessed_on))],
    ["주소", noted(link(source.url, source.url))],
    ["파일의 해시값", noted(element("code", {}, [source.sha256]))],
    ...(source.original_sha256 === null
      ? []
      : ([
          ["원문", noted(link(source.original_title, source.original_url))],
          ["원문의 해시값", noted(element("code", {}, [source.original_sha256]))],
        ] as const)),
  ]);
}

function fold(title: string, notes: readonly NoteRow[], empty: string): HTMLElement {
  const lines = notes.map(({ section, what, quote }) =>
    element("li", {}, [
      value([section, what ?? quote].filter((part) => part !== undefined).join(": "), "sidecar"),
    ]),
  );
  const content = lines.length === 0 ? paragraph(empty) : element("ul", {}, lines);
  const summary = element("summary", {}, [value(`${title} ${lines.length}곳`, "count")]);
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
    const opened = element("a", { href: documentLink(source.id) }, ["숫자와 함께 문서 읽기"]);
    return [
      element("h3", { id: source.id }, [value(source.title, "name")]),
      element("p", {}, [opened]),
      ...(source.original_sha256 === null
        ? []
        : [paragraph("원문이 아니라 이 장부가 옮겨 적은 글이다.", "aside")]),
      fields(
        source,
        header.filter((row) => row.source_id === source.id),
      ),
      fold("옮기지 않은 부분", own(notes.omitted), "없음"),
      fold("요약(원문 아님)", own(notes.restated), "없음"),
      fold("역할로 바꾼 이름과 전화번호", own(notes.masked), "없음"),
    ];
  });
  return element("div", {}, parts.length > 0 ? parts : [paragraph("자료에 없음", "empty")]);
}
