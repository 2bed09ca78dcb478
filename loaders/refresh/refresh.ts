import type { Run, Status } from "../schema/status";
import { seoulTime } from "./clock";
import type { Delivery } from "./delivery";
import { markSuperseded } from "./kept";
import type { Concern } from "./policy";
import { currentRelease, sweepReleases } from "./releases";
import { releaseFrom, type Result, type Setting } from "./run";
import { RunLog } from "../store/runs";
import { statusOf, writeNow } from "./status";

/** What a refresh does besides releasing. */
export interface RefreshOptions {
  /** Asks every source in turn. */
  deliver: () => AsyncIterable<Delivery> | Iterable<Delivery>;
  /** Compares and judges, and releases nothing. */
  dry: boolean;
  everyHours: number;
  /** The clock; only for what people read, never for what comes first. */
  now: () => Date;
}

const concernLine = ({ rule, what }: Concern): string => `${rule}: ${what}`;

/** What an error of the system says, without the paths: they may hold the name of a person. */
function withoutPaths(error: Error): string {
  const paths = ["path", "dest"].map((key): unknown => Reflect.get(error, key));
  return paths.reduce<string>(
    (said, path) => (typeof path === "string" ? said.replaceAll(path, "…") : said),
    error.message,
  );
}

/** Lines of an error for the log: an error that names documents names each. */
function errorLines(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const lines = "lines" in error && Array.isArray(error.lines) ? error.lines.map(String) : [];
  return [withoutPaths(error), ...lines];
}

type Ended = Pick<Run, "outcome" | "release" | "changed" | "findings" | "why">;

function ended({ outcome, release, changes, snapshot, judgement }: Result): Ended {
  const why = [...judgement.blocking, ...judgement.warnings].map(concernLine);
  const [changed, findings] = [changes?.valueCount ?? 0, snapshot?.findings ?? 0];
  return { outcome, release, changed, findings, why };
}

/**
 * One run: asks the sources, and where anything is new reads, checks, compares, judges and releases it. Whatever
 * fails, the release that is shown stays; the log and the status say what happened.
 * @throws RefreshIsRunning where another run is under way; else every failure is told by the outcome
 */
export async function refresh(setting: Setting, options: RefreshOptions): Promise<Status> {
  const { home } = setting;
  const startedAt = seoulTime(options.now());
  const begun = performance.now();
  const log = await RunLog.open(home.runs, await currentRelease(home));
  try {
    const run = await log.begin(startedAt);
    const deliveries: Delivery[] = [];
    let end: Ended;
    try {
      await sweepReleases(home);
      for await (const delivery of options.deliver()) deliveries.push(delivery);
      end = ended(
        await releaseFrom(setting, deliveries, { log, run, startedAt, dry: options.dry }),
      );
      // After a run that was cut off here, the next one, which finds nothing new, does it.
      const isShown = end.outcome === "released" || end.outcome === "nothing-new";
      if (isShown && end.release !== null) await markSuperseded(home, end.release);
    } catch (error) {
      end = { outcome: "failed", release: null, changed: 0, findings: 0, why: errorLines(error) };
    }
    const count = (key: "taken" | "refused") =>
      deliveries.reduce((sum, delivery) => sum + delivery[key].length, 0);
    const seconds = Math.round(performance.now() - begun) / 1000;
    await log.end({
      id: run,
      seconds,
      taken: count("taken"),
      refused: count("refused"),
      ...end,
    });
    const status = await statusOf(home, log, { deliveries, everyHours: options.everyHours });
    await writeNow(home, log, status);
    return status;
  } finally {
    log.close();
  }
}
