import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { AnyFigure } from "../../src/figures/figure.js";
import type { KindWords } from "../../src/answers/ledger-words.js";
import type { Claim } from "../schema/claims";
import { Ledger } from "../store/read";
import { sweepDead } from "../store/swap";
import { writeAnswers } from "./answers";
import { writeDecks } from "./decks";
import { writeClaims } from "./claims";
import { writeBrief } from "./brief";
import { writeDownloads } from "./downloads";
import { writeDocuments } from "./documents";
import { writeFigures } from "./figures";
import { readImprint } from "./imprint";
import { keepViews } from "./kept-views";
import { writeFileList } from "./file-list";
import { writeLists } from "./lists";
import { makeManifest, type Manifest } from "./manifest";
import { writeTables } from "./tables";

async function readRelease(ledger: Ledger): Promise<Manifest["release"]> {
  const { rows } = await ledger.query("SELECT * FROM release");
  const [{ id, released_on, code_version } = {}] = rows;
  return { id: String(id), date: String(released_on), codeVersion: String(code_version) };
}

async function swapFolder(next: string, out: string): Promise<void> {
  const previous = `${next}.previous`;
  await rename(out, previous).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  });
  await rename(next, out);
  await rm(previous, { recursive: true, force: true });
}

/**
 * Writes everything that is made from a ledger into one folder: `figures/<id>.arrow`, `.svg` and `.html`
 * (other languages in `<locale>/figures/`), `documents/<id>.json` and `.html` (other languages in
 * `<locale>/documents/`), `evidence/<xx>.json`, `tables/<name>.json`, `lists/<name>.json`, `answers/…`, `decks/<id>.json`,
 * `brief.html` (others than Korean in `<locale>/`), `downloads/`, `imprint.json` and `manifest.json`. The old folder stays until the new one is whole.
 *
 * @throws where the ledger cannot be read or a figure's query or drawing fails
 */
export async function publish(options: {
  ledger: string;
  out: string;
  figures: readonly AnyFigure[];
  claims?: readonly Claim[];
  /** Words of activities that questions may use. */
  kinds?: KindWords;
}): Promise<Manifest> {
  const out = resolve(options.out);
  await sweepDead(dirname(out), /\.(\d+)\.tmp(?:\.previous)?$/u);
  const next = `${out}.${String(process.pid)}.tmp`;
  await rm(next, { recursive: true, force: true });
  await mkdir(dirname(out), { recursive: true });
  const ledger = await Ledger.open(options.ledger);
  try {
    await keepViews(ledger);
    const release = await readRelease(ledger);
    const downloads = { database: options.ledger, day: release.date };
    const first = await writeFigures(ledger, options.figures, next);
    await writeAnswers(ledger, { first, kinds: options.kinds ?? [] }, next);
    await writeDocuments(ledger, next);
    const tables = await writeTables(ledger, next);
    await writeLists(ledger, next);
    await writeClaims(ledger, options.claims ?? [], next);
    await writeDecks(next);
    const imprint = await readImprint(ledger, release);
    await writeBrief(ledger, first, { imprint, folder: next });
    await writeFile(join(next, "imprint.json"), `${JSON.stringify(imprint)}\n`);
    await writeDownloads(tables, { ...downloads, folder: join(next, "downloads") });
    const manifest = await makeManifest(next, tables, release);
    await writeFile(join(next, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    await writeFileList(manifest, next);
    await swapFolder(next, out);
    return manifest;
  } finally {
    ledger.close();
    await rm(next, { recursive: true, force: true });
  }
}
