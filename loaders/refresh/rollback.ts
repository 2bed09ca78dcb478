import type { Status } from "../schema/status";
import { seoulTime } from "./clock";
import type { Home } from "./home";
import { markSuperseded } from "./kept";
import { currentRelease, listReleases, showRelease, verifyRelease } from "./releases";
import { RunLog } from "../store/runs";
import { statusOf, writeNow } from "./status";

/** The newest release that is older than the one shown. @throws where there is none */
async function releaseBefore(home: Home, shown: string): Promise<string> {
  const releases = await listReleases(home);
  const run = releases.find(({ id }) => id === shown)?.run ?? 0;
  const before = releases.find((release) => release.run < run);
  if (!before) throw new Error(`no release before ${shown}`);
  return before.id;
}

/**
 * Shows an earlier release again, after its files were held against their hashes. The one that is left
 * is remembered: a schedule does not show it again unless it is accepted.
 * @param wanted id of a release; null for the one before
 * @throws where there is no such release or it is not whole; what is shown then stays
 */
export async function rollback(
  home: Home,
  wanted: string | null,
  { now, everyHours }: { now: () => Date; everyHours: number },
): Promise<Status> {
  const left = await currentRelease(home);
  if (left === null) throw new Error("no release is shown");
  const log = await RunLog.open(home.runs, left);
  try {
    const release = wanted ?? (await releaseBefore(home, left));
    if (release === left) throw new Error(`shown already: ${release}`);
    await verifyRelease(home, release);
    const id = await log.begin(seoulTime(now()));
    await log.abandon(left);
    await showRelease(home, release);
    await markSuperseded(home, release);
    const counts = { seconds: 0, taken: 0, refused: 0, changed: 0, findings: 0 };
    const why = [`rolled-back: from ${left}`];
    await log.end({ id, outcome: "rolled-back", release, why, ...counts });
    const status = await statusOf(home, log, { deliveries: [], everyHours });
    await writeNow(home, log, status);
    return status;
  } finally {
    log.close();
  }
}
