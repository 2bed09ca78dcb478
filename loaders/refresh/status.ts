import { join } from "node:path";
import type { Run, Status } from "../schema/status";
import { seoulTime } from "./clock";
import { openSnapshot } from "./compare/snapshot";
import type { Delivery } from "./delivery";
import { writeDurably } from "./durable";
import { atomFeed } from "./feed";
import type { Home } from "./home";
import { currentRelease } from "./releases";
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
  const snapshot = shown === null ? null : await openSnapshot(join(home.kept, shown));
  const days = snapshot?.documents.map(({ accessedOn }) => accessedOn).toSorted() ?? [];
  return {
    release: snapshot && { id: snapshot.release.id, date: snapshot.release.date },
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
