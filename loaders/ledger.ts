import { join } from "node:path";
import { placeCorrections } from "./checks/corrections";
import { RULES, RULES_ACROSS } from "./checks/registry";
import { gather, sourcesOf } from "./gather";
import { kindWords } from "./publish/kind-words";
import { publish } from "./publish/publish";
import { readClaims } from "./schema/claims";
import { readCorrections } from "./schema/corrections";
import { readPrices } from "./schema/prices";
import { readVocabulary } from "./schema/vocabulary";
import { buildSite } from "./site/build";
import type { LedgerInput } from "./store/input";
import { releaseOf } from "./store/release";
import { writeLedger } from "./store/write";
import { FIGURES } from "../src/figures/registry.js";

/** Where a build reads and writes. */
export interface Folders {
  /** The project itself. */
  root: string;
  /** Documents, vocabulary, prices. */
  data: string;
  /** What an operator has besides: documents, corrections, claims. Only a refresh reads it. */
  own?: string | undefined;
  /** The database and the published files. */
  build: string;
  /** The site. */
  dist: string;
}

/**
 * Everything that the project's data and the operator's say, documents read and checked.
 * @param unreadable is told of those that are left out since they cannot be read; without it, none may be
 */
export async function readLedger(
  { root, data, own }: Folders,
  unreadable?: (line: string) => void,
): Promise<LedgerInput> {
  const vocabulary = readVocabulary(join(data, "vocabulary"));
  const sources = sourcesOf(data, own ?? null);
  const read = await gather(sources, vocabulary, unreadable);
  return {
    ...read,
    corrections: placeCorrections(
      besides(readCorrections, "corrections.json", { data, own }),
      read.documents.map(({ facts }) => facts),
    ),
    rules: [...RULES, ...RULES_ACROSS],
    districts: vocabulary.districts,
    names: vocabulary.names,
    prices: readPrices(join(data, "prices", "consumer-prices.json")),
    release: releaseOf(root, { data, own: own ?? null }, sources.current),
  };
}

/**
 * What the project says in a file, and after it what the operator says in one of the same name.
 * @throws where both use one id
 */
function besides<T extends { id: string }>(
  read: (file: string) => T[],
  name: string,
  { data, own }: Pick<Folders, "data" | "own">,
): T[] {
  const said = [data, ...(own === undefined ? [] : [own])].flatMap((folder) =>
    read(join(folder, name)),
  );
  const ids = said.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`the project has it already: ${name}: ${twice}`);
  return said;
}

/** Publishes a ledger: figures, documents, downloads, and the claims that are put to it. */
export async function publishLedger(
  folders: Folders,
  { figures = FIGURES, ...places }: { ledger: string; out: string; figures?: typeof FIGURES },
): Promise<void> {
  const claims = besides(readClaims, "claims.json", folders);
  const kinds = kindWords(readVocabulary(join(folders.data, "vocabulary")));
  await publish({ ...places, figures, claims, kinds });
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
        await publishLedger(folders, { ledger: database, out: published });
      },
    },
    { title: "build the site", run: () => buildSite({ published, out: folders.dist }) },
  ];
}
