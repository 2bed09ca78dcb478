import { whole } from "../../words/number.js";
import type { Locale } from "../../words/locale.js";
import type { Datum } from "../figure.js";

/** More documents than this are counted instead of named. */
const MOST_NAMED = 12;

/** The documents behind the rows, each once, in the order of the rows. */
function sourceTitles(data: readonly Datum[]): string[] {
  return [...new Set(data.flatMap((datum) => datum.sources))];
}

/**
 * The last line under a figure: the documents it was read from.
 * @param documents how many there are, of rows that sum up too many documents to name them
 */
export function sourceLine(data: readonly Datum[], locale: Locale, documents?: number): string {
  const titles = sourceTitles(data);
  const counted = documents ?? titles.length;
  if (counted > MOST_NAMED || (documents ?? 0) > titles.length)
    return locale === "ko"
      ? `출처: 문서 ${whole(counted)}건`
      : `Source: ${whole(counted)} documents`;
  if (locale === "ko")
    return `출처: ${titles.map((title) => `「${title}」`).join(", ") || "자료에 없음"}`;
  return `Source: ${titles.map((title) => `“${title}”`).join(", ") || "none"}`;
}
