import { optional, refersTo, required } from "../column";
import { table } from "../table";
import { fact } from "./fact";
import { source } from "./source";

/** Attachments as the portal lists them. */
export const attachment = table({
  name: "attachment",
  words: { en: "attachments as the portal lists them", ko: "첨부" },
  columns: {
    id: refersTo(fact, { en: "stable id of the fact", ko: "사실의 고유 번호" }),
    source_id: refersTo(source, { en: "the document", ko: "문서" }),
    name: required("VARCHAR", { en: "file name", ko: "파일 이름" }),
    size: optional("VARCHAR", { en: "size as printed", ko: "크기" }),
    is_public: required("BOOLEAN", { en: "whether it is public", ko: "공개인지" }),
  },
  key: ["id"],
});
