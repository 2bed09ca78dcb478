import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Home } from "../refresh/home";
import type { Status } from "../schema/status";
import { FOLDERS } from "./folders";

/** So often it is asked whether a run is due: a clock may be set meanwhile. */
const LOOK_EVERY = 10 * 60_000;

/** When the next run is due, in milliseconds since 1970; at once where none has told. */
function dueAt(home: Home): number {
  const file = join(home.now, "status.json");
  if (!existsSync(file)) return 0;
  const status = JSON.parse(readFileSync(file, "utf8")) as Status | null;
  return status === null ? 0 : Date.parse(status.nextRunDueAt);
}

/** Runs `maeul refresh` as a process of its own, so that it can break nothing but itself. */
async function refreshOnce(home: Home, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [join(FOLDERS.root, "bin", "maeul.js"), "refresh"], {
    env: { ...process.env, MAEUL_HOME: home.root },
    stdio: ["ignore", "inherit", "inherit"],
    signal,
  });
  await new Promise<void>((resolve) => {
    child.once("error", (error) => {
      if (!signal.aborted) process.stderr.write(`refresh cannot start: ${error.message}\n`);
    });
    child.once("close", () => {
      resolve();
    });
  });
}

/** Refreshes whenever a run is due, until the signal ends it; resolves when nothing runs any more. */
export async function refreshOnTime(home: Home, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (dueAt(home) <= Date.now()) await refreshOnce(home, signal);
    await sleep(LOOK_EVERY, undefined, { signal }).catch(() => undefined);
  }
}
