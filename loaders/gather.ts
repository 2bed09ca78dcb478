import { existsSync } from "node:fs";
import { join } from "node:path";
import { check, checkAcross } from "./checks/run";
import { withUnknownNames } from "./checks/unknown-names";
import { editionsOf, ownDay } from "./editions";
import { extract } from "./families/extract";
import { documentsIn } from "./read/documents";
import { ReadError } from "./read/error";
import { type SourceFile, readSources } from "./read/sources";
import type { Vocabulary } from "./schema/vocabulary";
import type { LedgerDocument, LedgerInput } from "./store/input";

/** Documents that could not be read: one line each. Nothing was written. */
export class UnreadableDocuments extends Error {
  override name = "UnreadableDocuments";
  constructor(readonly lines: string[]) {
    super(
      `${String(lines.length)} of the documents could not be read; the last database and site stay`,
    );
  }
}

/** Files of documents: those of today, and those whose place a newer version took. */
export interface Sources {
  current: SourceFile[];
  earlier: SourceFile[];
}

/**
 * The documents of the project and of the operator.
 * @param own the operator's folder; null where only the project's are read
 */
export function sourcesOf(data: string, own: string | null): Sources {
  const owned = own !== null && existsSync(join(own, "documents")) ? readSources(own) : [];
  const sources = [...readSources(data), ...owned];
  const replaced = new Set(sources.map(({ sidecar }) => sidecar.replaces));
  const isEarlier = ({ sidecar }: SourceFile) => replaced.has(sidecar.sha256);
  return {
    current: sources.filter((source) => !isEarlier(source)),
    earlier: sources.filter(isEarlier),
  };
}

/** How documents are read. */
interface Setting {
  vocabulary: Vocabulary;
  isEarlier: boolean;
  /** Is told a line of each that cannot be read. */
  unreadable: (line: string) => void;
}

/** Reads documents, and checks each by itself. */
async function readEach(
  sources: readonly SourceFile[],
  { vocabulary, isEarlier, unreadable }: Setting,
): Promise<LedgerDocument[]> {
  const documents: LedgerDocument[] = [];
  for (const { sidecar, ...file } of sources) {
    for await (const found of documentsIn(file)) {
      try {
        if ("error" in found) throw found.error;
        const read = await extract(found.bytes, found.path, vocabulary, isEarlier);
        const facts = withUnknownNames(read, vocabulary);
        documents.push({ facts, sidecar, ...check(facts, vocabulary) });
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        unreadable(`${found.path}: ${error.code}: ${error.message}`);
      }
    }
  }
  return documents;
}

/**
 * Reads and checks every document, each by itself and those of today then across.
 * @param unreadable is told a line of each that cannot be read and is left out; without it, none may be
 * @throws UnreadableDocuments where one cannot be read and nobody is to be told; an error where one stands twice
 */
export async function gather(
  { current, earlier }: Sources,
  vocabulary: Vocabulary,
  unreadable?: (line: string) => void,
): Promise<Pick<LedgerInput, "documents" | "earlier" | "editions">> {
  const failures: string[] = [];
  const setting = { vocabulary, unreadable: (line: string) => void failures.push(line) };
  const today = await readEach(current, { ...setting, isEarlier: false });
  const before = await readEach(earlier, { ...setting, isEarlier: true });
  if (failures.length > 0 && !unreadable) throw new UnreadableDocuments(failures);
  for (const line of failures) unreadable?.(line);
  refuseTwins(today);
  const documents = checkAcross(today, (document) => ownDay(document).day, vocabulary);
  return { documents, ...editionsOf(documents, before) };
}

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
