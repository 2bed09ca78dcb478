import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { create } from "tar";
import { afterAll, beforeAll, expect, test } from "vitest";
import { backup } from "../../../loaders/refresh/backup/backup";
import { MANIFEST } from "../../../loaders/refresh/backup/contents";
import { restore } from "../../../loaders/refresh/backup/restore";
import { type Home, homeAt } from "../../../loaders/refresh/home";
import { currentRelease, verifyRelease } from "../../../loaders/refresh/releases";
import { RunLog } from "../../../loaders/store/runs";
import { trialOf } from "../home-of";
import { put, putRelease, putRun } from "../small-home";

const RAN_AT = new Date("2026-11-22T03:00:00Z");
const { home } = trialOf().context;
const beside = dirname(home.root);
const archive = join(beside, "backup.tar.gz");

/** What a folder holds, by path: links are not followed. */
const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();

beforeAll(async () => {
  await putRelease(home, "one", 1);
  await putRelease(home, "two", 2);
  await putRun(home, RAN_AT);
  put(home.root, "refresh.json", "{}");
  put(home.root, "corrections.json", "[]");
  put(home.root, "documents/budget-sheet/0123.txt", "예산\n");
  put(home.root, "documents/budget-sheet/.taking-9.txt", "half");
  put(home.root, "fetched/portal/state.json", "{}");
  put(home.root, "now/status.json", "{}");
  put(home.root, "inbox/new.txt", "new");
  put(home.root, "log/refresh.log", "a line");
  await backup(home, archive, RAN_AT);
});
afterAll(() => {
  rmSync(beside, { recursive: true });
});

async function runsOf(place: Home): Promise<number[]> {
  const log = await RunLog.look(place.runs);
  const runs = await log.last(10);
  log.close();
  return runs.map(({ id }) => id);
}

test("what cannot be had again comes back elsewhere, whole, and a run goes on from there", async () => {
  const folder = join(beside, "elsewhere");
  const manifest = await restore(archive, folder);
  expect(manifest).toMatchObject({ release: "two", madeAt: "2026-11-22T12:00:00+09:00" });
  const left = /^(?:inbox|log|releases\/one)\/|\.taking-/u;
  expect(pathsIn(folder)).toEqual(pathsIn(home.root).filter((path) => !left.test(path)));
  const there = homeAt(folder);
  expect(await currentRelease(there)).toBe("two");
  expect((await verifyRelease(there, "two")).files).toHaveLength(4);
  const frozen = join(there.current, "site/releases/two/data/figures/budget.html");
  expect(readFileSync(frozen, "utf8")).toBe("<main>two</main>");
  await putRun(there, RAN_AT);
  expect(await runsOf(there)).toEqual([2, 1]);
});

test("an archive is its owner's, and leaves nothing beside it", () => {
  expect(statSync(archive).mode & 0o777).toBe(0o600);
  expect(readdirSync(home.root).filter((name) => name.startsWith("."))).toEqual([]);
  expect(readdirSync(beside).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("no file is written over, nor a folder that holds anything", async () => {
  await expect(backup(home, archive, RAN_AT)).rejects.toThrow(/^file is there already: /u);
  await expect(restore(archive, home.root)).rejects.toThrow(/^folder is not empty: /u);
});

/** Restores from other bytes; says why it was refused, and that nothing was left. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const [file, folder] = [join(beside, "damaged.tar.gz"), join(beside, "refused")];
  writeFileSync(file, bytes);
  const why = await restore(file, folder).then(
    () => "restored",
    (error: unknown) => (error instanceof Error ? error.message : "unknown"),
  );
  expect([existsSync(folder), readdirSync(beside).some((name) => name.endsWith(".tmp"))]).toEqual([
    ...[false, false],
  ]);
  return why;
}

test("an archive with a changed bit, or cut off, is refused wherever that is", async () => {
  const bytes = readFileSync(archive);
  for (let part = 1; part <= 8; part += 1) {
    const at = Math.floor((bytes.length * part) / 9);
    expect(await refusal(bytes.subarray(0, at))).toMatch(/^damaged backup: /u);
    const changed = Buffer.from(bytes);
    changed.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
    expect(await refusal(changed)).toMatch(/^damaged backup: /u);
  }
});

/** An archive of a folder that is like a backup, made by hand. */
async function forged(fill: (folder: string) => object): Promise<Uint8Array> {
  const folder = join(beside, "forged");
  mkdirSync(folder);
  const manifest = { format: 1, madeAt: "", release: null, files: [], links: [], ...fill(folder) };
  put(folder, MANIFEST, JSON.stringify(manifest));
  const file = join(beside, "forged.tar.gz");
  await create({ file, cwd: folder, gzip: true, noDirRecurse: true }, pathsIn(folder));
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

test("an archive that differs from its manifest, or leads out of the folder, is refused", async () => {
  const sha256 = createHash("sha256").update("a").digest("hex");
  const lacking = await forged(() => ({ files: [{ path: "a", sha256, size: 1 }] }));
  expect(await refusal(lacking)).toMatch(/: lacks a$/u);
  const more = await forged((folder) => {
    put(folder, "a", "a");
    return {};
  });
  expect(await refusal(more)).toMatch(/: a is not in its manifest$/u);
  const out = await forged((folder) => {
    symlinkSync("../../outside", join(folder, "link"));
    return { links: [{ path: "link", target: "../../outside" }] };
  });
  expect(await refusal(out)).toMatch(/^damaged backup: .*escapes/u);
  expect(await refusal(Buffer.from("no archive"))).toMatch(/^damaged backup: /u);
});
