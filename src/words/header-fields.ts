import type { HeaderField } from "../../loaders/schema/facts.js";
import type { Bilingual, Locale } from "./locale.js";

/** What a document may print of itself. */
const FIELDS: Readonly<Record<HeaderField["field"], Bilingual>> = {
  title: { ko: "제목", en: "title" },
  documentNumber: { ko: "문서번호", en: "document number" },
  policyNumber: { ko: "방침번호", en: "policy number" },
  organisation: { ko: "기관", en: "organisation" },
  bureau: { ko: "실·국", en: "bureau" },
  department: { ko: "담당부서", en: "department" },
  approvedOn: { ko: "결재일", en: "date of approval" },
  producedOn: { ko: "생산일", en: "date of production" },
  disclosure: { ko: "공개구분", en: "disclosure" },
  exemptions: { ko: "비공개 사유 호수", en: "exemption from disclosure" },
  retention: { ko: "보존기간", en: "retention period" },
  managementNumber: { ko: "관리번호", en: "management number" },
  classification: { ko: "분류정보", en: "classification" },
  licence: { ko: "이용조건", en: "licence" },
  account: { ko: "회계", en: "account" },
  period: { ko: "사업기간 구분", en: "kind of period" },
  fiscalYear: { ko: "회계연도", en: "fiscal year" },
  programme: { ko: "세부사업", en: "project" },
};

/** Where in a document they stand. */
const PARTS: Readonly<Record<HeaderField["part"], Bilingual>> = {
  title: { ko: "제목", en: "title" },
  header: { ko: "문서 머리", en: "head of the document" },
  overview: { ko: "사업개요", en: "overview of the project" },
  footer: { ko: "문서 정보", en: "notes on the document" },
};

/** A header field and where it is printed. */
export type HeaderPlace = Pick<HeaderField, "field" | "part">;

/** The name of a header field; in another language than that of the print, both. */
export function headerLabel({ field }: HeaderPlace, locale: Locale): string {
  const { ko, en } = FIELDS[field];
  return locale === "ko" ? ko : `${en} (${ko})`;
}

/** Where a header field is printed, as a person looks it up: `문서 머리 › 문서번호`. */
export function headerCitation({ field, part }: HeaderPlace, locale: Locale): string {
  const [place, name] = [PARTS[part][locale], FIELDS[field][locale]];
  return place === name ? name : `${place} › ${name}`;
}

/** A fact as pages show it: what it is called and where it is printed. */
interface Shown {
  label: string | null;
  citation: string;
  header: HeaderPlace | null;
}

/** The label of a fact: as printed, but a header field has a name in every language. */
export function labelIn({ label, header }: Shown, locale: Locale): string | null {
  return header === null ? label : headerLabel(header, locale);
}

/** Where a fact is printed: as printed, but the parts of a document have names in every language. */
export function citationIn({ citation, header }: Shown, locale: Locale): string {
  return header === null ? citation : headerCitation(header, locale);
}
