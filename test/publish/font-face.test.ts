import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptFace } from "../../loaders/publish/cut-faces";
import { cutFace } from "../../loaders/publish/font-face";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "faces-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const files = (): string[] => readdirSync(folder).map((name) => join(folder, name));

test("a face that was cut before is the same, byte by byte, and so is one cut anew after damage", async () => {
  const cut = await cutFace(400, "가 1", folder);
  const [file = ""] = files();
  expect(await cutFace(400, "가 1", folder)).toEqual(cut);
  expect(await cutFace(400, "나 1", folder)).not.toEqual(cut);
  writeFileSync(file, readFileSync(file).subarray(0, 100));
  expect(await cutFace(400, "가 1", folder)).toEqual(cut);
  expect(readFileSync(file)).toEqual(cut);
});

test("so many are kept, the newest, and half-written ones go with the old", async () => {
  writeFileSync(join(folder, "cut-off.woff2.1.tmp"), "half");
  let made = 0;
  const kept = (of: string): Promise<Buffer> =>
    keptFace(folder, { of: [of], make: () => Promise.resolve(Buffer.from(`${of}${++made}`)) });
  for (let turn = 0; turn < 40; turn += 1) await kept(String(turn));
  expect(files()).toHaveLength(36);
  expect(files().filter((file) => file.endsWith(".tmp"))).toEqual([]);
  expect(await kept("39")).toEqual(Buffer.from("3940"));
  expect(made).toBe(40);
});

test("a folder that cannot be written stops nothing", async () => {
  const make = (): Promise<Buffer> => Promise.resolve(Buffer.from("face"));
  const file = join(folder, "no-folder");
  writeFileSync(file, "");
  expect(await keptFace(file, { of: ["a"], make })).toEqual(await make());
});
