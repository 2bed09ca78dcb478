import { accessSync, constants, statSync } from "node:fs";
import { resolve } from "node:path";
import type { RefreshConfig } from "../config";
import { Client } from "../fetch/client";
import { FetchError } from "../fetch/fetch-error";
import { KEY } from "../fetch/lofin/service";
import { NETWORK, type Network } from "../fetch/network";
import type { Home } from "../home";
import { act, said, well, type Check } from "./check";

/** The operator's folders of new documents. */
export function inboxChecks(home: Home, { inbox }: RefreshConfig): Check[] {
  return inbox.folders.map((named) => {
    const folder = resolve(home.root, named);
    const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder && folder === home.inbox)
      return well("inbox", `none yet: new documents go into ${folder}`);
    if (!isFolder)
      return act("inbox", `no such folder: ${folder}`, "make it, or change inbox.folders");
    try {
      accessSync(folder, constants.R_OK | constants.X_OK);
      return well("inbox", folder);
    } catch {
      return act("inbox", `cannot be read: ${folder}`, "give this user the right to read it");
    }
  });
}

/** Asks a host once, by its robots.txt; that it answers is enough. */
async function hostCheck(
  name: string,
  origin: string,
  config: RefreshConfig,
  network: Network,
): Promise<Check> {
  const limits = { ...config.requests, retries: 0 };
  const signal = AbortSignal.timeout(limits.connectSeconds * 1000 + limits.headersSeconds * 1000);
  const client = new Client({ origin, limits, network, signal, delay: 0 });
  try {
    await client.get("/robots.txt");
  } catch (error) {
    const answered = error instanceof FetchError && error.code.startsWith("status-4");
    if (!answered)
      return act(
        name,
        `${origin} not reached: ${said(error)}`,
        "look at the network; a run goes on without it and says so",
      );
  } finally {
    await client.close();
  }
  return well(name, `${origin} answers`);
}

async function portalCheck(config: RefreshConfig, network: Network): Promise<Check> {
  const { origin, documents, searches } = config.portal;
  return documents.length > 0 || searches.length > 0
    ? hostCheck("portal", origin, config, network)
    : well("portal", "off: no documents or searches are configured");
}

async function lofinCheck(config: RefreshConfig, network: Network): Promise<Check> {
  const { origin, years, projects, settlement } = config.lofin;
  if (years.length === 0 || (projects.length === 0 && !settlement))
    return well("lofin", "off: no years, or neither projects nor the settlement, are configured");
  if ((network.environment[KEY] ?? "") === "")
    return act("lofin", `${KEY} is not set`, "put the key of the API into the environment");
  return hostCheck("lofin", origin, config, network);
}

/** Hosts that are configured; nobody is asked where nothing is. */
export const hostChecks = async (
  config: RefreshConfig,
  network: Network = NETWORK,
): Promise<Check[]> => [await portalCheck(config, network), await lofinCheck(config, network)];
