import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Run, Status } from "../schema/status";
import { seoulTime } from "./clock";
import { openSnapshot } from "./compare/snapshot";
import type { Delivery } from "./delivery";
import { writeDurably } from "./durable";
import { atomFeed } from "./feed";
import type { Home } from "./home";
import { currentRelease, readRecord } from "./releases";
import type { RunLog } from "../store/runs";

/** So many runs and reports are shown; the log has all. */
const SHOWN_RUNS = 30;
const SHOWN_REPORTS = 50;

const HOUR = 3_600_000;

/** What a run ended well with; a dry run has refreshed nothing. */
const WELL: ReadonlySet<Run["outcome"]> = new Set(["released", "nothing-new"]);

function sourceStatus({
  source,
  taken,
  known,
  refused,
  failed,
}: Delivery): Status["sources"][number] {
  return { source, taken: taken.length, known, refused: refused.length, failed };
}

/** When the run after one is due, in Seoul. */
export const dueAfter = (startedAt: string, everyHours: number): string =>
  seoulTime(new Date(Date.parse(startedAt) + everyHours * HOUR));

/** The release that is shown, by what it says of itself; null where there is none, or it says nothing. */
async function shownName(home: Home): Promise<Status["release"]> {
  const shown = await currentRelease(home);
  const record = shown === null ? null : await readRecord(home, shown).catch(() => null);
  return record && { id: record.id, date: record.date };
}

/** How the refresh stands after a run. */
export async function statusOf(
  home: Home,
  log: RunLog,
  { deliveries, everyHours }: { deliveries: readonly Delivery[]; everyHours: number },
): Promise<Status> {
  const runs = await log.last(SHOWN_RUNS);
  const [lastRun] = runs;
  if (!lastRun) throw new Error("no run to tell of");
  const shown = await currentRelease(home);
  // What is kept may be damaged; the run has said so, and the status says it on.
  const kept = shown === null ? null : openSnapshot(join(home.kept, shown));
  const snapshot = await (kept?.catch(() => null) ?? null);
  const days = snapshot?.documents.map(({ accessedOn }) => accessedOn).toSorted() ?? [];
  return {
    release: await shownName(home),
    lastRun,
    lastSuccessAt: runs.find(({ outcome }) => WELL.has(outcome))?.startedAt ?? null,
    nextRunDueAt: dueAfter(lastRun.startedAt, everyHours),
    oldestSource: days[0] ?? null,
    numbers: snapshot?.numbers ?? { printed: 0, unexplained: 0 },
    findings: snapshot?.findings ?? 0,
    sources: deliveries.map(sourceStatus),
    runs,
  };
}

/** Writes what stands beside the releases: status, changes and their feed. */
export async function writeNow(home: Home, log: RunLog, status: Status): Promise<void> {
  const reports = await log.changes(SHOWN_REPORTS);
  await writeDurably(join(home.now, "status.json"), `${JSON.stringify(status, null, 2)}\n`);
  await writeDurably(join(home.now, "changes.json"), `${JSON.stringify(reports, null, 2)}\n`);
  await writeDurably(join(home.now, "changes.atom"), atomFeed(reports));
}

/** What was told last; null where nothing was, or not whole. */
async function lastTold(home: Home): Promise<Status | null> {
  try {
    return JSON.parse(await readFile(join(home.now, "status.json"), "utf8")) as Status | null;
  } catch {
    return null;
  }
}

/**
 * Tells of a run that failed and that no log can tell of: what was told before goes on to stand, with this
 * run as the last one. Where the status cannot be written either, whoever started the run is told.
 */
export async function tellWithoutLog(
  home: Home,
  { startedAt, why, everyHours }: { startedAt: string; why: string[]; everyHours: number },
): Promise<Status> {
  const before = await lastTold(home);
  const counts = { seconds: null, taken: 0, refused: 0, changed: 0, findings: 0 };
  const id = (before?.lastRun.id ?? 0) + 1;
  const lastRun: Run = { id, startedAt, outcome: "failed", release: null, why, ...counts };
  const empty = { lastSuccessAt: null, oldestSource: null, findings: 0, sources: [], runs: [] };
  const status: Status = {
    ...{ ...empty, numbers: { printed: 0, unexplained: 0 }, ...before },
    ...{ release: await shownName(home), lastRun, nextRunDueAt: dueAfter(startedAt, everyHours) },
    runs: [lastRun, ...(before?.runs ?? [])].slice(0, SHOWN_RUNS),
  };
  const file = join(home.now, "status.json");
  await writeDurably(file, `${JSON.stringify(status, null, 2)}\n`).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? `: ${String(error.code)}` : "";
    why.push(`status cannot be written${code}`);
  });
  return status;
}
