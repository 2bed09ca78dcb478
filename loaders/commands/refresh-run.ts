import { existsSync } from "node:fs";
import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Folders } from "../ledger";
import { seoulDay } from "../refresh/clock";
import type { RefreshConfig } from "../refresh/config";
import type { Context } from "../refresh/context";
import type { Delivery } from "../refresh/delivery";
import { fromLofin } from "../refresh/fetch/lofin/from-lofin";
import { fromPortal } from "../refresh/fetch/portal/from-portal";
import { homeAt, type Home } from "../refresh/home";
import { fromInbox } from "../refresh/intake/inbox";
import type { PolicyRule } from "../refresh/policy";
import { refresh } from "../refresh/refresh";
import { dryFolder } from "../refresh/passing";
import type { Builder } from "../refresh/setting";
import type { Status } from "../schema/status";
import { readVocabulary } from "../schema/vocabulary";
import { codeVersionOf } from "../store/release";
import { FOLDERS } from "./folders";

/** Sources in the order in which they are asked. */
const SOURCES = [fromInbox, fromPortal, fromLofin];

async function* deliver(context: Context): AsyncGenerator<Delivery> {
  for (const source of SOURCES) yield await source(context);
}

/** A copy of what an operator has of documents, into which a dry run may take more. */
async function dryHome(home: Home): Promise<string> {
  const root = dryFolder(home);
  await mkdir(root, { recursive: true });
  for (const name of ["documents", "corrections.json", "claims.json"] as const) {
    const from = join(home.root, name);
    if (existsSync(from)) await cp(from, join(root, name), { recursive: true });
  }
  return root;
}

/** How a run is made of its parts. */
export interface RunParts {
  home: Home;
  config: RefreshConfig;
  builder: (folders: Folders) => Builder;
  tell: (line: string) => void;
  /** The clock; the machine's unless a run is replayed. */
  now?: () => Date;
}

/** What an operator asks of a run. */
export interface RunWish {
  /** Compares and judges, and releases nothing. */
  dryRun?: boolean;
  /** Rules that are let pass this once. */
  accept: readonly PolicyRule[];
}

/** One run of an operator's ledger. @throws RefreshIsRunning where another one is under way */
export async function runRefresh(
  { home, config, builder, tell, now = () => new Date() }: RunParts,
  { dryRun: dry = false, accept }: RunWish,
): Promise<Status> {
  const own = dry ? await dryHome(home) : home.root;
  const place = { ...home, documents: homeAt(own).documents };
  const context: Context = {
    ...{ home: place, data: FOLDERS.data, config, today: seoulDay(now()), tell },
    vocabulary: readVocabulary(join(FOLDERS.data, "vocabulary")),
    code: codeVersionOf(FOLDERS.root),
    signal: new AbortController().signal,
  };
  const setting = {
    ...{ home, policy: config.policy, keepReleases: config.releases.keep, tell },
    builder: builder({ ...FOLDERS, own }),
    accepted: new Set(accept),
  };
  const { everyHours } = config.schedule;
  const options = { deliver: () => deliver(context), dry, everyHours, now };
  try {
    return await refresh(setting, options);
  } finally {
    if (dry) await rm(own, { recursive: true, force: true });
  }
}
