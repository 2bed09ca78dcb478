import type { Locale } from "../words/locale.js";
import type { Datum } from "./figure.js";

/** The documents behind the rows, each once, in the order of the rows. */
function sourceTitles(data: readonly Datum[]): string[] {
  return [...new Set(data.flatMap((datum) => datum.sources))];
}

/** The last line under a figure: the documents it was read from. */
export function sourceLine(data: readonly Datum[], locale: Locale): string {
  const titles = sourceTitles(data);
  if (locale === "ko")
    return `출처: ${titles.map((title) => `「${title}」`).join(", ") || "자료에 없음"}`;
  return `Source: ${titles.map((title) => `“${title}”`).join(", ") || "none"}`;
}
