import { date } from "./date.js";
import type { Locale } from "./locale.js";

/**
 * Says that a document, or what it prints, is of an earlier edition; null of a document as it is today.
 * @param replacedOn ISO day on which the next edition took its place
 */
export function editionNotice(replacedOn: string | null, locale: Locale): string | null {
  if (replacedOn === null) return null;
  const day = date(replacedOn, locale);
  return locale === "ko"
    ? `이전 판이다. ${day}에 새 판으로 바뀌었다.`
    : `An earlier edition; a newer one took its place on ${day}.`;
}

/** The way from an earlier edition to the document as it is today. */
export const TODAYS_EDITION = { ko: "지금 판 보기", en: "See today’s edition" } as const;
