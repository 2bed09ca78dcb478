import { dataAddress } from "../address.js";
import type { DocumentView } from "../../../loaders/publish/document/view.js";

export type { DocumentView };
export type Block = DocumentView["blocks"][number];
export type Part = Block["parts"][number];
export type NumberPart = Extract<Part, { number: unknown }>;
export type DocumentFact = DocumentView["facts"][number];
export type DocumentFinding = DocumentView["findings"][number];

/**
 * Reads what the page of a document shows.
 * @param id of a document that the ledger holds
 * @throws (rejects) where it cannot be read
 */
export async function loadDocument(id: string, data = dataAddress("")): Promise<DocumentView> {
  const url = `${data}documents/${encodeURIComponent(id)}.json`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`cannot read: ${url}: ${String(response.status)}`);
  return (await response.json()) as DocumentView;
}
