import type { DocumentRow } from "../lists/documents.js";
import type { Bilingual } from "../words/locale.js";
import { pageLocale } from "./address.js";
import {
  documentRecords,
  type HeaderFieldRow,
  type NoteRow,
  type SourceRow,
} from "./document-records.js";
import { paragraph } from "./dom.js";
import { listRows, publishedTable } from "./published.js";

/** Documents whose records stand on one page; of more, each is read on its own. */
const TOGETHER = 20;

const EACH: Bilingual = {
  ko: "문서가 많아 여기 다 적지 않는다. 위 표에서 제목을 누르면 그 문서의 기록과 글이 열린다.",
  en: "There are too many documents to show here. A title in the table above opens the record and the text of its document.",
};

/**
 * The records of all documents where they are few; else words on where each is.
 * @throws (rejects) where they cannot be read
 */
export async function recordsOfFew(): Promise<HTMLElement> {
  const documents = await listRows<DocumentRow>("documents");
  if (documents.length > TOGETHER) return paragraph(EACH[pageLocale()]);
  const [sources, header, omitted, restated, masked] = await Promise.all([
    publishedTable<SourceRow>("source"),
    publishedTable<HeaderFieldRow>("header_field"),
    publishedTable<NoteRow>("omission"),
    publishedTable<NoteRow>("restatement"),
    publishedTable<NoteRow>("masking"),
  ]);
  return documentRecords(sources, header, { omitted, restated, masked });
}
