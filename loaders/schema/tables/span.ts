import { optional, refersTo, required } from "../column";
import { table } from "../table";
import { source } from "./source";

/** Places in a document's text stream, in Unicode code points. */
export const span = table({
  name: "span",
  words: {
    en: "places in a document's text stream, in Unicode code points",
    ko: "문서 안의 위치, 유니코드 부호점",
  },
  columns: {
    id: required("VARCHAR", { en: "hash of document, range and locator", ko: "고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    start_offset: required("INTEGER", { en: "first code point", ko: "시작" }),
    end_offset: required("INTEGER", { en: "code point after the last", ko: "끝" }),
    quote: required("VARCHAR", { en: "the text between", ko: "인용" }),
    prefix: required("VARCHAR", { en: "text before", ko: "앞" }),
    suffix: required("VARCHAR", { en: "text after", ko: "뒤" }),
    page: optional("INTEGER", { en: "page of a paginated document, from 1", ko: "쪽" }),
    section: optional("VARCHAR", { en: "headings above, outermost first", ko: "단원" }),
    table_label: optional("VARCHAR", { en: "the table", ko: "표" }),
    row_label: optional("VARCHAR", { en: "the row", ko: "행" }),
    column_label: optional("VARCHAR", { en: "the column", ko: "열" }),
  },
  key: ["id"],
});
