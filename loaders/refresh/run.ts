import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Changes } from "../schema/changes";
import { Ledger } from "../store/read";
import { changesOf } from "./compare/changes";
import { openSnapshot, writeSnapshot, type Snapshot } from "./compare/snapshot";
import type { Delivery } from "./delivery";
import type { Home } from "./home";
import { make, mend, release } from "./make";
import { workFolder } from "./passing";
import { changeConcerns, deliveryConcerns, judge, type Concern, type Judgement } from "./policy";
import { currentRelease, damageOf, showRelease } from "./releases";
import type { Setting } from "./setting";
import type { RunLog } from "../store/runs";

/** How it came out, before it is written into the log. */
export interface Result {
  outcome: "released" | "nothing-new" | "blocked" | "dry-run";
  release: string | null;
  changes: Changes | null;
  snapshot: Snapshot | null;
  judgement: Judgement;
}

interface Compared {
  snapshot: Snapshot;
  changes: Changes;
}

/** The release that is shown, as it is kept; null before the first. */
async function shownSnapshot(home: Home): Promise<{ snapshot: Snapshot; folder: string } | null> {
  const id = await currentRelease(home);
  if (id === null) return null;
  const folder = join(home.kept, id);
  try {
    return { snapshot: await openSnapshot(folder), folder };
  } catch (cause) {
    // Without it nobody can say what a new release would change.
    throw new Error(`what is kept of the release shown cannot be read: ${id}`, { cause });
  }
}

async function compare({ home, builder }: Setting, work: string): Promise<Compared> {
  const ledger = await Ledger.open(join(work, "ledger.duckdb"));
  try {
    await builder.keepViews(ledger);
    const folder = join(work, "kept");
    await mkdir(folder, { recursive: true });
    const snapshot = await writeSnapshot(ledger, builder.figures, folder);
    const changes = await changesOf(ledger, { snapshot, folder }, await shownSnapshot(home));
    return { snapshot, changes };
  } finally {
    ledger.close();
  }
}

/** Whether a release of that id lies there whole: what was made once is not made again. */
const isThere = async (home: Home, id: string): Promise<boolean> =>
  existsSync(join(home.releases, id)) && (await damageOf(home, id)) === null;

/** What is to be said of the release that is shown: a disk may have lost some of it. */
async function damageConcerns(home: Home, shown: string | null): Promise<Concern[]> {
  const damage = shown === null ? null : await damageOf(home, shown);
  return damage === null ? [] : [{ rule: "release-damaged", what: damage }];
}

/** Everything after the documents are in: read, compare, judge, and where all is well release. */
export async function releaseFrom(
  setting: Setting,
  deliveries: readonly Delivery[],
  { log, run, startedAt, dry }: { log: RunLog; run: number; startedAt: string; dry: boolean },
): Promise<Result> {
  const { home, builder, policy, accepted, tell } = setting;
  const shown = await currentRelease(home);
  const damaged = await damageConcerns(home, shown);
  const brought = [...deliveryConcerns(deliveries), ...damaged];
  const unreadable = (what: string) => brought.push({ rule: "unreadable-document", what });
  tell("read and check documents");
  const ledger = await builder.read(unreadable);
  const id = ledger.release.id;
  if (id === shown && damaged.length === 0) {
    const judgement = judge(brought, policy, accepted);
    const outcome = judgement.blocking.length > 0 ? "blocked" : "nothing-new";
    return { outcome, release: id, changes: null, snapshot: null, judgement };
  }
  const work = workFolder(home);
  try {
    await mkdir(work, { recursive: true });
    tell("fill the database");
    await builder.write(join(work, "ledger.duckdb"), ledger);
    const { snapshot, changes } = await compare(setting, work);
    const before = (await shownSnapshot(home))?.snapshot ?? null;
    const concerns: Concern[] = [
      ...brought,
      ...((await log.isAbandoned(id)) ? [{ rule: "rolled-back" as const, what: id }] : []),
      ...changeConcerns(changes, { before, after: snapshot }, policy),
    ];
    const judgement = judge(concerns, policy, accepted);
    const result = { release: id, changes, snapshot, judgement };
    const isBlocked = judgement.blocking.length > 0;
    if (isBlocked && id !== shown) return { outcome: "blocked", ...result };
    if (dry) return { outcome: "dry-run", ...result };
    const report = { ...changes, releasedAt: startedAt };
    if (id === shown) {
      await make(setting, work, id);
      await mend(setting, report, run);
    } else if (await isThere(home, id)) {
      await log.announce(run, report);
      await showRelease(home, id);
    } else {
      await make(setting, work, id);
      await release(setting, log, report, run);
    }
    return { outcome: isBlocked ? "blocked" : "released", ...result };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
