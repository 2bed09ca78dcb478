import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { extract } from "tar";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBundled } from "../../bin/bundle";
import { makeBundle } from "../../loaders/bundle/bundle";
import { bundleChecks } from "../../loaders/bundle/check";
import type { BundlePlaces } from "../../loaders/bundle/contents";
import { type Bundle, bundleIn, readSums } from "../../loaders/bundle/manifest";
import { withBundledSite } from "../../loaders/bundle/places";
import { folderOf } from "../../loaders/bundle/words";
import { put, smallProject } from "./small-project";

let places: BundlePlaces;
let bundle: Bundle;
let archive = "";
/** The bundle's folder, unpacked. */
let folder = "";

beforeAll(async () => {
  places = await smallProject();
  archive = join(places.root, "out", "small.tar.gz");
  bundle = await makeBundle(places, archive);
  mkdirSync(join(places.root, "unpacked"));
  await extract({ file: archive, cwd: join(places.root, "unpacked"), strict: true });
  folder = join(places.root, "unpacked", folderOf(bundle));
});
afterAll(() => {
  rmSync(places.root, { recursive: true });
});

const inFolder = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();

describe("what is in a bundle", () => {
  test("program, data, site, database and the packages that run; nothing for authors, no cache, no test", () => {
    const nested = "node_modules/@b/c/node_modules/a";
    const packages = [
      "node_modules/@b/c",
      nested,
      "node_modules/a",
      "node_modules/for-this-system",
    ];
    const files = packages.flatMap((path) =>
      ["LICENSE", "index.js", "package.json"].map((name) => `${path}/${name}`),
    );
    expect(inFolder()).toEqual(
      [
        ...["INSTALL.md", "SHA256SUMS", "bundle.json", "maeul", "bin/maeul.js"],
        ...["build/ledger.duckdb", "data/documents/one.txt", "dist/data/manifest.json"],
        ...["dist/index.html", "loaders/maeul.ts", "observablehq.config.ts", "package-lock.json"],
        ...["package.json", "src/index.md", "node_modules/for-this-system/run", ...files],
      ].toSorted(),
    );
  });

  test("the manifest names release, platform and packages, and every file has its sum", () => {
    expect(bundleIn(folder)).toEqual(bundle);
    const platform = `${process.platform}-${process.arch}`;
    expect(bundle).toMatchObject({ name: "small", version: "1.2.3", platform, node: ">=20.19" });
    const names = bundle.packages.map(({ name, version }) => `${name}@${version}`);
    expect(names).toEqual(["a@1.0.0", "@b/c@2.0.0", "a@0.9.0", "for-this-system@1.0.0"]);
    const sums = readSums(readFileSync(join(folder, "SHA256SUMS"), "utf8"));
    const summed = sums.map(({ path }) => path);
    expect([...summed, "SHA256SUMS", "bundle.json"].toSorted()).toEqual(inFolder());
    expect(bundle.files).toBe(sums.length);
  });

  test("its command starts from anywhere, through a link, and binaries stay programs", () => {
    const link = join(places.root, "a link");
    execFileSync("ln", ["-s", join(folder, "maeul"), link]);
    expect(execFileSync(link, { cwd: "/", encoding: "utf8" })).toBe("ran\n");
    expect(statSync(join(folder, "node_modules/for-this-system/run")).mode & 0o777).toBe(0o755);
  });

  test("its text says in both languages how it is installed", () => {
    const text = readFileSync(join(folder, "INSTALL.md"), "utf8");
    for (const words of ["./maeul doctor", "./maeul serve", "MAEUL_HOME", folderOf(bundle)])
      expect([words, text.split(words).length > 2]).toEqual([words, true]);
  });
});

test("the same input makes the same bytes, whenever its files were written", async () => {
  const again = join(places.root, "out", "again.tar.gz");
  const later = new Date("2030-01-02T03:04:05Z");
  utimesSync(join(places.root, "src/index.md"), later, later);
  expect(await makeBundle(places, again)).toEqual(bundle);
  expect(readFileSync(again).equals(readFileSync(archive))).toBe(true);
});

describe("bundleChecks", () => {
  test("looks at every file of an unpacked bundle, and at no checkout", () => {
    expect(bundleChecks(places.root)).toEqual([]);
    expect(bundleChecks(folder)).toMatchObject([{ verdict: "well" }]);
  });

  test("tells a site that was built anew from a program that is damaged", () => {
    put(folder, "dist/index.html", "<p>another</p>");
    expect(bundleChecks(folder)).toMatchObject([{ verdict: "note" }]);
    put(folder, "node_modules/a/index.js", "damaged");
    const what = "not as it was made: node_modules/a/index.js";
    expect(bundleChecks(folder)).toMatchObject([{ verdict: "act", what }]);
  });
});

test("a program knows that it came in a bundle, and refuses to run on another system", () => {
  expect([isBundled(places.root), isBundled(folder)]).toEqual([false, true]);
  const elsewhere = join(places.root, "elsewhere");
  put(elsewhere, "bundle.json", JSON.stringify({ ...bundle, platform: "plan9-mips" }));
  expect(() => isBundled(elsewhere)).toThrow("bundle is for plan9-mips, this is ");
});

describe("a bundle is refused", () => {
  const out = () => join(places.root, "out", "refused.tar.gz");
  const refused = async (why: string): Promise<void> => {
    await expect(makeBundle(places, out())).rejects.toThrow(why);
    expect(readdirSync(join(places.root, "out"))).not.toContain("refused.tar.gz");
  };

  test("where the file is there already", async () => {
    await expect(makeBundle(places, archive)).rejects.toThrow(`file is there already: ${archive}`);
  });

  test("where the database is of another release, or not there", async () => {
    const file = join(places.dist, "data", "manifest.json");
    const { release } = JSON.parse(readFileSync(file, "utf8")) as Pick<Bundle, "release">;
    put(
      places.dist,
      "data/manifest.json",
      JSON.stringify({ release: { ...release, id: "other" } }),
    );
    await refused(`database and site of two releases: ${bundle.release.id}, other`);
    put(places.dist, "data/manifest.json", JSON.stringify({ release }));
    rmSync(join(places.build, "ledger.duckdb"));
    await refused("no database: ");
  });

  test("where a package is not installed", async () => {
    rmSync(join(places.root, "node_modules/a"), { recursive: true });
    await refused("package is not installed: node_modules/a");
  });

  test("where the code is not what built the site, or nothing was built", async () => {
    put(places.root, "src/index.md", "# 다른 개요\n");
    await refused("site of other code: ");
    rmSync(places.dist, { recursive: true });
    await refused(`no built site: ${places.dist}: run npm run build first`);
  });
});

test("the site of a bundle is shown until there is a release, and kept for pages that are open", () => {
  let shown: string | null = null;
  const of = (release: string) => (release === "first" ? "/home/first" : null);
  const home = { shown: () => shown, of, kept: () => ["/home/first"] };
  const site = withBundledSite(home, { folder: "/dist", release: "brought" });
  expect([site.shown(), site.of?.("brought"), site.kept()]).toEqual(["/dist", "/dist", ["/dist"]]);
  shown = "/home/first";
  expect([site.shown(), site.of?.("first"), site.of?.("gone")]).toEqual([shown, shown, null]);
  expect(site.kept()).toEqual([shown, "/dist"]);
});
