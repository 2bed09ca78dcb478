import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Imprint } from "../publish/imprint";
import { sweepDead } from "../store/swap";
import { placeCatalogue } from "./catalogue";
import { dataShown, pagesShown, usedCharacters } from "./characters";
import { writeFonts } from "./fonts";
import { buildPages } from "./framework";
import { freezeFigures } from "./frozen";
import { finishPages } from "./html";
import { seedPackages } from "./offline-packages";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The page that lists all figures. */
const CATALOGUE = "figure.md";

/** Puts a finished folder in another's place, so that a reader finds the old one or the new one. */
async function swapFolder(next: string, out: string): Promise<void> {
  const previous = `${out}.previous`;
  await rm(previous, { recursive: true, force: true });
  await rename(out, previous).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  });
  await rename(next, out);
  await rm(previous, { recursive: true, force: true });
}

async function readRelease(published: string): Promise<Imprint["release"]> {
  const imprint = await readFile(join(published, "imprint.json"), "utf8");
  return (JSON.parse(imprint) as Imprint).release;
}

/**
 * What stands beside releases where nothing refreshes the site: no status, no changes. A refresh puts
 * a link to its own in the place of the folder.
 */
async function placeNow(site: string): Promise<void> {
  await mkdir(join(site, "now"));
  await writeFile(join(site, "now", "status.json"), "null\n");
  await writeFile(join(site, "now", "changes.json"), "[]\n");
}

/**
 * Builds the site from published data: pages, fonts, under `data/` the published files themselves,
 * and under `releases/` the figures of this release at an address of their own. Needs no network. The old site stays whole until the new one is finished.
 *
 * @param options.published the folder that publish wrote
 * @param options.out where the site goes, usually dist/
 * @param options.pages the pages that are built, by their files below `src/`; all where it is left out
 * @throws where a page or a data file it needs is missing or wrong; `out` is then as it was
 */
export async function buildSite(options: {
  published: string;
  out: string;
  pages?: readonly string[];
}): Promise<void> {
  const published = resolve(options.published);
  const out = resolve(options.out);
  const pages = join(ROOT, "build", `site-${String(process.pid)}`);
  const next = `${out}.next`;
  await sweepDead(join(ROOT, "build"), /^(?:site|pages)-(\d+)$/u);
  await seedPackages(ROOT);
  await buildPages({ root: ROOT, published, output: pages, pages: options.pages });
  await finishPages(pages, published);
  if (options.pages?.includes(CATALOGUE) ?? true) await placeCatalogue(pages);
  await writeFonts(pages, await usedCharacters([pagesShown(pages), dataShown(published)]));
  await freezeFigures(pages, published, await readRelease(published));
  await rm(next, { recursive: true, force: true });
  await mkdir(dirname(out), { recursive: true });
  // Copied, not moved: `out` may lie on another disk. A big ledger's files are copied this once.
  await cp(pages, next, { recursive: true });
  await cp(published, join(next, "data"), { recursive: true });
  await placeNow(next);
  await rm(pages, { recursive: true, force: true });
  await swapFolder(next, out);
}
