import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { homeAt } from "../../loaders/refresh/home";
import { policySchema } from "../../loaders/refresh/policy";
import { refresh } from "../../loaders/refresh/refresh";
import { currentRelease, verifyRelease } from "../../loaders/refresh/releases";
import type { Run, Status } from "../../loaders/schema/status";
import { trialBuilder } from "./trial-builder";

const home = homeAt(mkdtempSync(join(tmpdir(), "maeul-full-")));
afterAll(() => {
  rmSync(home.root, { recursive: true });
});

/** A run in this process, which may write what it likes. */
const runHere = (release: string, more: number): Promise<Status> => {
  const version = { release, file: release, more };
  const setting = { home, builder: trialBuilder({ version }), keepReleases: 2 };
  return refresh(
    { ...setting, policy: policySchema.parse({}), accepted: new Set(), tell: () => undefined },
    { deliver: () => [], dry: false, everyHours: 24, now: () => new Date() },
  );
};

/**
 * A run in a process that may write files of so many blocks of 512 bytes: beyond them every write fails, as
 * on a disk that is full.
 */
function runWithin(blocks: number, release: string): Promise<{ run: Run; status: unknown }> {
  const child = join(import.meta.dirname, "full-disk-child.ts");
  const program = [process.execPath, "--import", "tsx", child, home.root, release, "1000"];
  const limited = ["-c", `ulimit -f ${String(blocks)}; exec "$@"`, "sh", ...program];
  return new Promise((resolve, reject) => {
    execFile("sh", limited, (error, stdout, stderr) => {
      if (stdout === "") reject(new Error(stderr));
      else resolve({ run: JSON.parse(stdout) as Run, status: error?.code ?? 0 });
    });
  });
}

const told = (): Status =>
  JSON.parse(readFileSync(join(home.now, "status.json"), "utf8")) as Status;

// The disk is full for the run log as well, and for the finished database alone.
test.skipIf(process.platform === "win32")(
  "a full disk leaves the release, says so, and is forgotten when there is room again",
  async () => {
    await runHere("a", 0);
    for (const blocks of [2000, 9000]) {
      const { run, status } = await runWithin(blocks, "b");
      expect([run.outcome, status]).toEqual(["failed", 1]);
      expect(run.why.join("\n")).toMatch(/too large/iu);
      expect(run.why.join("\n")).not.toContain(home.root);
      expect(told()).toMatchObject({ release: { id: "a" }, lastRun: run });
      expect(await currentRelease(home)).toBe("a");
      await verifyRelease(home, "a");
      expect(readdirSync(home.releases)).toEqual(["a"]);
    }
    const { release, lastRun } = await runHere("b", 1000);
    expect([release?.id, lastRun.outcome]).toEqual(["b", "released"]);
    await verifyRelease(home, "b");
  },
  120_000,
);
