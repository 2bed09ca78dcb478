import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Subjects } from "../../loaders/publish/subjects";
import { largest, type Made, makeBigLedger } from "../../scripts/prove/big-ledger";

/** `npm run prove corpus` makes a larger one, builds its site and walks through it. */
const SIZE = { programmes: 40, documents: 4, seed: 7 };

let folder = "";
let made: Made;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "corpus-"));
  made = await makeBigLedger(folder, SIZE);
}, 180_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("an invented ledger of many programmes", () => {
  it("is published whole: every programme can be chosen, every document read", async () => {
    const text = await readFile(join(made.published, "subjects.json"), "utf8");
    const { programme } = JSON.parse(text) as Subjects;
    // Sheets of several years may share a programme.
    expect(programme.length).toBeGreaterThan(SIZE.programmes / 4);
    const paths = made.manifest.files.map(({ path }) => path);
    const pages = paths.filter((path) => /^documents\/[0-9a-f]+\.json$/.test(path));
    expect(pages).toHaveLength(SIZE.programmes + SIZE.documents);
  });

  it("asks no page to load a file beyond a few megabytes", () => {
    for (const part of ["figures", "lists", "evidence", "documents"]) {
      const { path, bytes } = largest(made.manifest, part);
      expect(bytes, path).toBeGreaterThan(0);
      expect(bytes, path).toBeLessThan(2_000_000);
    }
  });
});
