import type { Run, Status } from "../schema/status";
import { seoulTime } from "./clock";
import type { Delivery } from "./delivery";
import type { Home } from "./home";
import { markSuperseded } from "./kept";
import type { Concern } from "./policy";
import { sweepReleases } from "./passing";
import { currentRelease } from "./releases";
import { releaseFrom, type Result } from "./run";
import type { Setting } from "./setting";
import { RefreshIsRunning, RunLog } from "../store/runs";
import { statusOf, tellWithoutLog, writeNow } from "./status";

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

/** What an error says, without the paths: they may hold the name of a person. */
function withoutPaths(error: Error, root: string): string {
  const paths = ["path", "dest"].map((key): unknown => Reflect.get(error, key));
  return [...paths, root].reduce<string>(
    (said, path) => (typeof path === "string" ? said.replaceAll(path, "…") : said),
    error.message,
  );
}

/** Lines of an error for the log: an error that names documents names each. */
function errorLines(error: unknown, { root }: Home): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const lines = "lines" in error && Array.isArray(error.lines) ? error.lines.map(String) : [];
  return [withoutPaths(error, root), ...lines];
}

type Ended = Pick<Run, "outcome" | "release" | "changed" | "findings" | "why">;

function ended({ outcome, release, changes, snapshot, judgement }: Result): Ended {
  const why = [...judgement.blocking, ...judgement.warnings].map(concernLine);
  const [changed, findings] = [changes?.valueCount ?? 0, snapshot?.findings ?? 0];
  return { outcome, release, changed, findings, why };
}

/** The run cannot be written into the log. */
class RunUnlogged extends Error {
  override name = "RunUnlogged";
  constructor(
    /** Why the run stopped, and why the log cannot tell it. */
    readonly why: string[],
  ) {
    super("run log cannot be written");
  }
}

/** Asks, reads and releases; every failure is told by the outcome. */
async function ran(
  setting: Setting,
  options: RefreshOptions,
  { log, startedAt, deliveries }: { log: RunLog; startedAt: string; deliveries: Delivery[] },
): Promise<{ id: number; end: Ended }> {
  const { home } = setting;
  const id = await log.begin(startedAt);
  try {
    await sweepReleases(home);
    for await (const delivery of options.deliver()) deliveries.push(delivery);
    const made = await releaseFrom(setting, deliveries, {
      ...{ log, run: id, startedAt, dry: options.dry },
    });
    const end = ended(made);
    // After a run that was cut off here, the next one, which finds nothing new, does it.
    const isShown = end.outcome === "released" || end.outcome === "nothing-new";
    if (isShown && end.release !== null) await markSuperseded(home, end.release);
    return { id, end };
  } catch (error) {
    const why = errorLines(error, home);
    return { id, end: { outcome: "failed", release: null, changed: 0, findings: 0, why } };
  }
}

/** One run under an open log: its row is written, and the status beside the releases. */
async function logged(setting: Setting, options: RefreshOptions, log: RunLog, startedAt: string) {
  const begun = performance.now();
  const deliveries: Delivery[] = [];
  const { id, end } = await ran(setting, options, { log, startedAt, deliveries });
  const count = (key: "taken" | "refused") =>
    deliveries.reduce((sum, delivery) => sum + delivery[key].length, 0);
  const seconds = Math.round(performance.now() - begun) / 1000;
  const counts = { taken: count("taken"), refused: count("refused") };
  try {
    await log.end({ id, seconds, ...counts, ...end });
  } catch (error) {
    const why = [...end.why, "run log cannot be written", ...errorLines(error, setting.home)];
    throw new RunUnlogged(why);
  }
  const { everyHours } = options;
  const status = await statusOf(setting.home, log, { deliveries, everyHours });
  await writeNow(setting.home, log, status);
  return status;
}

/**
 * One run: asks the sources, and where anything is new reads, checks, compares, judges and releases it. Whatever
 * fails, the release that is shown stays; the log and the status say what happened, the status alone where
 * the log cannot be used.
 * @throws RefreshIsRunning where another run is under way; else every failure is told by the outcome
 */
export async function refresh(setting: Setting, options: RefreshOptions): Promise<Status> {
  const { home } = setting;
  const startedAt = seoulTime(options.now());
  const { everyHours } = options;
  let log: RunLog | null = null;
  try {
    log = await RunLog.open(home.runs, await currentRelease(home));
    return await logged(setting, options, log, startedAt);
  } catch (error) {
    if (error instanceof RefreshIsRunning) throw error;
    const why = error instanceof RunUnlogged ? error.why : errorLines(error, home);
    return await tellWithoutLog(home, { startedAt, why, everyHours });
  } finally {
    log?.close();
  }
}
