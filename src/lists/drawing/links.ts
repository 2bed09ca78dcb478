/** A document, or a place in it. */
export interface DocumentPlace {
  source: string;
  /** The anchor of a fact or a finding; null for the document itself. */
  at: string | null;
}

/** An address with its anchor. */
export function anchored(address: string, { at }: DocumentPlace): string {
  return at === null ? address : `${address}#${at}`;
}

/** A document's place on the page that shows its text. */
export function documentAddress(place: DocumentPlace): string {
  return anchored(`./document.html?id=${encodeURIComponent(place.source)}`, place);
}

/** The page of a document; of one place in it, where a fact is given. */
export function documentLink(source: string, fact: string | null = null): string {
  return documentAddress({ source, at: fact === null ? null : `fact-${fact}` });
}

/** A finding on the page of checks. */
export function findingLink(finding: string): string {
  return `./checks.html#${finding}`;
}
