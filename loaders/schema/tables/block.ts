import { oneOf, optional, refersTo, required } from "../column";
import type { TextBlock } from "../facts";
import { table } from "../table";
import { source } from "./source";

const KINDS = [
  "heading",
  "paragraph",
  "item",
  "table",
] as const satisfies readonly TextBlock["kind"][];

/** The headings, paragraphs, items and tables of a document, in order. */
export const block = table({
  name: "block",
  words: {
    en: "headings, paragraphs, list items and tables of a document, in order",
    ko: "문서의 제목, 문단, 항목, 표",
  },
  columns: {
    id: required("VARCHAR", { en: "document and ordinal", ko: "고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    ordinal: required("INTEGER", {
      en: "place in the document, from 1",
      ko: "문서에서의 순서, 1부터",
    }),
    kind: oneOf(KINDS, { en: "what it is", ko: "종류" }),
    level: optional("INTEGER", {
      en: "of headings and items, 1 outermost",
      ko: "제목과 항목의 단계, 1이 바깥",
    }),
    mark: optional("VARCHAR", { en: "of items, as printed", ko: "항목의 머리표" }),
    start_offset: required("INTEGER", { en: "first code point", ko: "시작" }),
    end_offset: required("INTEGER", { en: "code point after the last", ko: "끝" }),
  },
  key: ["id"],
});
