import { mkdir, readFile, rm } from "node:fs/promises";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle, type Plugin } from "esbuild";
import { isAsSealed, seal } from "./seal";

/**
 * Packages that pages may import; Framework's own client uses the first four of them. They come from
 * node_modules, in the lockfile's versions, so that nothing is fetched from a CDN at build time.
 */
const PACKAGES = [
  "htl",
  "isoformat",
  "d3-dsv",
  "apache-arrow",
  "d3",
  "@observablehq/plot",
  "es-hangul",
  "write-excel-file/browser",
];

/**
 * Packages that Framework's client could load on demand and that no page uses. An empty folder of a
 * version is enough for Framework to resolve them; a page that does use one fails at build.
 */
const UNUSED = [
  "@observablehq/sample-datasets",
  "@uwdata/vgplot",
  "@viz-js/viz",
  "arquero",
  "echarts",
  "exceljs",
  "jszip",
  "katex",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "mermaid",
  "parquet-wasm",
  "react",
  "react-dom",
  "sql.js",
  "topojson-client",
  "vega",
  "vega-lite",
  "vega-lite-api",
];

/** A package as pages import it, taken apart: `write-excel-file/browser` is an entry of a package. */
function partsOf(specifier: string): { name: string; entry: string | null } {
  const [, name = specifier, entry] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  return { name, entry: entry ?? null };
}

/**
 * How Framework names the bundle of a package, or of one of its entries: `npm:` imports and bare
 * imports have a cache each.
 */
const CACHES = [
  {
    folder: "_npm",
    file: (entry: string | null) => (entry === null ? "_esm.js" : `${entry}._esm.js`),
  },
  { folder: "_node", file: (entry: string | null) => `${entry ?? "index"}.js` },
];

/**
 * The version that Framework finds for an import: that of the nearest `package.json`, and an entry's
 * folder may have one of its own.
 */
async function versionOf(root: string, specifier: string): Promise<string> {
  const { name } = partsOf(specifier);
  for (const folder of [specifier, name]) {
    const manifest = join(root, "node_modules", folder, "package.json");
    const text = await readFile(manifest, "utf8").catch(() => null);
    if (text !== null) return (JSON.parse(text) as { version: string }).version;
  }
  throw new Error(`package not installed: ${name}`);
}

/** The version of each package that pages may import. */
async function readVersions(root: string): Promise<Map<string, string>> {
  const versions = PACKAGES.map(async (specifier): Promise<[string, string]> => [
    specifier,
    await versionOf(root, specifier),
  ]);
  return new Map(await Promise.all(versions));
}

/** Leaves the other packages out of a bundle and imports their bundles by relative path instead. */
function sharePackages(self: string, bundleOf: (name: string) => string): Plugin {
  return {
    name: "share-packages",
    setup(build) {
      build.onResolve({ filter: /^[@a-z]/ }, ({ path, kind }) => {
        if (kind === "entry-point" || path === self || !PACKAGES.includes(path)) return undefined;
        const from = posix.dirname(bundleOf(self));
        return { path: posix.relative(from, bundleOf(path)), external: true };
      });
    },
  };
}

/**
 * What decides the bundles: everything installed, by npm's own list and the lockfile, and this file. An
 * unpacked archive has no list of npm's.
 */
async function madeFrom(root: string): Promise<string> {
  const lists = ["node_modules/.package-lock.json", "package-lock.json"];
  const texts = lists.map((file) => readFile(join(root, file), "utf8").catch(() => ""));
  const own = readFile(fileURLToPath(import.meta.url), "utf8");
  const versions = JSON.stringify([...(await readVersions(root))]);
  return [...(await Promise.all([...texts, own])), versions].join("\0");
}

/** Bundles one package for the browser. */
async function bundlePackage(
  root: string,
  name: string,
  bundleOf: (name: string) => string,
  cache: string,
): Promise<void> {
  await bundle({
    absWorkingDir: root,
    entryPoints: [name],
    outfile: join(cache, bundleOf(name)),
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    plugins: [sharePackages(name, bundleOf)],
  });
}

/** Makes all bundles anew. What was there is deleted first, for the highest cached version would win. */
async function fill(root: string, cache: string): Promise<void> {
  const versions = await readVersions(root);
  for (const { folder, file } of CACHES) {
    await rm(join(cache, folder), { recursive: true, force: true });
    const bundleOf = (specifier: string): string => {
      const { name, entry } = partsOf(specifier);
      return posix.join(folder, `${name}@${versions.get(specifier) ?? ""}`, file(entry));
    };
    await Promise.all(PACKAGES.map((name) => bundlePackage(root, name, bundleOf, cache)));
  }
  await Promise.all(
    UNUSED.map((name) => mkdir(join(cache, "_npm", `${name}@0.0.0-offline`), { recursive: true })),
  );
}

/**
 * Fills Framework's package caches from node_modules, so that a build needs no network and uses the
 * locked versions. Caches that are as they were filled from the same versions stay.
 *
 * @param root the project's folder, with src/ and node_modules/
 * @throws where a package is not installed or cannot be bundled
 */
export async function seedPackages(root: string): Promise<void> {
  const cache = join(root, "src", ".observablehq", "cache");
  const folders = CACHES.map(({ folder }) => folder);
  const from = await madeFrom(root);
  if (await isAsSealed(cache, folders, from)) return;
  await fill(root, cache);
  await seal(cache, folders, from);
}
