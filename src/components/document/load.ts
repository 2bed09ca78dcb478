import { dataAddress, fetchPublished } from "../address.js";
import type { DocumentView } from "../../../loaders/publish/document/view.js";

export type { DocumentView };
export type Block = DocumentView["blocks"][number];
export type Part = Block["parts"][number];
export type NumberPart = Extract<Part, { number: unknown }>;
export type DocumentFact = DocumentView["facts"][number];
export type DocumentFinding = DocumentView["findings"][number];

/** The status of an address at which nothing stands. */
const NOT_FOUND = 404;

/**
 * Reads what the page of a document shows; null where the ledger holds no such document.
 * @throws (rejects) where it cannot be read
 */
export async function loadDocument(
  id: string,
  data = dataAddress(""),
): Promise<DocumentView | null> {
  const url = `${data}documents/${encodeURIComponent(id)}.json`;
  const response = await fetchPublished(url);
  if (response.status === NOT_FOUND) return null;
  if (!response.ok) throw new Error(`cannot read: ${url}: ${String(response.status)}`);
  return (await response.json()) as DocumentView;
}
