import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { RefreshIsRunning, RunLog } from "../../loaders/store/runs";

let folder: string;
const file = () => join(folder, "runs.duckdb");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "maeul-runs-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const STARTED = "2026-11-22T09:00:00+09:00";
const NOTHING = { seconds: 1, taken: 0, refused: 0, changed: 0, findings: 0, why: ["a", "b"] };

test("a run that was cut off is marked, and one that was cut off after its release has released it", async () => {
  const log = await RunLog.open(file(), null);
  await log.begin(STARTED);
  const second = await log.begin(STARTED);
  const release = { id: "two", date: "2026-11-22" };
  const report = { ...{ release, before: null, documents: [], values: [] }, releasedAt: STARTED };
  await log.announce(second, { ...report, valueCount: 0, lostYears: [] });
  log.close();
  const next = await RunLog.open(file(), "two");
  expect((await next.last(9)).map(({ id, outcome }) => [id, outcome])).toEqual([
    [2, "released"],
    [1, "interrupted"],
  ]);
  expect((await next.changes(9)).map((change) => change.release.id)).toEqual(["two"]);
  next.close();
});

test("a run is told as it ended, with all its lines", async () => {
  const log = await RunLog.open(file(), null);
  const id = await log.begin(STARTED);
  await log.end({ id, outcome: "blocked", release: "one", ...NOTHING });
  expect(await log.last(1)).toEqual([
    { id: 1, startedAt: STARTED, outcome: "blocked", release: "one", ...NOTHING },
  ]);
  log.close();
});

/** Holds the log in a process of its own until it is killed. */
const HOLDER = `import { RunLog } from ${JSON.stringify(join(import.meta.dirname, "../../loaders/store/runs.ts"))};
await RunLog.open(process.argv[1], null);
console.log("held");
setInterval(() => {}, 1000);`;

test("only one process has it, and a killed one has it no longer", async () => {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", HOLDER, file()],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await once(child.stdout, "data");
  await expect(RunLog.open(file(), null)).rejects.toThrow(RefreshIsRunning);
  await expect(RunLog.open(file(), null)).rejects.toThrow(`process ${String(child.pid)}`);
  child.kill("SIGKILL");
  await once(child, "exit");
  (await RunLog.open(file(), null)).close();
});

test("a log that is damaged is named", async () => {
  writeFileSync(file(), "no database");
  await expect(RunLog.open(file(), null)).rejects.toThrow(`run log cannot be opened: ${file()}`);
});
