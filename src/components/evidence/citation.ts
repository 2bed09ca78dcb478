import type { Evidence } from "./shards.js";

/** What a reader would write under a number: document, its number, place, and who wrote it out. */
export function citationText({ source, citation, asWritten }: Evidence): string {
  const number = source.documentNumber === null ? "" : `(${source.documentNumber})`;
  const parts = [source.publisher, `「${source.title}」${number}`, citation, `“${asWritten}”`];
  return parts.filter((part) => part !== null && part !== "").join(", ");
}
