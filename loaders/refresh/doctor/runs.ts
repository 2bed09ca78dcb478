import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Run, Status } from "../../schema/status";
import { isMissed } from "../../../src/words/missed.js";
import { seoulTime } from "../clock";
import type { Home } from "../home";
import { currentRelease, readRecord, verifyRelease } from "../releases";
import { RefreshIsRunning, RunLog } from "../../store/runs";
import { dueAfter } from "../status";
import { act, note, said, well, type Check } from "./check";

const DAY = 24 * 3_600_000;
/** A clock that is so far ahead of the last run is more likely wrong than the operator away. */
const FAR_AHEAD = 366 * DAY;
const CLOCK_TODO = "set the clock (timedatectl set-ntp true): ages and due times are told by it";

async function lastRunOf(home: Home): Promise<Run | null> {
  const log = await RunLog.look(home.runs);
  try {
    const [last] = await log.last(1);
    if (!last) return null;
    // Nobody has the log: whoever began it is gone.
    return last.outcome === "running" ? { ...last, outcome: "interrupted" } : last;
  } finally {
    log.close();
  }
}

/** While a run has the log, what the run before it has told. */
async function lastTold(home: Home): Promise<Run | null> {
  const file = join(home.now, "status.json");
  if (!existsSync(file)) return null;
  return (JSON.parse(await readFile(file, "utf8")) as Status | null)?.lastRun ?? null;
}

/** Whether the run log can be read, and the last run in it; null where there is none. */
export async function logCheck(home: Home): Promise<{ check: Check; last: Run | null }> {
  if (!existsSync(home.runs)) return { check: well("run log", "none yet"), last: null };
  try {
    const last = await lastRunOf(home);
    return { check: well("run log", "readable, no run under way"), last };
  } catch (error) {
    if (error instanceof RefreshIsRunning)
      return { check: note("run log", error.message), last: await lastTold(home) };
    const todo = "restore a backup, or move it away: the next run begins a new one";
    return { check: act("run log", said(error), todo), last: null };
  }
}

const isKnown = (time: number | null): time is number => time !== null;

/** The clock against what has happened already. */
export async function clockCheck(home: Home, last: Run | null, now: Date): Promise<Check> {
  const shown = await currentRelease(home);
  const record = shown === null ? null : await readRecord(home, shown).catch(() => null);
  // A release has a day of Seoul, without an hour: the whole of it counts as past.
  const day = record === null ? null : Date.parse(record.date) - DAY;
  const known = [last === null ? null : Date.parse(last.startedAt), day].filter(isKnown);
  const newest = Math.max(...known);
  const told = seoulTime(now);
  if (now.getTime() < newest)
    return act("clock", `${told}, earlier than the last run or release`, CLOCK_TODO);
  if (known.length > 0 && now.getTime() > newest + FAR_AHEAD)
    return note("clock", `${told}, more than a year after the last run`, CLOCK_TODO);
  return well("clock", told);
}

const WHY: Partial<Record<Run["outcome"], string>> = {
  failed: "see the log (log/refresh.log below MAEUL_HOME), then run maeul refresh",
  blocked:
    "look at the documents it names; maeul refresh --accept <rule> lets one rule pass this once",
};

/** How the last run went, and whether the one after it was missed. */
export function lastRunCheck(last: Run | null, everyHours: number, now: Date): Check {
  if (last === null) return note("last run", "none yet", "maeul refresh");
  const { outcome, startedAt, why } = last;
  const what = `${outcome} at ${startedAt}`;
  const due = dueAfter(startedAt, everyHours);
  if (isMissed(due, now.getTime()))
    return act(
      "last run",
      `${what}; the next was due at ${due} and is missing`,
      "look whether the schedule runs (systemctl list-timers, crontab -l)",
    );
  const todo = WHY[outcome];
  if (todo !== undefined) return act("last run", [what, ...why].join("; "), todo);
  if (outcome === "interrupted")
    return note("last run", what, "nothing is lost: the next run goes on");
  return why.length > 0
    ? note("last run", [`${what}; next due ${due}`, ...why].join("; "))
    : well("last run", `${what}; next due ${due}`);
}

/** The release that is shown against the hashes it was made with. */
export async function releaseCheck(home: Home): Promise<Check> {
  const shown = await currentRelease(home);
  if (shown === null) return note("release", "none yet", "maeul refresh");
  try {
    const { id, date, files } = await verifyRelease(home, shown);
    return well("release", `${id} of ${date}: ${String(files.length)} files as they were made`);
  } catch (error) {
    return act("release", said(error), "maeul rollback to another release, or restore a backup");
  }
}
