import type { Bilingual, Locale } from "./locale.js";

/** What a rule of the refresh's policy is about, for readers who do not know its name. */
const RULES: Readonly<Record<string, Bilingual>> = {
  "unreadable-file": { ko: "읽지 못한 파일", en: "unreadable file" },
  "unknown-file": { ko: "알지 못하는 파일", en: "unknown file" },
  "source-failed": { ko: "닿지 않은 곳", en: "source failed" },
  "unreadable-document": { ko: "읽지 못하게 된 문서", en: "document no longer readable" },
  "document-gone": { ko: "빠진 문서", en: "document gone" },
  "figure-loses-year": { ko: "그림에서 사라진 해", en: "figure loses a year" },
  "value-changed-without-document": {
    ko: "문서 없이 바뀐 값",
    en: "value changed without a document",
  },
  "coverage-falls": { ko: "쓰임을 아는 숫자가 줄어듦", en: "fewer numerals accounted for" },
  "contradiction-in-new-document": {
    ko: "새 문서 안에서 맞지 않는 값",
    en: "contradiction in a new document",
  },
  "rolled-back": { ko: "되돌린 판", en: "rolled back" },
  "release-damaged": { ko: "보이던 판의 파일이 상함", en: "files of the release were damaged" },
};

/** The words for a rule; null for what is none. */
export const policyWords = (rule: string, locale: Locale): string | null =>
  RULES[rule]?.[locale] ?? null;
