import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ChangeReport, Changes } from "../schema/changes";
import type { LedgerInput } from "../store/input";
import { Ledger } from "../store/read";
import { changesOf } from "./compare/changes";
import { openSnapshot, writeSnapshot, type Snapshot } from "./compare/snapshot";
import type { Delivery } from "./delivery";
import type { Home } from "./home";
import { keepForGood, linkEarlier } from "./kept";
import {
  changeConcerns,
  deliveryConcerns,
  judge,
  type Concern,
  type Judgement,
  type Policy,
  type PolicyRule,
} from "./policy";
import { currentRelease, finishRelease, pruneReleases, showRelease, workFolder } from "./releases";
import type { RunLog } from "../store/runs";

/** How a release is made; the refresh says only when and where. */
export interface Builder {
  /** Reads and checks the project's documents and the operator's; tells of those that it leaves out. */
  read: (unreadable: (line: string) => void) => Promise<LedgerInput>;
  write: (database: string, ledger: LedgerInput) => Promise<void>;
  publish: (database: string, out: string) => Promise<void>;
  buildSite: (published: string, out: string) => Promise<void>;
  /** Computes the views of an open ledger once. */
  keepViews: (ledger: Ledger) => Promise<void>;
  figures: readonly { id: string; sql: string }[];
}

/** What a run is given. */
export interface Setting {
  home: Home;
  builder: Builder;
  policy: Policy;
  keepReleases: number;
  accepted: ReadonlySet<PolicyRule>;
  tell: (line: string) => void;
}

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
  return { snapshot: await openSnapshot(folder), folder };
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

/** Publishes, builds, and lays everything down where the release will be. */
async function make({ home, builder, tell }: Setting, work: string, id: string): Promise<void> {
  tell("publish figures and downloads");
  await builder.publish(join(work, "ledger.duckdb"), join(work, "data"));
  tell("build the site");
  await builder.buildSite(join(work, "data"), join(work, "site"));
  await rm(join(work, "data"), { recursive: true });
  await linkEarlier(home, join(work, "site"), id);
}

/** The last steps, in the order in which a crash between any two of them does no harm. */
async function release(setting: Setting, log: RunLog, report: ChangeReport, run: number) {
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

/** Whether a release of that id lies there whole: what was made once is not made again. */
const isThere = (home: Home, id: string): boolean => existsSync(join(home.releases, id));

/** Everything after the documents are in: read, compare, judge, and where all is well release. */
export async function releaseFrom(
  setting: Setting,
  deliveries: readonly Delivery[],
  { log, run, startedAt, dry }: { log: RunLog; run: number; startedAt: string; dry: boolean },
): Promise<Result> {
  const { home, builder, policy, accepted, tell } = setting;
  const brought = deliveryConcerns(deliveries);
  const unreadable = (what: string) => brought.push({ rule: "unreadable-document", what });
  tell("read and check documents");
  const ledger = await builder.read(unreadable);
  const id = ledger.release.id;
  if (id === (await currentRelease(home))) {
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
    if (judgement.blocking.length > 0) return { outcome: "blocked", ...result };
    if (dry) return { outcome: "dry-run", ...result };
    const report = { ...changes, releasedAt: startedAt };
    if (isThere(home, id)) {
      await log.announce(run, report);
      await showRelease(home, id);
    } else {
      await make(setting, work, id);
      await release(setting, log, report, run);
    }
    return { outcome: "released", ...result };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
