import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { ChangeReport } from "../schema/changes";
import type { RunLog } from "../store/runs";
import { keepForGood, linkEarlier } from "./kept";
import { finishRelease } from "./lay-down";
import { workFolder } from "./passing";
import { pruneReleases, showRelease } from "./releases";
import type { Setting } from "./setting";

/** Publishes, builds, and lays everything down where the release will be. */
export async function make(
  { home, builder, tell }: Setting,
  work: string,
  id: string,
): Promise<void> {
  tell("publish figures and downloads");
  await builder.publish(join(work, "ledger.duckdb"), join(work, "data"));
  tell("build the site");
  await builder.buildSite(join(work, "data"), join(work, "site"));
  await rm(join(work, "data"), { recursive: true });
  await linkEarlier(home, join(work, "site"), id);
}

/** The last steps, in the order in which a crash between any two of them does no harm. */
export async function release(setting: Setting, log: RunLog, report: ChangeReport, run: number) {
  const { home, keepReleases, tell } = setting;
  const work = workFolder(home);
  const { id, date } = report.release;
  tell("make it a release");
  await keepForGood(home, work, id);
  await finishRelease(home, work, { id, date, run });
  await log.announce(run, report);
  await showRelease(home, id);
  tell(`release ${id} is shown`);
  for (const old of await pruneReleases(home, keepReleases)) tell(`release ${old} removed`);
}

/** Makes the release that is shown whole again, whatever blocks another: it says nothing new. */
export async function mend(
  { home, tell }: Setting,
  { release: { id, date } }: ChangeReport,
  run: number,
) {
  const work = workFolder(home);
  await keepForGood(home, work, id);
  await finishRelease(home, work, { id, date, run });
  tell(`release ${id} is mended`);
}
