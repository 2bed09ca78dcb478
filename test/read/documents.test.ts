import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { documentsAt } from "../../loaders/read/documents";
import { hwpxOf, paragraph, text, zipOf } from "./hwpx-of";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "maeul-documents-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function found(path = folder): Promise<string[]> {
  const files: string[] = [];
  for await (const file of documentsAt(path)) {
    const shown = file.path.slice(folder.length + 1);
    files.push("error" in file ? `${shown}: ${file.error.code}` : shown);
  }
  return files;
}

test("files stand in the order of their paths; archives are opened, documents are not", async () => {
  const hwpx = hwpxOf([paragraph(text("글"))]);
  const inner = zipOf({ "다.txt": "글", ".DS_Store": "x", "__MACOSX/다.txt": "x" });
  mkdirSync(join(folder, "b"));
  writeFileSync(join(folder, "b", "가.txt".normalize("NFD")), "글");
  writeFileSync(join(folder, "b", "가.source.json"), "{}");
  writeFileSync(join(folder, ".hidden"), "글");
  writeFileSync(join(folder, "a.zip"), zipOf({ "나/문서.hwpx": hwpx, "속.zip": inner }));
  expect(await found()).toEqual(["a.zip/나/문서.hwpx", "a.zip/속.zip/다.txt", "b/가.txt"]);
});

test("what cannot be had is told in its place and keeps nothing else", async () => {
  const deep = [1, 2, 3].reduce((inner) => zipOf({ "x.zip": inner }), zipOf({ "y.txt": "글" }));
  const bomb = new Uint8Array(49 * 2 ** 20);
  writeFileSync(
    join(folder, "a.zip"),
    zipOf({ "bomb.txt": bomb, "good.txt": "글", "x.zip": deep }),
  );
  expect(await found()).toEqual([
    "a.zip/bomb.txt: too-large",
    "a.zip/good.txt",
    "a.zip/x.zip/x.zip/x.zip: refused",
  ]);
  expect(await found(join(folder, "missing"))).toEqual(["missing: missing"]);
});

test("an archive with a path outside is left to its reader to refuse", async () => {
  writeFileSync(join(folder, "a.zip"), zipOf({ "../pwn": "x" }));
  expect(await found()).toEqual(["a.zip"]);
});
