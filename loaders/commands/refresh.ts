import { InvalidArgumentError } from "commander";
import type { Status } from "../schema/status";
import { readConfig } from "../refresh/config";
import { openLog } from "../refresh/log-file";
import { POLICY_RULES, type PolicyRule } from "../refresh/policy";
import { tellWebhook } from "../refresh/webhook";
import { builderOf } from "./builder";
import { operatorHome } from "./home";
import { runRefresh, type RunWish } from "./refresh-run";

/** Adds a rule to those that are let pass this time. @throws where there is no such rule */
export function acceptOption(value: string, before: PolicyRule[]): PolicyRule[] {
  const rule = POLICY_RULES.find((known) => known === value);
  if (rule === undefined) throw new InvalidArgumentError(`one of ${POLICY_RULES.join(", ")}`);
  return [...before, rule];
}

/** One line that tells everything to who reads the mail of a schedule. */
export function summaryLine({ lastRun, release }: Status): string {
  const { outcome, taken, refused, changed, why, seconds } = lastRun;
  const shown = release === null ? "no release yet" : `release ${release.id} of ${release.date}`;
  const counts = `${String(taken)} in, ${String(refused)} refused, ${String(changed)} changed`;
  return `${outcome}: ${shown}; ${counts}, ${String(why.length)} to look at, ${(seconds ?? 0).toFixed(1)} s`;
}

/** What a schedule is told: 0 where all is well, 1 where the last release had to stay. */
export function exitStatus({ lastRun: { outcome } }: Status): 0 | 1 {
  return outcome === "blocked" || outcome === "failed" ? 1 : 0;
}

/**
 * Refreshes the ledger of an operator. Progress goes to stderr and the log, one line to stdout; exit
 * status 0 for released or nothing new, 1 where the last release had to stay.
 * @throws where the configuration is wrong, or another refresh is running
 */
export async function refreshLedger(wish: RunWish): Promise<void> {
  const home = operatorHome();
  const config = readConfig(home.config);
  const log = openLog(home.log);
  const tell = (line: string): void => {
    process.stderr.write(`${line}\n`);
    log.tell(line);
  };
  try {
    const status = await runRefresh(
      { home, config, builder: (folders) => builderOf(folders), tell },
      wish,
    );
    for (const line of status.lastRun.why) tell(line);
    const line = summaryLine(status);
    log.tell(line);
    process.stdout.write(`${line}\n`);
    await tellWebhook(config.schedule.webhook, status, line, tell);
    process.exitCode = exitStatus(status);
  } finally {
    await log.close();
  }
}
