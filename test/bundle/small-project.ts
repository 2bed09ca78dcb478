import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { BundlePlaces } from "../../loaders/bundle/contents";
import { codeVersionOf } from "../../loaders/store/release";
import { writeLedger } from "../../loaders/store/write";
import { exampleInput } from "../store/example";

/** Writes a file and the folders above it. */
export function put(folder: string, path: string, content: string, mode = 0o644): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content, { mode });
}

const LOCK = {
  packages: {
    "": { version: "1.2.3" },
    "node_modules/a": { version: "1.0.0", license: "MIT" },
    "node_modules/@b/c": { version: "2.0.0", license: "ISC" },
    "node_modules/@b/c/node_modules/a": { version: "0.9.0", license: "MIT" },
    "node_modules/for-authors": { version: "1.0.0", dev: true },
    "node_modules/for-another-system": { version: "1.0.0", optional: true },
    "node_modules/for-this-system": { version: "1.0.0", optional: true },
    "node_modules/playwright-core": { version: "1.0.0" },
  },
};

const PROGRAM = {
  "package.json": JSON.stringify({
    name: "small",
    version: "1.2.3",
    engines: { node: ">=20.19" },
  }),
  "package-lock.json": JSON.stringify(LOCK),
  "observablehq.config.ts": "export default {};\n",
  "bin/maeul.js": "process.stdout.write('ran\\n');\n",
  "loaders/maeul.ts": "export {};\n",
  "src/index.md": "# 개요\n",
  "src/.observablehq/cache/left": "a cache",
  "data/documents/one.txt": "예산액 1원\n",
  "test/one.test.ts": "a test",
};

/** A project of a few files, its packages among them, and a site that was built of it; whoever makes it removes it. */
export async function smallProject(): Promise<BundlePlaces> {
  const root = mkdtempSync(join(tmpdir(), "maeul-bundle-"));
  const places = { root, build: join(root, "build"), dist: join(root, "dist") };
  for (const [path, content] of Object.entries(PROGRAM)) put(root, path, content);
  for (const path of Object.keys(LOCK.packages)) {
    if (path === "" || path.endsWith("another-system")) continue;
    put(root, `${path}/package.json`, "{}");
    put(root, `${path}/index.js`, `// ${path}\n`);
    put(root, `${path}/index.js.map`, "a map");
    put(root, `${path}/index.d.ts`, "types");
    put(root, `${path}/LICENSE`, "terms");
  }
  put(root, "node_modules/for-this-system/run", "binary", 0o755);
  const input = exampleInput();
  const { id, date } = input.release;
  const release = { id, date, codeVersion: codeVersionOf(root) };
  put(root, "dist/index.html", "<p>site</p>");
  put(root, "dist/data/manifest.json", JSON.stringify({ release }));
  mkdirSync(places.build);
  await writeLedger(join(places.build, "ledger.duckdb"), input);
  return places;
}
