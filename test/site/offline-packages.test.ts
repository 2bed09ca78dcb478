import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedPackages } from "../../loaders/site/offline-packages";

const root = mkdtempSync(join(tmpdir(), "packages-"));
const cache = join(root, "src", ".observablehq", "cache");

beforeAll(async () => {
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  await seedPackages(root);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const bundles = (): string[] =>
  readdirSync(cache, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".js"))
    .map((path) => join(cache, path));

describe("seedPackages", () => {
  test("bundles the locked version of each package, for npm: and for bare imports", () => {
    const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { version: string }>;
    };
    const version = lock.packages["node_modules/@observablehq/plot"]?.version ?? "";
    expect(bundles()).toContain(join(cache, `_npm/@observablehq/plot@${version}/_esm.js`));
    expect(bundles()).toContain(join(cache, `_node/@observablehq/plot@${version}/index.js`));
  });

  test("leaves no import that would have to be fetched", () => {
    const paths = bundles();
    for (const path of paths) {
      const imports = readFileSync(path, "utf8").matchAll(/\bfrom"([^"]+)"/g);
      for (const [, specifier = ""] of imports) {
        expect(paths).toContain(join(dirname(path), specifier));
      }
    }
  });

  test("keeps what is as it was made, and makes anew what is damaged or has come besides", async () => {
    const [bundle = ""] = bundles();
    const [content, { mtimeMs }] = [readFileSync(bundle), statSync(bundle)];
    await seedPackages(root);
    expect(statSync(bundle).mtimeMs).toBe(mtimeMs);
    mkdirSync(join(cache, "_npm", "d3@99.0.0"));
    writeFileSync(bundle, content.subarray(0, 10));
    await seedPackages(root);
    expect(existsSync(join(cache, "_npm", "d3@99.0.0"))).toBe(false);
    expect(readFileSync(bundle)).toEqual(content);
  });
});
