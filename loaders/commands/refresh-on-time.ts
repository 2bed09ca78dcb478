import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { Home } from "../refresh/home";
import { FOLDERS } from "./folders";

/** So often it is asked whether a run is due: a clock may be set meanwhile. */
const LOOK_EVERY = 10 * 60_000;

/** What is needed of a status to know when a run is due. */
const told = z.object({
  lastRun: z.object({ startedAt: z.string() }),
  nextRunDueAt: z.string(),
});

/** What the last run told; null where none has, or its words are damaged. */
function lastTold(home: Home): z.infer<typeof told> | null {
  try {
    const said: unknown = JSON.parse(readFileSync(join(home.now, "status.json"), "utf8"));
    return told.safeParse(said).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether a run is due: none has told, its time has come, or the last one was begun at a time that is yet to
 * come, since the clock was ahead then.
 */
export function isDue(home: Home, now: Date): boolean {
  const status = lastTold(home);
  if (status === null) return true;
  const [begun, due] = [status.lastRun.startedAt, status.nextRunDueAt].map(Date.parse);
  // A time that is none compares with nothing.
  const waits = begun !== undefined && due !== undefined && begun <= +now && +now < due;
  return !waits;
}

/** Ends a process with all that it has started: those who build the site are processes of their own. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === "win32") child.kill();
  else process.kill(-child.pid, "SIGTERM");
}

/**
 * Runs `maeul refresh` as a process of its own, so that it can break nothing but itself; the signal ends it, and
 * the next run goes on from there.
 */
async function refreshOnce(home: Home, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [join(FOLDERS.root, "bin", "maeul.js"), "refresh"], {
    env: { ...process.env, MAEUL_HOME: home.root },
    stdio: ["ignore", "inherit", "inherit"],
    detached: process.platform !== "win32",
  });
  const end = (): void => {
    endGroup(child);
  };
  signal.addEventListener("abort", end);
  await new Promise<void>((resolve) => {
    child.once("error", (error) => {
      process.stderr.write(`refresh cannot start: ${error.message}\n`);
      resolve();
    });
    child.once("close", () => {
      resolve();
    });
  });
  signal.removeEventListener("abort", end);
}

/** Refreshes whenever a run is due, until the signal ends it; resolves when nothing runs any more. */
export async function refreshOnTime(home: Home, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (isDue(home, new Date())) await refreshOnce(home, signal);
    await sleep(LOOK_EVERY, undefined, { signal }).catch(() => undefined);
  }
}
