import { oneOf, optional, required } from "../column";
import { FAMILIES, FORMATS } from "../facts";
import { table } from "../table";

/** Documents, with what they print of themselves and where they come from. */
export const source = table({
  name: "source",
  words: {
    en: "documents, with what they print of themselves and where they come from",
    ko: "문서와 출처",
  },
  columns: {
    id: required("VARCHAR", { en: "stable id", ko: "고유 번호" }),
    path: required("VARCHAR", { en: "file, relative to the project", ko: "파일" }),
    format: oneOf(FORMATS, { en: "format of the file", ko: "형식" }),
    family: oneOf(FAMILIES, { en: "family of documents", ko: "문서 종류" }),
    sha256: required("VARCHAR", { en: "hash of the file's bytes", ko: "파일의 해시" }),
    title: required("VARCHAR", { en: "title, from the sidecar", ko: "제목" }),
    printed_title: optional("VARCHAR", { en: "title as printed", ko: "인쇄된 제목" }),
    document_number: optional("VARCHAR", { en: "document number as printed", ko: "문서번호" }),
    policy_number: optional("VARCHAR", { en: "policy number", ko: "방침번호" }),
    organisation: optional("VARCHAR", { en: "organisation", ko: "기관" }),
    bureau: optional("VARCHAR", { en: "bureau", ko: "실·국" }),
    department: optional("VARCHAR", { en: "department", ko: "담당부서" }),
    approved_on: optional("ISO_DATE", { en: "date of approval", ko: "결재일" }),
    produced_on: optional("ISO_DATE", { en: "date of production", ko: "생산일" }),
    disclosure: optional("VARCHAR", { en: "disclosure as printed", ko: "공개구분" }),
    exemptions: required("INTEGER[]", {
      en: "numbers of the exemptions from disclosure",
      ko: "비공개 사유 호수",
    }),
    retention: optional("VARCHAR", { en: "retention period", ko: "보존기간" }),
    management_number: optional("VARCHAR", { en: "management number", ko: "관리번호" }),
    classification: optional("VARCHAR", { en: "classification", ko: "분류정보" }),
    printed_licence: optional("VARCHAR", { en: "licence as printed", ko: "인쇄된 이용조건" }),
    account: optional("VARCHAR", { en: "account", ko: "회계" }),
    period: optional("VARCHAR", { en: "kind of period", ko: "사업기간 구분" }),
    fiscal_year: optional("INTEGER", { en: "fiscal year of the document", ko: "회계연도" }),
    programme: optional("VARCHAR", { en: "project it is about", ko: "세부사업" }),
    publisher: optional("VARCHAR", { en: "publisher", ko: "발행처" }),
    url: optional("VARCHAR", { en: "address it was read at", ko: "주소" }),
    accessed_on: required("DATE", { en: "day it was fetched", ko: "받은 날" }),
    licence_name: optional("VARCHAR", {
      en: "licence; null where none is printed",
      ko: "이용허락",
    }),
    licence_code: optional("VARCHAR", { en: "short name of the licence", ko: "이용허락 약칭" }),
    licence_url: optional("VARCHAR", { en: "text of the licence", ko: "이용허락 주소" }),
    licence_note: optional("VARCHAR", { en: "note on the licence", ko: "이용허락 메모" }),
    original_title: optional("VARCHAR", {
      en: "original behind a transcription; null where the file is the original",
      ko: "옮겨 적은 원문의 제목",
    }),
    original_number: optional("VARCHAR", { en: "number of that original", ko: "원문 번호" }),
    original_url: optional("VARCHAR", { en: "address of that original", ko: "원문 주소" }),
    original_sha256: optional("VARCHAR", { en: "hash of that original", ko: "원문 해시" }),
  },
  key: ["id"],
});
