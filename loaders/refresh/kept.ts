import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rename, rm, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Manifest } from "../publish/manifest";
import { LOCALES, type Locale } from "../../src/words/locale.js";
import { syncBelow, syncFolder, writeDurably } from "./durable";
import type { Home } from "./home";

const FIGURES = "figures.json";
const FROZEN = "frozen";

/** Hash of the rows of every figure, by its id. */
type FigureHashes = Record<string, string>;

/** From `figures/<id>.arrow` and `figures/<id>/<shard>.arrow` of a manifest. */
function figureHashes({ files }: Manifest): FigureHashes {
  const hashes: FigureHashes = {};
  for (const { path, sha256 } of files) {
    const id = /^figures\/([^/.]+)(?:\/[^/]+)?\.arrow$/u.exec(path)?.[1];
    if (id !== undefined) hashes[id] = `${hashes[id] ?? ""}${sha256 ?? ""}`;
  }
  return hashes;
}

/**
 * Puts what is kept of a release for good under its id: values, snapshot and frozen figures. What is
 * there of an earlier time stays, since the same id has the same content.
 * @param work where the release lies, with its site built and its values in `kept/`
 */
export async function keepForGood(home: Home, work: string, id: string): Promise<void> {
  const kept = join(work, "kept");
  const manifest = await readFile(join(work, "site", "data", "manifest.json"), "utf8");
  const hashes = figureHashes(JSON.parse(manifest) as Manifest);
  await writeDurably(join(kept, FIGURES), `${JSON.stringify(hashes)}\n`);
  await rename(join(work, "site", "releases", id), join(kept, FROZEN));
  await mkdir(home.kept, { recursive: true });
  if (existsSync(join(home.kept, id))) await rm(kept, { recursive: true });
  else {
    await syncBelow(kept);
    await rename(kept, join(home.kept, id));
  }
  await syncFolder(home.kept);
  await linkFrozen(home, join(work, "site"), id);
}

/** The frozen figures of a release are one folder for all releases: each site has a link to it. */
async function linkFrozen(home: Home, site: string, id: string): Promise<void> {
  const place = join(site, "releases", id);
  // A site is made two folders deep among the releases, and stays as deep when it takes its name.
  await symlink(relative(dirname(place), join(home.kept, id, FROZEN)), place);
}

/** Leads a new site to what stands beside it: the figures of earlier releases, status and changes. */
export async function linkEarlier(home: Home, site: string, id: string): Promise<void> {
  await rm(join(site, "now"), { recursive: true, force: true });
  await symlink(relative(site, home.now), join(site, "now"));
  for (const earlier of existsSync(home.kept) ? await readdir(home.kept) : [])
    if (earlier !== id) await linkFrozen(home, site, earlier);
}

const SUPERSEDED: Readonly<Record<Locale, (id: string) => string>> = {
  ko: (id) =>
    `그 뒤 새 판이 나와 이 그림의 값이 바뀌었다. 여기에는 인용한 때의 값이 그대로 있다. <a href="../../../../changes.html">판 ${id}까지 바뀐 것</a>`,
  en: (id) =>
    `Superseded: a later release shows other values. Those that were cited stand here unchanged. <a href="../../../../../en/changes.html">What changed up to release ${id}</a>`,
};

const BANNER = /<p class="superseded">.*?<\/p>/su;

/** A frozen page with the word that newer values exist, or without it. */
function marked(page: string, words: string | null): string {
  const bare = page.replace(BANNER, "");
  return words === null ? bare : bare.replace("<main>", `<p class="superseded">${words}</p><main>`);
}

async function markPages(folder: string, changed: (figure: string) => boolean, words: string) {
  for (const name of existsSync(folder) ? await readdir(folder) : []) {
    if (!name.endsWith(".html")) continue;
    const page = await readFile(join(folder, name), "utf8");
    const next = marked(page, changed(name.replace(/\.html$/u, "")) ? words : null);
    if (next !== page) await writeDurably(join(folder, name), next);
  }
}

async function hashesOf(kept: string): Promise<FigureHashes> {
  return JSON.parse(await readFile(join(kept, FIGURES), "utf8")) as FigureHashes;
}

/**
 * Says on the frozen figures of earlier releases whether the release that is shown has other values
 * for them. Their values stay.
 */
export async function markSuperseded(home: Home, shown: string): Promise<void> {
  const now = await hashesOf(join(home.kept, shown));
  for (const id of await readdir(home.kept)) {
    const then = await hashesOf(join(home.kept, id));
    const changed = (figure: string) => now[figure] !== then[figure];
    for (const locale of LOCALES) {
      const folder = join(
        home.kept,
        id,
        FROZEN,
        "data",
        ...(locale === "ko" ? [] : [locale]),
        "figures",
      );
      await markPages(folder, changed, SUPERSEDED[locale](shown));
    }
  }
}
