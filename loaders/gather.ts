import { existsSync } from "node:fs";
import { join } from "node:path";
import { check, checkAcross } from "./checks/run";
import { withUnknownNames } from "./checks/unknown-names";
import { extract } from "./families/extract";
import { documentsIn } from "./read/documents";
import { ReadError } from "./read/error";
import { type SourceFile, readSources } from "./read/sources";
import type { Vocabulary } from "./schema/vocabulary";
import type { LedgerDocument } from "./store/input";

/** Documents that could not be read: one line each. Nothing was written. */
export class UnreadableDocuments extends Error {
  override name = "UnreadableDocuments";
  constructor(readonly lines: string[]) {
    super(
      `${String(lines.length)} of the documents could not be read; the last database and site stay`,
    );
  }
}

/**
 * The documents of the project and of the operator, without those whose place a newer version took.
 * @param own the operator's folder; null where only the project's are read
 */
export function sourcesOf(data: string, own: string | null): SourceFile[] {
  const owned = own !== null && existsSync(join(own, "documents")) ? readSources(own) : [];
  const sources = [...readSources(data), ...owned];
  const replaced = new Set(sources.map(({ sidecar }) => sidecar.replaces));
  return sources.filter(({ sidecar }) => !replaced.has(sidecar.sha256));
}

/**
 * Reads and checks every document, each by itself and then across.
 * @param unreadable is told a line of each that cannot be read and is left out; without it, none may be
 * @throws UnreadableDocuments where one cannot be read and nobody is to be told; an error where one stands twice
 */
export async function gather(
  sources: readonly SourceFile[],
  vocabulary: Vocabulary,
  unreadable?: (line: string) => void,
): Promise<LedgerDocument[]> {
  const failures: string[] = [];
  const documents: LedgerDocument[] = [];
  for (const { sidecar, ...file } of sources) {
    for await (const found of documentsIn(file)) {
      try {
        if ("error" in found) throw found.error;
        const read = await extract(found.bytes, found.path, vocabulary);
        const facts = withUnknownNames(read, vocabulary);
        documents.push({ facts, sidecar, ...check(facts, vocabulary) });
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        failures.push(`${found.path}: ${error.code}: ${error.message}`);
      }
    }
  }
  if (failures.length > 0 && !unreadable) throw new UnreadableDocuments(failures);
  for (const line of failures) unreadable?.(line);
  refuseTwins(documents);
  return checkAcross(documents, knownFrom, vocabulary);
}

/** The day of approval, else of publication, else of access. */
const knownFrom = ({ facts: { source }, sidecar: { dates } }: LedgerDocument): string =>
  source.approvedOn ??
  dates.approvedOn ??
  source.producedOn ??
  dates.producedOn ??
  dates.accessedOn;

/** Two files of one document would print every fact twice. */
function refuseTwins(documents: LedgerDocument[]): void {
  const seen = new Map<string, string>();
  for (const {
    facts: { source },
  } of documents) {
    const twin = seen.get(source.id);
    if (twin !== undefined) throw new Error(`one document twice: ${twin} and ${source.path}`);
    seen.set(source.id, source.path);
  }
}
