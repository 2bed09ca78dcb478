import { mkdirSync, writeFileSync } from "node:fs";
import { cp, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { keepViews } from "../../loaders/publish/kept-views";
import type { Builder } from "../../loaders/refresh/setting";
import type { LedgerInput } from "../../loaders/store/input";
import { writeLedger } from "../../loaders/store/write";
import { exampleInput } from "../store/example";

/** What differs from the example in one version of the ledger. */
export interface Version {
  release: string;
  /** Hash of the document's file, as one letter sixty-four times. */
  file: string;
  /** Won by which the first sum is larger. */
  more?: number;
}

/** The example ledger in another version. */
function versionOf({ release, file, more = 0 }: Version): LedgerInput {
  const input = exampleInput();
  const [document] = input.documents;
  const [sum, ...sums] = document?.facts.amounts ?? [];
  if (!document || !sum) throw new Error("the example has no sums");
  // A copy: the example's sums are those of all tests.
  document.facts.amounts = [{ ...sum, amountKrw: (sum.amountKrw ?? 0) + more }, ...sums];
  document.facts.source.sha256 = file.repeat(64);
  document.sidecar = { ...document.sidecar, sha256: file.repeat(64) };
  return { ...input, release: { ...input.release, id: release } };
}

function put(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** The one figure of the trials: a sum by year. */
const FIGURES = [
  { id: "sums", sql: "SELECT 'all' AS subject, year, value FROM fact_value WHERE kind = 'amount'" },
];

/** Publishes the one figure, its rows as they are. */
async function publish(database: string, out: string, hash: string): Promise<void> {
  const files = [{ path: "figures/sums.arrow", bytes: 1, sha256: hash }];
  put(join(out, "manifest.json"), JSON.stringify({ files }));
  put(join(out, "made-from"), database);
  await mkdir(join(out, "figures"), { recursive: true });
}

async function site(published: string, out: string, release: string): Promise<void> {
  await cp(published, join(out, "data"), { recursive: true });
  put(join(out, "index.html"), `<p>${release}</p>`);
  put(join(out, "now", "status.json"), "null");
  for (const folder of ["figures", "en/figures"])
    put(join(out, "releases", release, "data", folder, "sums.html"), `<main>${release}</main>`);
}

/**
 * Makes releases of the example, with a true database and a site of one page.
 * @param current the version that is read; trials change it between runs
 */
export function trialBuilder(current: { version: Version; fails?: string }): Builder {
  return {
    read: () => Promise.resolve(versionOf(current.version)),
    write: writeLedger,
    publish: (database, out) => publish(database, out, String(current.version.more ?? 0)),
    buildSite: (published, out) =>
      current.fails === undefined
        ? site(published, out, current.version.release)
        : Promise.reject(new Error(current.fails)),
    keepViews,
    figures: FIGURES,
  };
}

/** The text of a file of the release that is shown. */
export const shown = (current: string, path: string): Promise<string> =>
  readFile(join(current, "site", path), "utf8");
