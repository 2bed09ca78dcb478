import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { FileFormat } from "../../loaders/generate/layouts/layout";
import type { Told } from "./fuzz-child";

/** A case that takes longer than this hangs, milliseconds. */
const HANG_MS = 20_000;

/** What became of the damaged documents of one format. */
export interface Outcomes {
  format: FileFormat;
  cases: number;
  /** How many were read, and how many were refused by which code. */
  ends: Map<string, number>;
  slowestMs: number;
  peakMb: number;
  /** A line each, with what repeats it. */
  faults: string[];
}

/** Which cases: those of a format from 0, the same from the same seed. */
export interface Cases {
  format: FileFormat;
  cases: number;
  seed: number;
}

/** Reads damaged documents in a process of their own; where it hangs or dies, the next case gets a new one. */
export async function fuzzed({ format, cases, seed }: Cases): Promise<Outcomes> {
  const outcomes: Outcomes = {
    ...{ format, cases, ends: new Map(), slowestMs: 0, peakMb: 0, faults: [] },
  };
  for (let from = 0; from < cases;) from = await stretch(outcomes, seed, from);
  return outcomes;
}

/**
 * @returns the number of the next case
 * @throws where not even one is begun
 */
function stretch(outcomes: Outcomes, seed: number, from: number): Promise<number> {
  const { format, cases } = outcomes;
  const child = fork(
    join(import.meta.dirname, "fuzz-child.ts"),
    [format, seed, from, cases].map(String),
    { execArgv: ["--import", "tsx"], stdio: ["ignore", "ignore", "inherit", "ipc"] },
  );
  return new Promise((resolve, reject) => {
    let number = from;
    let isBegun = false;
    const fault = (reason: string) => {
      outcomes.faults.push(`${format}, seed ${seed}, case ${number}: ${reason}`);
    };
    const watch = new Watch(child, () => {
      fault(`hangs: no end within ${HANG_MS} ms`);
    });
    child.on("message", (told: Told) => {
      watch.heard();
      if (told.kind === "begun") [number, isBegun] = [told.number, true];
      else if (told.kind === "done") count(outcomes, told.outcome, fault);
      else if (told.kind === "stray") fault(told.reason);
      else {
        outcomes.peakMb = Math.max(outcomes.peakMb, told.peakMb);
        number = cases;
      }
    });
    child.on("exit", (status, signal) => {
      watch.stop();
      if (!isBegun) reject(new Error(`no case begun: ${format}, status ${status}`));
      if (number < cases && !watch.ended) fault(`process ends: ${signal ?? `status ${status}`}`);
      resolve(number < cases ? number + 1 : cases);
    });
  });
}

function count(
  outcomes: Outcomes,
  { end, milliseconds, fault }: Extract<Told, { kind: "done" }>["outcome"],
  tell: (reason: string) => void,
): void {
  if (end !== null) outcomes.ends.set(end, (outcomes.ends.get(end) ?? 0) + 1);
  if (fault !== null) tell(fault);
  outcomes.slowestMs = Math.max(outcomes.slowestMs, milliseconds);
}

/** Ends a process that says nothing for too long. */
class Watch {
  /** Whether it had to. */
  ended = false;
  #timer: NodeJS.Timeout;

  constructor(
    private readonly child: ChildProcess,
    private readonly giveUp: () => void,
  ) {
    this.#timer = this.#set();
  }

  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#set();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #set(): NodeJS.Timeout {
    return setTimeout(() => {
      this.ended = true;
      this.giveUp();
      this.child.kill("SIGKILL");
    }, HANG_MS);
  }
}
