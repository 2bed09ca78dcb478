import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exitStatus } from "../../loaders/commands/refresh";
import { isDue } from "../../loaders/commands/refresh-on-time";
import { parseConfig } from "../../loaders/refresh/config";
import type { Delivery } from "../../loaders/refresh/delivery";
import { fromPortal } from "../../loaders/refresh/fetch/portal/from-portal";
import type { Home } from "../../loaders/refresh/home";
import { fromInbox } from "../../loaders/refresh/intake/inbox";
import { policySchema } from "../../loaders/refresh/policy";
import { refresh } from "../../loaders/refresh/refresh";
import { damageOf, listReleases } from "../../loaders/refresh/releases";
import type { Status } from "../../loaders/schema/status";
import { invented, type Trial, trialOf } from "./home-of";
import { TIGHT, trialNetwork } from "./stand-in/network";
import { portalPage } from "./stand-in/portal-pages";
import { body, standIn } from "./stand-in/server";
import { shown, trialBuilder, type Version } from "./trial-builder";

const ONE: Version = { release: "one", file: "a" };
const TWO: Version = { release: "two", file: "b", more: 1000 };

let trial: Trial;
let home: Home;
beforeEach(() => {
  trial = trialOf();
  home = trial.context.home;
});
afterEach(() => {
  rmSync(dirname(home.root), { recursive: true });
});

interface Wish {
  deliver?: () => Iterable<Delivery> | AsyncIterable<Delivery>;
  at?: string;
  dry?: boolean;
}

function run(version: Version, { deliver = () => [], at = "2026-11-22", dry = false }: Wish = {}) {
  return refresh(
    {
      ...{ home, builder: trialBuilder({ version }), policy: policySchema.parse({}) },
      ...{ keepReleases: 2, accepted: new Set(), tell: () => undefined },
    },
    { deliver, dry, everyHours: 24, now: () => new Date(`${at}T00:00:00Z`) },
  );
}

/** What a run came to, its exit status, and what stands in the status beside the releases. */
function outcomeOf(status: Status): unknown {
  expect(JSON.parse(readFileSync(join(home.now, "status.json"), "utf8"))).toEqual(status);
  return [status.lastRun.outcome, exitStatus(status), status.release?.id];
}

const damage = (...path: string[]): void => {
  writeFileSync(join(home.root, ...path), "damaged");
};

const page = (): Promise<string> => shown(home.current, "index.html");

const damagedFile: Delivery = {
  ...{ source: "inbox", taken: [], known: 0, failed: null },
  refused: [{ name: "a.hwpx", code: "damaged", reason: "cut off" }],
};

describe("of what is kept", () => {
  test("a damaged release is made whole again, whatever blocks a new one", async () => {
    await run(ONE);
    truncateSync(join(home.current, "ledger.duckdb"), 10_000);
    damage("releases", "one", "release.json");
    const blocked = await run(ONE, { deliver: () => [damagedFile] });
    expect(outcomeOf(blocked)).toEqual(["blocked", 1, "one"]);
    expect(blocked.lastRun.why).toContainEqual(expect.stringMatching(/^release-damaged: /u));
    expect(await damageOf(home, "one")).toBeNull();
    damage("releases", "one", "site", "index.html");
    expect(outcomeOf(await run(ONE))).toEqual(["released", 0, "one"]);
    expect([await damageOf(home, "one"), await page()]).toEqual([null, "<p>one</p>"]);
    expect(outcomeOf(await run(ONE))).toEqual(["nothing-new", 0, "one"]);
  });

  test("damaged values of the release shown let no other take its place", async () => {
    await run(ONE);
    damage("kept", "one", "snapshot.json");
    const failed = await run(TWO);
    expect(outcomeOf(failed)).toEqual(["failed", 1, "one"]);
    expect(failed.lastRun.why).toEqual(["what is kept of the release shown cannot be read: one"]);
    expect([await damageOf(home, "one"), await page()]).toEqual([null, "<p>one</p>"]);
  });

  test("a damaged run log and a damaged status stop the run and are told", async () => {
    const first = await run(ONE);
    damage("runs.duckdb");
    const failed = await run(TWO);
    expect(outcomeOf(failed)).toEqual(["failed", 1, "one"]);
    expect(failed.lastRun).toMatchObject({ id: 2, why: [expect.stringContaining("run log")] });
    expect(failed).toMatchObject({ lastSuccessAt: first.lastRun.startedAt, runs: { length: 2 } });
    expect(JSON.stringify(failed)).not.toContain(home.root);
    damage("now", "status.json");
    expect(outcomeOf(await run(TWO))).toEqual(["failed", 1, "one"]);
    expect(await page()).toBe("<p>one</p>");
  });
});

test("damaged documents are named one by one, and the release stays", async () => {
  await run(ONE);
  const hwpx = invented("budget-sheet", 0, "hwpx");
  mkdirSync(home.inbox);
  writeFileSync(join(home.inbox, "cut.hwpx"), hwpx.subarray(0, 900));
  writeFileSync(join(home.inbox, "cut.pdf"), invented("budget-sheet", 1, "pdf").subarray(0, 900));
  const zip = zipSync({ "a.hwpx": hwpx });
  writeFileSync(join(home.inbox, "changed.zip"), zip.fill(0, 40, 400));
  const deliver = async function* () {
    yield await fromInbox(trial.context);
  };
  const blocked = await run(TWO, { deliver });
  expect(outcomeOf(blocked)).toEqual(["blocked", 1, "one"]);
  for (const name of ["cut.hwpx", "cut.pdf", "changed.zip"])
    expect(blocked.lastRun.why.join("\n")).toContain(`unreadable-file: inbox: ${name}`);
  expect([await damageOf(home, "one"), await page()]).toEqual([null, "<p>one</p>"]);
});

test("a network that is lost in the middle of a file is told, and what came before stays", async () => {
  const server = await standIn();
  const config = { portal: { origin: server.origin, documents: ["11", "12"] }, requests: TIGHT };
  trial.context.config = parseConfig(JSON.stringify(config), "refresh.json");
  server.on(/^\/sanction\/11$/u, body(portalPage(0, [])));
  server.on(/^\/sanction\/12$/u, (_, response) => {
    response.writeHead(200, { "content-length": "5000" }).write("<html>");
    setTimeout(() => void server.close(), 50);
  });
  const deliver = async function* () {
    yield await fromPortal(trial.context, trialNetwork());
  };
  const status = await run(ONE, { deliver });
  expect(outcomeOf(status)).toEqual(["released", 0, "one"]);
  expect(status.lastRun.why).toEqual([expect.stringMatching(/^source-failed: portal: /u)]);
  expect(status.sources).toMatchObject([{ taken: 1, failed: expect.any(String) as string }]);
  expect(await damageOf(home, "one")).toBeNull();
});

describe("a clock that jumps", () => {
  test("changes neither the order of runs nor which releases are kept", async () => {
    const days = ["2026-11-22", "2041-01-01", "1999-01-01"];
    for (const [turn, at] of days.entries())
      await run({ release: `r${String(turn)}`, file: "abc".charAt(turn), more: turn }, { at });
    const { lastRun, runs } = await run({ ...TWO, release: "r3" }, { at: "2026-11-23" });
    expect([lastRun.id, lastRun.release, runs.map(({ id }) => id)]).toEqual([
      ...[4, "r3", [4, 3, 2, 1]],
    ]);
    expect((await listReleases(home)).map(({ id }) => id)).toEqual(["r3", "r2"]);
  });

  test("lets the next run wait no longer than it should", async () => {
    const due = (day: string) => isDue(home, new Date(`${day}T12:00:00Z`));
    expect(due("2026-11-22")).toBe(true);
    await run(ONE);
    expect([due("2026-11-22"), due("2026-11-23")]).toEqual([false, true]);
    // The last run was begun at a time that is yet to come.
    expect(due("2026-11-20")).toBe(true);
    damage("now", "status.json");
    expect(due("2026-11-22")).toBe(true);
  });
});
