import type { Locale } from "../words/locale.js";
import { printed } from "../words/trace.js";
import { MISSING } from "../words/reading.js";
import type { ListColumn } from "./drawing/column.js";
import type { ListTable } from "./list.js";

const WORDS = {
  ko: { name: "이름", size: "크기", disclosure: "공개", open: "공개", closed: "비공개" },
  en: { name: "Name", size: "Size", disclosure: "Disclosure", open: "open", closed: "closed" },
} as const;

/** A file of a record, of the published list `attachments`. */
interface AttachmentRow {
  id: string;
  name: string;
  /** As printed. */
  size: string | null;
  is_public: boolean;
}

function columns(locale: Locale): ListColumn<AttachmentRow>[] {
  const words = WORDS[locale];
  const on = (row: AttachmentRow) => printed([row.id]);
  const disclosure = (row: AttachmentRow): string => (row.is_public ? words.open : words.closed);
  return [
    {
      ...{ id: "name", head: words.name, value: (row) => row.name, isLong: true },
      ...{ cell: (row) => row.name, on },
    },
    {
      ...{ id: "size", head: words.size, value: (row) => row.size, isNumber: true },
      ...{ cell: (row) => row.size ?? MISSING[locale], on },
    },
    {
      ...{ id: "disclosure", head: words.disclosure, isWhole: true },
      ...{ value: disclosure, cell: disclosure },
    },
  ];
}

/** The files that a portal lists with a record. */
export const attachments: ListTable<AttachmentRow> = {
  ...{ id: "attached", rows: "attachments", download: "attachment", columns, isOfOne: true },
  caption: { ko: "첨부 문서", en: "Attachments" },
};
