import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Delivery } from "../../loaders/refresh/delivery";
import { homeAt, type Home } from "../../loaders/refresh/home";
import { type PolicyRule, policySchema } from "../../loaders/refresh/policy";
import { refresh } from "../../loaders/refresh/refresh";
import { verifyRelease } from "../../loaders/refresh/releases";
import { rollback } from "../../loaders/refresh/rollback";
import type { ChangeReport } from "../../loaders/schema/changes";
import type { Status } from "../../loaders/schema/status";
import { shown, trialBuilder, type Version } from "./trial-builder";

const ONE: Version = { release: "one", file: "a" };
const REPLACED: Version = { release: "two", file: "b", more: 1000 };
/** The same file as of the first, read otherwise. */
const READ_ANEW: Version = { release: "three", file: "a", more: 1000 };

let home: Home;
let current: { version: Version; fails?: string };

beforeEach(() => {
  home = homeAt(mkdtempSync(join(tmpdir(), "maeul-run-")));
  current = { version: ONE };
});
afterEach(() => {
  rmSync(home.root, { recursive: true });
});

interface Wish {
  accept?: PolicyRule[];
  dry?: boolean;
  deliveries?: Delivery[];
}

function run({ accept = [], dry = false, deliveries = [] }: Wish = {}): Promise<Status> {
  const policy = policySchema.parse({});
  const setting = { home, builder: trialBuilder(current), policy, keepReleases: 2 };
  return refresh(
    { ...setting, accepted: new Set(accept), tell: () => undefined },
    {
      deliver: () => deliveries,
      ...{ dry, everyHours: 24, now: () => new Date("2026-11-22T00:00:00Z") },
    },
  );
}

async function runOf(version: Version, wish: Wish = {}): Promise<Status> {
  current.version = version;
  return run(wish);
}

const changes = async (): Promise<ChangeReport[]> =>
  JSON.parse(await readFile(join(home.now, "changes.json"), "utf8")) as ChangeReport[];

describe("a run", () => {
  test("shows the first release whole, and the second time finds nothing new", async () => {
    const first = await run();
    expect(first.lastRun).toMatchObject({ id: 1, outcome: "released", release: "one", why: [] });
    expect(first).toMatchObject({
      release: { id: "one" },
      nextRunDueAt: "2026-11-23T09:00:00+09:00",
    });
    await verifyRelease(home, "one");
    expect(await shown(home.current, "index.html")).toBe("<p>one</p>");
    expect(JSON.parse(await shown(home.current, "now/status.json"))).toEqual(first);
    expect((await run()).lastRun).toMatchObject({ id: 2, outcome: "nothing-new" });
  });

  test("tells what a replaced document changed, and marks the figures that were cited", async () => {
    await run();
    const second = await runOf(REPLACED);
    expect(second.lastRun).toMatchObject({ outcome: "released", changed: 1 });
    const [report] = await changes();
    expect(report).toMatchObject({ release: { id: "two" }, before: { id: "one" }, valueCount: 1 });
    const [change] = report?.values ?? [];
    expect(change).toMatchObject({ fate: "replaced", kind: "amount" });
    expect((change?.after?.value ?? 0) - (change?.before?.value ?? 0)).toBe(1000);
    const cited = await shown(home.current, "releases/one/data/figures/sums.html");
    expect(cited).toMatch(/class="superseded".*<main>one<\/main>/u);
    expect(await shown(home.current, "releases/two/data/figures/sums.html")).toBe(
      "<main>two</main>",
    );
  });

  test("keeps the release where a value changed without a document, unless that is accepted", async () => {
    await run();
    const blocked = await runOf(READ_ANEW);
    expect(blocked.lastRun.outcome).toBe("blocked");
    expect(blocked.lastRun.why.join()).toContain("value-changed-without-document");
    expect(blocked.release?.id).toBe("one");
    expect(await shown(home.current, "index.html")).toBe("<p>one</p>");
    const accepted = await run({ accept: ["value-changed-without-document"] });
    expect(accepted).toMatchObject({ release: { id: "three" }, lastRun: { outcome: "released" } });
  });

  test("that fails leaves the release, no half-made folder, and its reason", async () => {
    await run();
    Object.assign(current, { fails: "no space left on device" });
    const failed = await runOf(REPLACED);
    expect(failed.lastRun).toMatchObject({ outcome: "failed", why: ["no space left on device"] });
    expect(failed.lastSuccessAt).not.toBeNull();
    expect(readdirSync(home.releases)).toEqual(["one"]);
    await verifyRelease(home, "one");
  });

  test("that is dry compares and shows nothing", async () => {
    await run();
    current.version = REPLACED;
    expect((await run({ dry: true })).lastRun).toMatchObject({ outcome: "dry-run", changed: 1 });
    expect(await shown(home.current, "index.html")).toBe("<p>one</p>");
  });

  test("is blocked by a damaged file, and only warned by a source that failed", async () => {
    const damaged = { name: "a.hwpx", code: "damaged", reason: "cut off" };
    const delivery: Delivery = {
      source: "inbox",
      taken: [],
      known: 0,
      refused: [damaged],
      failed: null,
    };
    expect((await run({ deliveries: [delivery] })).lastRun).toMatchObject({
      ...{ outcome: "blocked", refused: 1 },
      why: ["unreadable-file: inbox: a.hwpx: damaged: cut off"],
    });
    const away: Delivery = { ...delivery, source: "portal", refused: [], failed: "no answer" };
    expect((await run({ deliveries: [away] })).lastRun).toMatchObject({
      ...{ outcome: "released", why: ["source-failed: portal: no answer"] },
    });
  });

  test("keeps so many releases and all that was cited", async () => {
    for (const [turn, file] of ["a", "b", "c"].entries())
      await runOf({ release: `r${String(turn)}`, file, more: turn });
    expect(readdirSync(home.releases).sort()).toEqual(["r1", "r2"]);
    expect(readdirSync(home.kept).sort()).toEqual(["r0", "r1", "r2"]);
    expect(await shown(home.current, "releases/r0/data/figures/sums.html")).toContain(
      "<main>r0</main>",
    );
  });
});

describe("a rollback", () => {
  const options = { now: () => new Date("2026-11-22T01:00:00Z"), everyHours: 24 };

  test("shows the release before, and no schedule returns to the one left", async () => {
    await run();
    await runOf(REPLACED);
    expect(await rollback(home, null, options)).toMatchObject({
      ...{ release: { id: "one" }, lastRun: { outcome: "rolled-back" } },
    });
    expect(await shown(home.current, "index.html")).toBe("<p>one</p>");
    const { lastRun } = await run();
    expect(lastRun).toMatchObject({ outcome: "blocked" });
    expect(lastRun.why).toContain("rolled-back: two");
    expect((await run({ accept: ["rolled-back"] })).release?.id).toBe("two");
  });

  test("goes to no release that is not whole", async () => {
    await run();
    await runOf(REPLACED);
    rmSync(join(home.releases, "one", "site", "index.html"));
    await expect(rollback(home, null, options)).rejects.toThrow("release one lacks a file");
    await expect(rollback(home, "none", options)).rejects.toThrow("no such release: none");
    expect(await shown(home.current, "index.html")).toBe("<p>two</p>");
    expect(existsSync(home.runs)).toBe(true);
  });
});
