import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readSources } from "../../loaders/read/sources";

const BYTES = "가상 문서";
const SIDECAR = {
  title: "가상 문서",
  family: "budget-sheet",
  publisher: null,
  documentNumber: null,
  dates: { approvedOn: null, producedOn: null, accessedOn: "2026-01-02" },
  url: null,
  licence: { name: null, code: null, url: null, note: null },
  transcriptionOf: null,
  sha256: createHash("sha256").update(BYTES).digest("hex"),
  omitted: [],
  restated: [],
  masked: [],
};

let data = "";
const put = (path: string, content: unknown) => {
  const folder = join(data, "documents/budget-sheet");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, path),
    typeof content === "string" ? content : JSON.stringify(content),
  );
};

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "maeul-sources-"));
});
afterEach(() => {
  rmSync(data, { recursive: true });
});

it("reads documents with their sidecars in the order of their paths", () => {
  for (const name of ["b", "a"]) {
    put(`${name}.txt`, BYTES);
    put(`${name}.source.json`, SIDECAR);
  }
  put(".DS_Store", "hidden");
  const sources = readSources(data);
  expect(sources.map(({ path }) => path)).toEqual([
    "documents/budget-sheet/a.txt",
    "documents/budget-sheet/b.txt",
  ]);
  expect(sources[0]?.sidecar.title).toBe("가상 문서");
  expect(Buffer.from(sources[0]?.bytes ?? []).toString()).toBe(BYTES);
});

it.each([
  ["a document alone", { "a.txt": BYTES }, "no sidecar: documents/budget-sheet/a.source.json"],
  [
    "a sidecar alone",
    { "a.source.json": SIDECAR },
    "sidecar without a document: documents/budget-sheet/a.source.json",
  ],
  [
    "a sidecar of another document",
    { "a.txt": "바뀐 문서", "a.source.json": SIDECAR },
    "documents/budget-sheet/a.txt: sha256 is",
  ],
  [
    "a malformed sidecar",
    { "a.txt": BYTES, "a.source.json": { ...SIDECAR, title: 1 } },
    "documents/budget-sheet/a.source.json: invalid sidecar: title",
  ],
  [
    "a sidecar that is no JSON",
    { "a.txt": BYTES, "a.source.json": "{" },
    "documents/budget-sheet/a.source.json: ",
  ],
])("refuses %s", (_, files, reason) => {
  for (const [path, content] of Object.entries(files)) put(path, content);
  expect(() => readSources(data)).toThrow(reason);
});
