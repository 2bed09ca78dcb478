import type { ReleaseName } from "./changes";

/** How a run ended. `interrupted`: the process ended before it did. */
export type RunOutcome =
  | "running"
  | "released"
  | "nothing-new"
  | "blocked"
  | "failed"
  | "dry-run"
  | "rolled-back"
  | "interrupted";

/** A row of the run log. Times are of Seoul, with their offset; null where it has not come to it. */
export interface Run {
  /** Counts up, whatever the clock does. */
  id: number;
  startedAt: string;
  /** How long it took, by a clock that never jumps. */
  seconds: number | null;
  outcome: RunOutcome;
  /** Id of the release that it made or meant to make. */
  release: string | null;
  /** Documents that came in, and files that were refused. */
  taken: number;
  refused: number;
  /** Values that differ from the release before. */
  changed: number;
  /** What checks have found in the release. */
  findings: number;
  /** Why it stopped, or what it warns of; one line each. */
  why: string[];
}

/** What one source brought in the last run. */
export interface SourceStatus {
  source: string;
  taken: number;
  known: number;
  refused: number;
  /** Why it stopped early; null where it did not. */
  failed: string | null;
}

/** How the refresh of a place stands: `now/status.json`, beside the releases. */
export interface Status {
  /** Null before the first release. */
  release: ReleaseName | null;
  lastRun: Run;
  /** When a run last ended well, with something new or not; null before the first. */
  lastSuccessAt: string | null;
  /** When the next run is due; who reads this later than that, and a while, knows that one was missed. */
  nextRunDueAt: string;
  /** ISO day on which the source fetched longest ago was fetched. */
  oldestSource: string | null;
  /** Numerals printed in all documents, and those whose fate is not known. */
  numbers: { printed: number; unexplained: number };
  /** Findings of the release that is shown. */
  findings: number;
  sources: SourceStatus[];
  /** The newest first. */
  runs: Run[];
}
