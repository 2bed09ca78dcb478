import { join } from "node:path";
import { placeCorrections } from "./checks/corrections";
import { check, checkAcross } from "./checks/run";
import { RULES, RULES_ACROSS } from "./checks/registry";
import { withUnknownNames } from "./checks/unknown-names";
import { extract } from "./families/extract";
import { publish } from "./publish/publish";
import { documentsIn } from "./read/documents";
import { ReadError } from "./read/error";
import { type SourceFile, readSources } from "./read/sources";
import { readClaims } from "./schema/claims";
import { readCorrections } from "./schema/corrections";
import { readPrices } from "./schema/prices";
import { type Vocabulary, readVocabulary } from "./schema/vocabulary";
import { buildSite } from "./site/build";
import type { LedgerDocument, LedgerInput } from "./store/input";
import { releaseOf } from "./store/release";
import { writeLedger } from "./store/write";
import { FIGURES } from "../src/figures/registry.js";

/** Where a build reads and writes. */
export interface Folders {
  /** The project itself. */
  root: string;
  /** Documents, vocabulary, prices. */
  data: string;
  /** The database and the published files. */
  build: string;
  /** The site. */
  dist: string;
}

/** Documents that could not be read: one line each. Nothing was written. */
export class UnreadableDocuments extends Error {
  override name = "UnreadableDocuments";
  constructor(readonly lines: string[]) {
    super(
      `${String(lines.length)} of the documents could not be read; the last database and site stay`,
    );
  }
}

/** Everything the data folder says: documents read and checked, none skipped. */
export async function readLedger({ root, data }: Folders): Promise<LedgerInput> {
  const vocabulary = readVocabulary(join(data, "vocabulary"));
  const sources = readSources(data);
  const documents = await documentsOf(sources, vocabulary);
  return {
    documents,
    corrections: placeCorrections(
      readCorrections(join(data, "corrections.json")),
      documents.map(({ facts }) => facts),
    ),
    rules: [...RULES, ...RULES_ACROSS],
    districts: vocabulary.districts,
    names: vocabulary.names,
    prices: readPrices(join(data, "prices", "consumer-prices.json")),
    release: releaseOf(
      root,
      data,
      sources.map(({ sidecar }) => sidecar),
    ),
  };
}

async function documentsOf(
  sources: SourceFile[],
  vocabulary: Vocabulary,
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
  if (failures.length > 0) throw new UnreadableDocuments(failures);
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

/** A step of a build, for those who watch it. */
export interface Step {
  title: string;
  run: () => Promise<void>;
}

/**
 * The whole way from documents to a site, as steps in their order: read and check, store, publish,
 * build pages. Each leaves what the one before it made until its own is whole.
 */
export function buildSteps(folders: Folders, told: (ledger: LedgerInput) => void): Step[] {
  const database = join(folders.build, "ledger.duckdb");
  const published = join(folders.build, "data");
  let ledger: LedgerInput | null = null;
  const known = () => {
    if (!ledger) throw new Error("steps run out of order");
    return ledger;
  };
  return [
    {
      title: "read and check documents",
      run: async () => {
        ledger = await readLedger(folders);
        told(ledger);
      },
    },
    { title: "fill the database", run: () => writeLedger(database, known()) },
    {
      title: "publish figures and downloads",
      run: async () => {
        const claims = readClaims(join(folders.data, "claims.json"));
        await publish({ ledger: database, out: published, figures: FIGURES, claims });
      },
    },
    { title: "build the site", run: () => buildSite({ published, out: folders.dist }) },
  ];
}
