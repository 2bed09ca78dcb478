import { oneOf, optional, required } from "../column";
import { NAME_KINDS } from "../names";
import { table } from "../table";

/** Curated names: every printed name with the one it means. */
export const knownName = table({
  name: "known_name",
  words: {
    en: "curated names: every name with the one it means",
    ko: "같은 사업·항목의 이름",
  },
  columns: {
    kind: oneOf(NAME_KINDS, { en: "what it is a name of", ko: "무엇의 이름인지" }),
    key: required("VARCHAR", {
      en: "the name without spaces and punctuation, as names are compared",
      ko: "띄어쓰기와 문장부호를 뺀 이름",
    }),
    printed: required("VARCHAR", { en: "the name as documents print it", ko: "인쇄된 이름" }),
    name: required("VARCHAR", { en: "the name that the ledger uses", ko: "쓰는 이름" }),
    from_year: optional("INTEGER", {
      en: "first fiscal year in which it means that; null for no limit",
      ko: "처음 회계연도",
    }),
    to_year: optional("INTEGER", {
      en: "last such year; null for no limit",
      ko: "마지막 회계연도",
    }),
    note: required("VARCHAR", { en: "what shows it", ko: "근거" }),
  },
  key: ["kind", "key", "name"],
});
