import type { Network } from "../../../loaders/refresh/fetch/network";

/** A machine on which waiting takes no time, and is counted. */
export interface TrialNetwork extends Network {
  /** Milliseconds of each wait. */
  waits: number[];
}

/** @param environment keys of APIs */
export function trialNetwork(environment: Record<string, string> = {}): TrialNetwork {
  const waits: number[] = [];
  let clock = 0;
  return {
    ...{ waits, environment },
    wait: (milliseconds, signal) => {
      signal.throwIfAborted();
      waits.push(milliseconds);
      clock += milliseconds;
      return Promise.resolve();
    },
    now: () => clock,
    random: () => 1,
  };
}

/** Limits of a trial. */
export const TIGHT = {
  connectSeconds: 2,
  headersSeconds: 5,
  pauseSeconds: 5,
  wholeSeconds: 10,
  largestMegabytes: 1,
  retries: 2,
  longestWaitSeconds: 600,
};

/** Limits under which a server that is slow is found out at once. */
export const IMPATIENT = { ...TIGHT, wholeSeconds: 0.2, retries: 1 };
