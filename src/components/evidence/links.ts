import type { Evidence } from "./shards.js";

/** The page of a document; of one place in it, where a fact is given. */
export function documentLink(source: string, fact: string | null = null): string {
  const place = fact === null ? "" : `#fact-${fact}`;
  return `./document.html?id=${encodeURIComponent(source)}${place}`;
}

/** A finding on the page of checks. */
export function findingLink(finding: string): string {
  return `./checks.html#${finding}`;
}

/** What a reader would write under a number: document, its number, place, and who wrote it out. */
export function citationText({ source, citation, asWritten }: Evidence): string {
  const number = source.documentNumber === null ? "" : `(${source.documentNumber})`;
  const parts = [source.publisher, `「${source.title}」${number}`, citation, `“${asWritten}”`];
  return parts.filter((part) => part !== null && part !== "").join(", ");
}
