import { parsePort } from "../../site/serve";
import { ConfigError, readConfig, type RefreshConfig } from "../config";
import type { Network } from "../fetch/network";
import type { Home } from "../home";
import { act, well, type Check } from "./check";
import { diskCheck, nodeCheck, portCheck, writableCheck } from "./machine";
import { clockCheck, lastRunCheck, logCheck, releaseCheck } from "./runs";
import { hostChecks, inboxChecks } from "./sources";

/** What the doctor looks at. */
export interface Patient {
  /** The project's folder. */
  root: string;
  home: Home;
  /** `PORT`, or null. */
  port: string | null;
  now: Date;
  network?: Network;
}

function configOf({ home }: Patient): { check: Check; config: RefreshConfig | null } {
  try {
    return { check: well("configuration", home.config), config: readConfig(home.config) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const check = act(
      "configuration",
      error.message,
      "correct it: docs/operating.md has every key",
    );
    return { check, config: null };
  }
}

/** Looks at everything a run needs, in the order in which it would fail; writes and mends nothing. */
export async function examine(patient: Patient): Promise<Check[]> {
  const { root, home, port, now, network } = patient;
  const { check, config } = configOf(patient);
  const { check: log, last } = await logCheck(home);
  const checks = [
    nodeCheck(root, process.versions.node),
    writableCheck(root, home),
    await diskCheck(root, home),
    await portCheck(parsePort(port)),
    await clockCheck(home, last, now),
    check,
    log,
  ];
  if (config !== null) {
    checks.push(...inboxChecks(home, config), ...(await hostChecks(config, network)));
    checks.push(lastRunCheck(last, config.schedule.everyHours, now));
  }
  return [...checks, await releaseCheck(home)];
}
