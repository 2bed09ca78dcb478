import type { Datum } from "../../figures/figure.js";
import type { CitedDocument } from "../../words/citation.js";
import { dataAddress } from "../address.js";
import { evidenceLoader, type Evidence, type LoadEvidence } from "../evidence/shards.js";
import { listRows, publishedTable } from "../published.js";

/** What the ledger knows of a document, as the list `documents` has it; days are ISO. */
export interface SourceDocument {
  source_id: string;
  title: string;
  document_number: string | null;
  /** The office. */
  publisher: string | null;
  approved_on: string | null;
  produced_on: string | null;
  fiscal_year: number | null;
  accessed_on: string;
  licence_name: string | null;
  licence_url: string | null;
}

/** A release by its name and the newest access day of its sources. */
export interface Release {
  id: string;
  date: string;
}

/** Where the rows of a figure come from. */
export interface Provenance {
  release: Release;
  /** The documents that gave any of the rows, in the order of the rows. */
  documents: readonly SourceDocument[];
  /** Evidence by fact. */
  evidence: ReadonlyMap<string, Evidence>;
}

/**
 * The release that the page shows.
 * @throws (rejects) where it cannot be read
 */
export async function currentRelease(): Promise<Release> {
  const [row] = await publishedTable<{ id: string; released_on: string }>("release");
  if (row === undefined) throw new Error("no release in the published data");
  return { id: row.id, date: row.released_on.slice(0, 10) };
}

let loader: LoadEvidence | null = null;

function evidence(facts: readonly string[]): Promise<Evidence[]> {
  loader ??= evidenceLoader(dataAddress(""));
  return loader(facts);
}

/** The ids of the documents behind a row; one that rests on no fact names its documents by title. */
function idsOf(datum: Datum, facts: Provenance["evidence"], all: readonly SourceDocument[]) {
  if (datum.facts.length > 0) return datum.facts.flatMap((id) => facts.get(id)?.source.id ?? []);
  return all.filter(({ title }) => datum.sources.includes(title)).map(({ source_id: id }) => id);
}

/**
 * Looks up where rows come from.
 * @throws (rejects) where the published data cannot be read
 */
export async function provenanceOf(data: readonly Datum[]): Promise<Provenance> {
  const facts = [...new Set(data.flatMap((datum) => datum.facts))];
  const [found, all, release] = await Promise.all([
    evidence(facts),
    listRows<SourceDocument>("documents"),
    currentRelease(),
  ]);
  const byFact = new Map(found.map((each) => [each.id, each]));
  const ids = [...new Set(data.flatMap((datum) => idsOf(datum, byFact, all)))];
  const documents = ids.flatMap((id) => all.find(({ source_id }) => source_id === id) ?? []);
  return { release, documents, evidence: byFact };
}

/** The ids of the documents that print facts, each once. */
export function documentsOf(
  { evidence: byFact }: Pick<Provenance, "evidence">,
  facts: readonly string[],
): string[] {
  return [...new Set(facts.flatMap((id) => byFact.get(id)?.source.id ?? []))];
}

/** A document as a citation names it. */
export function cited({
  title,
  document_number,
  publisher,
  accessed_on,
}: SourceDocument): CitedDocument {
  return { title, number: document_number, office: publisher, accessed: accessed_on.slice(0, 10) };
}
