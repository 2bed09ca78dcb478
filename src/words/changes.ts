import type {
  ChangeReport,
  DocumentChange,
  DocumentFate,
  Printed,
  ValueChange,
} from "../../loaders/schema/changes.js";
import type { Bilingual, Locale } from "./locale.js";
import { whole } from "./number.js";
import { term } from "./terms.js";

const FATES: Readonly<Record<DocumentFate, Bilingual>> = {
  added: { ko: "새 문서", en: "new document" },
  replaced: { ko: "새 판으로 바뀐 문서", en: "document replaced" },
  gone: { ko: "빠진 문서", en: "document gone" },
  "read-anew": { ko: "같은 문서를 다시 읽음", en: "same document, read anew" },
};

/** What became of a document. */
const fateWords = (fate: DocumentFate, locale: Locale): string => FATES[fate][locale];

const BECAUSE: Readonly<
  Record<Locale, Readonly<Record<DocumentFate, (document: string) => string>>>
> = {
  ko: {
    added: (document) => `문서 「${document}」가 들어와서`,
    replaced: (document) => `문서 「${document}」의 새 판이 들어와서`,
    gone: (document) => `문서 「${document}」가 빠져서`,
    "read-anew": (document) => `같은 문서 「${document}」를 새 프로그램이 다르게 읽어서`,
  },
  en: {
    added: (document) => `because document “${document}” came in`,
    replaced: (document) => `because document “${document}” was replaced by a newer version`,
    gone: (document) => `because document “${document}” is gone`,
    "read-anew": (document) => `because newer code reads the same document “${document}” otherwise`,
  },
};

const NOTHING: Bilingual = { ko: "없음", en: "nothing" };

/** A value as printed, with its unit where the print leaves it out. */
export function printedWords(printed: Printed | null, locale: Locale): string {
  if (printed === null) return NOTHING[locale];
  const { asWritten, unit } = printed;
  return unit === null || asWritten.endsWith(unit) ? asWritten : `${asWritten} ${unit}`;
}

/** What a value is: `2019 집행액 · 합계`. */
export function valueName({ year, phase, label }: ValueChange, locale: Locale): string {
  const stage = phase === null ? null : term("phase", phase, locale);
  const head = [year === null ? null : String(year), stage].filter((part) => part !== null);
  const named = head.join(" ");
  if (label === null || label === stage) return named === "" ? NOTHING[locale] : named;
  return named === "" ? label : `${named} · ${label}`;
}

/** Why it says something else. */
export const becauseWords = ({ fate, document }: ValueChange, locale: Locale): string =>
  BECAUSE[locale][fate](document);

/** One line: `2019 집행액 5,481,521 천원 → 5,490,000 천원, 문서 「…」의 새 판이 들어와서`. */
export function valueChangeWords(change: ValueChange, locale: Locale): string {
  const [before, after] = [change.before, change.after].map((side) => printedWords(side, locale));
  return `${valueName(change, locale)} ${before ?? ""} → ${after ?? ""}, ${becauseWords(change, locale)}`;
}

const values = (count: number): string => `${whole(count)} ${count === 1 ? "value" : "values"}`;

/** One line: `새 문서: 제목 (값 12개 더해짐)`. */
export function documentChangeWords(change: DocumentChange, locale: Locale): string {
  const { title, fate, added, changed, gone } = change;
  const counts: [number, Bilingual][] = [
    [added, { ko: "더해진 값", en: "added" }],
    [changed, { ko: "바뀐 값", en: "changed" }],
    [gone, { ko: "빠진 값", en: "gone" }],
  ];
  const said = counts
    .filter(([count]) => count > 0)
    .map(([count, words]) =>
      locale === "ko" ? `${words.ko} ${whole(count)}개` : `${values(count)} ${words.en}`,
    );
  const counted = said.length === 0 ? "" : ` (${said.join(", ")})`;
  return `${fateWords(fate, locale)}: ${title}${counted}`;
}

/** The report of a release in one sentence. */
export function reportTitle(
  { release, before, documents, valueCount }: ChangeReport,
  locale: Locale,
): string {
  const ko = locale === "ko";
  const name = ko ? `판 ${release.id}` : `Release ${release.id}`;
  if (before === null) return ko ? `${name}: 첫 판` : `${name}: the first`;
  const parts = ko
    ? `문서 ${whole(documents.length)}건, 같은 문서에서 달라진 값 ${whole(valueCount)}개`
    : `${whole(documents.length)} ${documents.length === 1 ? "document" : "documents"}, ${values(valueCount)} of known documents`;
  return `${name}: ${parts}`;
}
