import { cp, mkdir, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { InvalidArgumentError } from "commander";
import type { Status } from "../schema/status";
import { readVocabulary } from "../schema/vocabulary";
import { seoulDay } from "../refresh/clock";
import { readConfig, type RefreshConfig } from "../refresh/config";
import type { Context, Delivery } from "../refresh/delivery";
import { homeAt, type Home } from "../refresh/home";
import { fromInbox } from "../refresh/intake/inbox";
import { openLog } from "../refresh/log-file";
import { POLICY_RULES, type PolicyRule } from "../refresh/policy";
import { refresh } from "../refresh/refresh";
import { tellWebhook } from "../refresh/webhook";
import { codeVersionOf } from "../store/release";
import { builderOf } from "./builder";
import { FOLDERS } from "./folders";
import { operatorHome } from "./home";

/** What `maeul refresh` is given. */
export interface RefreshCommand {
  dryRun?: boolean;
  accept: PolicyRule[];
}

/** Adds a rule to those that are let pass this time. @throws where there is no such rule */
export function acceptOption(value: string, before: PolicyRule[]): PolicyRule[] {
  const rule = POLICY_RULES.find((known) => known === value);
  if (rule === undefined) throw new InvalidArgumentError(`one of ${POLICY_RULES.join(", ")}`);
  return [...before, rule];
}

/** Sources in the order in which they are asked. */
const SOURCES = [fromInbox];

async function* deliver(context: Context): AsyncGenerator<Delivery> {
  for (const source of SOURCES) yield await source(context);
}

/** A copy of what an operator has of documents, into which a dry run may take more. */
async function dryHome(home: Home): Promise<string> {
  const root = join(home.releases, `.next-dry-${String(process.pid)}`);
  await mkdir(root, { recursive: true });
  for (const name of ["documents", "corrections.json", "claims.json"] as const) {
    const from = join(home.root, name);
    if (existsSync(from)) await cp(from, join(root, name), { recursive: true });
  }
  return root;
}

/** One line that tells everything to who reads the mail of a schedule. */
export function summaryLine({ lastRun, release }: Status): string {
  const { outcome, taken, refused, changed, why, seconds } = lastRun;
  const shown = release === null ? "no release yet" : `release ${release.id} of ${release.date}`;
  const counts = `${String(taken)} in, ${String(refused)} refused, ${String(changed)} values changed`;
  return `${outcome}: ${shown}; ${counts}, ${String(why.length)} to look at, ${(seconds ?? 0).toFixed(1)} s`;
}

async function run(
  home: Home,
  config: RefreshConfig,
  command: RefreshCommand,
  tell: (line: string) => void,
) {
  const dry = command.dryRun === true;
  const own = dry ? await dryHome(home) : home.root;
  const place = { ...home, documents: homeAt(own).documents };
  const context: Context = {
    ...{ home: place, data: FOLDERS.data, config, today: seoulDay(new Date()), tell },
    vocabulary: readVocabulary(join(FOLDERS.data, "vocabulary")),
    code: codeVersionOf(FOLDERS.root),
    signal: new AbortController().signal,
  };
  const setting = {
    ...{ home, policy: config.policy, keepReleases: config.releases.keep, tell },
    builder: builderOf({ ...FOLDERS, own }),
    accepted: new Set(command.accept),
  };
  const { everyHours } = config.schedule;
  const options = { deliver: () => deliver(context), dry, everyHours, now: () => new Date() };
  try {
    return await refresh(setting, options);
  } finally {
    if (dry) await rm(own, { recursive: true, force: true });
  }
}

/**
 * Refreshes the ledger of an operator. Progress goes to stderr and the log, one line to stdout; exit
 * status 0 for released or nothing new, 1 where the last release had to stay.
 * @throws where the configuration is wrong, or another refresh is running
 */
export async function refreshLedger(command: RefreshCommand): Promise<void> {
  const home = operatorHome();
  const config = readConfig(home.config);
  const log = openLog(home.log);
  const tell = (line: string): void => {
    process.stderr.write(`${line}\n`);
    log.tell(line);
  };
  try {
    const status = await run(home, config, command, tell);
    for (const line of status.lastRun.why) tell(line);
    const line = summaryLine(status);
    log.tell(line);
    process.stdout.write(`${line}\n`);
    await tellWebhook(config.schedule.webhook, status, line, tell);
    if (status.lastRun.outcome === "blocked" || status.lastRun.outcome === "failed")
      process.exitCode = 1;
  } finally {
    await log.close();
  }
}
