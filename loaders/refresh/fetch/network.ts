import { setTimeout as sleep } from "node:timers/promises";

/** What fetching needs of the machine; a test brings its own, and waits for nothing. */
export interface Network {
  /** Waits so many milliseconds, or until the signal ends it. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds by a clock that never jumps. */
  now: () => number;
  /** From 0 to less than 1. */
  random: () => number;
  /** Keys of APIs; nowhere else are they read from, and nowhere written to. */
  environment: Partial<Record<string, string>>;
}

/** The machine as it is. */
export const NETWORK: Network = {
  wait: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, { signal });
  },
  now: () => performance.now(),
  random: Math.random,
  environment: process.env,
};
