import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { FOLDERS } from "../../../loaders/commands/folders";

/** When a process is killed: so long after it has told a line that begins so. */
export interface Plan {
  from: string;
  milliseconds: number;
}

/** Room for what is soon thrown away, so that less time goes into collecting it. */
const ROOM = ["--max-semi-space-size=64"];

/** What became of a process. */
export interface Ended {
  /** Its lines, each with the milliseconds since its start. */
  told: { line: string; at: number }[];
  isKilled: boolean;
}

/**
 * Runs a script in a process of its own, to its end or to its death: `kill -9`, with every process that
 * it has started, as in a loss of power.
 */
export function runVictim(script: string, folder: string, plan: Plan | null): Promise<Ended> {
  const begun = performance.now();
  const told: Ended["told"] = [];
  const child = spawn(process.execPath, [...ROOM, script, folder], {
    cwd: FOLDERS.root,
    stdio: ["ignore", "pipe", "inherit"],
    // A group of its own, so that Framework's process dies with it.
    detached: true,
  });
  const kill = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
  };
  let timer: NodeJS.Timeout | null = null;
  createInterface(child.stdout).on("line", (line) => {
    told.push({ line, at: performance.now() - begun });
    if (plan && !timer && line.startsWith(plan.from)) timer = setTimeout(kill, plan.milliseconds);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (_, signal) => {
      if (timer) clearTimeout(timer);
      resolve({ told, isKilled: signal === "SIGKILL" });
    });
  });
}
