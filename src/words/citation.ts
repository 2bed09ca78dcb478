import { day } from "./date.js";
import type { Locale } from "./locale.js";
import { SITE_NAME } from "./site.js";

/** A document as a citation names it. */
export interface CitedDocument {
  title: string;
  number: string | null;
  office: string | null;
  /** ISO day on which it was fetched. */
  accessed: string;
}

/** Everything a citation of a figure says. */
export interface Cited {
  figure: string;
  title: string;
  subtitle: string;
  address: string;
  release: { id: string; date: string };
  documents: readonly CitedDocument[];
}

/** A release by its name and day: `판 7183d8fc76026206 (2026-11-21)`. */
export function releaseWords({ id, date }: Cited["release"], locale: Locale): string {
  return `${locale === "ko" ? "판" : "release"} ${id} (${date})`;
}

/** A release as readers are told of it: `판 7183d8fc76026206 · 2026년 11월 21일`. */
export function releaseSaid({ id, date }: Cited["release"], locale: Locale): string {
  return `${locale === "ko" ? "판" : "release"} ${id} · ${day(date, locale)}`;
}

/** One line, for a slide or a footnote. */
export function shortCitation(cited: Cited, locale: Locale): string {
  const title = locale === "ko" ? `「${cited.title}」` : `“${cited.title}”`;
  return `${SITE_NAME[locale]}, ${title}, ${releaseWords(cited.release, locale)}, ${cited.address}`;
}

function documentWords(document: CitedDocument, locale: Locale): string {
  const { title, number, office, accessed } = document;
  const quoted = locale === "ko" ? `「${title}」` : `“${title}”`;
  const name = number === null ? quoted : `${quoted} (${number})`;
  const day = locale === "ko" ? `${accessed} 받음` : `accessed ${accessed}`;
  return [office, name, day].filter((part) => part !== null && part !== "").join(", ");
}

function documentsWords({ documents }: Cited, locale: Locale): string {
  return documents.map((document) => documentWords(document, locale)).join("; ");
}

/** A whole paragraph: what it shows, and every document with the day on which it was fetched. */
export function longCitation(cited: Cited, locale: Locale): string {
  const { subtitle, address, release, documents } = cited;
  const title = locale === "ko" ? `「${cited.title}」` : `“${cited.title}”`;
  const sources = `${locale === "ko" ? "자료" : "Sources"}: ${documentsWords(cited, locale)}`;
  const parts = [SITE_NAME[locale], title, subtitle, releaseWords(release, locale), address];
  return `${[...parts, ...(documents.length === 0 ? [] : [sources])].join(". ")}.`;
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function tex(text: string): string {
  return text.replace(/[\\~^{}$&#%_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** An entry for reference managers, in UTF-8. */
export function bibtex(cited: Cited, locale: Locale): string {
  const { figure, title, address, release } = cited;
  const [year = "", month = ""] = release.date.split("-");
  const note = documentsWords(cited, locale);
  const fields = [
    `author = {{${SITE_NAME[locale]}}}`,
    `title = {{${tex(title)}}}`,
    `year = {${year}}`,
    `month = ${MONTHS[Number(month) - 1] ?? "{}"}`,
    `version = {${release.id}}`,
    `url = {${address}}`,
    ...(note === "" ? [] : [`note = {${tex(note)}}`]),
  ];
  return `@misc{maeul-ledger-${figure}-${release.id.slice(0, 8)},\n  ${fields.join(",\n  ")}\n}\n`;
}
