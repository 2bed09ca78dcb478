/** The page of a document; of one place in it, where a fact is given. */
export function documentLink(source: string, fact: string | null = null): string {
  const place = fact === null ? "" : `#fact-${fact}`;
  return `./document.html?id=${encodeURIComponent(source)}${place}`;
}

/** A finding on the page of checks. */
export function findingLink(finding: string): string {
  return `./checks.html#${finding}`;
}
