import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseSidecar } from "../../loaders/schema/sidecar";

const ROOT = join(import.meta.dirname, "../../data/documents");
const SUFFIX = ".source.json";
/** A telephone number, with an area code (`(02)0000-0000`, `02.0000.0000`) or without (`0000-0000`). */
const TELEPHONE = /(?<!\d)(?:\(?0\d{1,2}\)?[-. ]?\d{3,4}[-. ]|\d{3,4}-)\d{4}(?!\d)/u;

const documents = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(SUFFIX))
  .sort()
  .map((path) => {
    const bytes = readFileSync(join(ROOT, path.replace(SUFFIX, ".txt")));
    const sidecar = parseSidecar(readFileSync(join(ROOT, path), "utf8"));
    return { path, bytes, text: bytes.toString("utf8"), sidecar };
  });

it("finds a sidecar for every document", () => {
  const files = readdirSync(ROOT, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(documents.length).toBeGreaterThan(0);
  expect(files).toHaveLength(2 * documents.length);
});

describe.each(documents)("$path", ({ path, bytes, text, sidecar }) => {
  it("has the hash its sidecar gives, and is not the original itself", () => {
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sidecar.sha256);
    expect(sidecar.transcriptionOf?.sha256).not.toBe(sidecar.sha256);
  });

  it("lies in the folder of its family", () => {
    expect(basename(dirname(path))).toBe(sidecar.family);
  });

  it("prints each restated passage once", () => {
    const prints = sidecar.restated.map(({ quote }) => [quote, text.split(quote).length - 1]);
    expect(prints).toEqual(sidecar.restated.map(({ quote }) => [quote, 1]));
  });

  it("holds nothing that it says is omitted", () => {
    const left = sidecar.omitted.filter(
      ({ quoteStart }) => quoteStart !== undefined && text.includes(quoteStart),
    );
    expect(left).toEqual([]);
  });

  it("holds no telephone number, nor does its sidecar", () => {
    expect(text).not.toMatch(TELEPHONE);
    expect(JSON.stringify(sidecar)).not.toMatch(TELEPHONE);
  });
});
