import { readingTerm } from "../../words/reading.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import { record } from "../record.js";
import type { Evidence } from "./shards.js";

type Correction = Evidence["corrections"][number];

const WORDS = {
  ko: {
    title: "바로잡음",
    printed: "인쇄된 것",
    meant: "뜻하는 것",
    reason: "까닭",
    evidence: "문서 안의 근거",
    status: "처리",
  },
  en: {
    title: "Correction",
    printed: "Printed",
    meant: "Meant",
    reason: "Why",
    evidence: "What in the document shows it",
    status: "Status",
  },
} as const;

function one({ printed, meant, reasonKo, reasonEn, evidence, status }: Correction): HTMLElement {
  const locale = pageLocale();
  const words = WORDS[locale];
  return record([
    [words.printed, printed],
    [words.meant, meant],
    [words.reason, locale === "ko" ? reasonKo : reasonEn],
    [words.evidence, evidence],
    [words.status, readingTerm("correction", status, locale)],
  ]);
}

/** Known errors of a print: what it says, what is meant and why; nothing where there is none. */
export function correctionList(corrections: Evidence["corrections"]): HTMLElement[] {
  if (corrections.length === 0) return [];
  return [element("h3", {}, [`‡ ${WORDS[pageLocale()].title}`]), ...corrections.map(one)];
}
