import { rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { examine } from "../../../loaders/refresh/doctor/doctor";
import { nodeCheck } from "../../../loaders/refresh/doctor/machine";
import { RunLog } from "../../../loaders/store/runs";
import { type Trial, trialOf } from "../home-of";
import { putRelease, putRun } from "../small-home";

const RAN_AT = new Date("2026-11-22T03:00:00Z");
const HOUR = 3_600_000;
let trial: Trial;

const later = (hours: number) => new Date(RAN_AT.getTime() + hours * HOUR);

/** What the doctor says, by name, without where it found nothing to say. */
async function found(now = later(1)): Promise<Record<string, string>> {
  const { home } = trial.context;
  const checks = await examine({ root: ".", home, port: "0", now });
  return Object.fromEntries(
    checks
      .filter(({ verdict }) => verdict !== "well")
      .map(({ name, verdict, what }) => [name, `${verdict}: ${what}`]),
  );
}

beforeEach(() => {
  trial = trialOf();
});
afterEach(() => {
  rmSync(join(trial.context.home.root, ".."), { recursive: true });
});

async function healthy(): Promise<void> {
  await putRelease(trial.context.home, "one", 1);
  await putRun(trial.context.home, RAN_AT);
}

test("a new place is told what to do first, and nothing must be done", async () => {
  expect(await found()).toEqual({ "last run": "note: none yet", release: "note: none yet" });
});

test("a healthy place has nothing to be said of", async () => {
  await healthy();
  expect(await found()).toEqual({});
});

test("a missed run, a failed one and one that is under way are told", async () => {
  await healthy();
  expect((await found(later(168 + 5)))["last run"]).toBe(undefined);
  expect((await found(later(168 + 7)))["last run"]).toMatch(/^act: .* due at 2026-11-29T12:00:00/u);
  await putRun(trial.context.home, RAN_AT, { outcome: "failed", why: ["the disk is full"] });
  expect((await found())["last run"]).toBe(
    "act: failed at 2026-11-22T12:00:00+09:00; the disk is full",
  );
});

test("a clock that jumped is told, back or far ahead", async () => {
  await healthy();
  expect((await found(later(-1)))["clock"]).toMatch(/^act: .*earlier than the last run/u);
  expect((await found(later(24 * 400)))["clock"]).toMatch(/^note: .*more than a year/u);
});

test("a changed file of the release that is shown is named", async () => {
  await healthy();
  const { home } = trial.context;
  writeFileSync(join(home.current, "site/index.html"), "another");
  expect(await found()).toEqual({ release: "act: release one has another file: site/index.html" });
});

test("a damaged run log is told, looking at one marks nothing", async () => {
  const { home } = trial.context;
  const log = await RunLog.open(home.runs, null);
  await log.begin("2026-11-22T12:00:00+09:00");
  log.close();
  for (let times = 0; times < 2; times += 1)
    expect((await found())["last run"]).toBe("note: interrupted at 2026-11-22T12:00:00+09:00");
  writeFileSync(home.runs, "no database");
  expect((await found())["run log"]).toMatch(/^act: run log cannot be opened: /u);
});

test("a key that is wrong and a folder that is missing are told", async () => {
  trial.put("refresh.json", '{"inbox": {"folders": ["inbox", "other"]}}');
  expect((await found())["inbox"]).toMatch(/^act: no such folder: .*other$/u);
  trial.put("refresh.json", '{"inbux": {}}');
  expect((await found())["configuration"]).toMatch(/^act: .*unknown key inbux/u);
});

test("a host is asked only where it is configured, for its robots.txt alone", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  trial.put("refresh.json", JSON.stringify({ portal: { origin } }));
  await found();
  expect(asked).toEqual([]);
  trial.put("refresh.json", JSON.stringify({ portal: { origin, documents: ["1"] } }));
  expect(await found()).not.toHaveProperty("portal");
  expect(asked).toEqual(["/robots.txt"]);
  await new Promise((resolve) => server.close(resolve));
  expect((await found())["portal"]).toMatch(/^act: http:\/\/127\.0\.0\.1:\d+ not reached: /u);
});

test("a key that is needed and not set is told, and nobody asked", async () => {
  trial.put("refresh.json", '{"lofin": {"years": [2020], "settlement": true}}');
  const key = process.env["MAEUL_LOFIN_KEY"];
  delete process.env["MAEUL_LOFIN_KEY"];
  expect((await found())["lofin"]).toBe("act: MAEUL_LOFIN_KEY is not set");
  if (key !== undefined) process.env["MAEUL_LOFIN_KEY"] = key;
});

test("a Node that is too old is told", () => {
  expect(nodeCheck(".", "18.0.0").verdict).toBe("act");
});
