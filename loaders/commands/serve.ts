import { resolve } from "node:path";
import { homeAt, type Home } from "../refresh/home";
import { homePlaces } from "../refresh/places";
import { parsePort, servePlaces, serveSite, serveUntilInterrupted } from "../site/serve";
import { folderPlaces } from "../site/server/places";
import { operatorHome } from "./home";
import { refreshOnTime } from "./refresh-on-time";

/**
 * Serves a built site until it is interrupted.
 * @throws where no port from the wanted one on is free
 */
export async function serve(dist: string, port: string | undefined): Promise<void> {
  const site = await serveSite({ dir: dist, port: parsePort(port ?? null) });
  process.stdout.write(`${site.url}\n`);
  await serveUntilInterrupted(site);
}

/** What `maeul serve` is given. */
export interface ServeCommand {
  home?: string;
  dir?: string;
  port?: string;
  host?: string;
  refresh?: boolean;
}

const homeOf = ({ home }: ServeCommand): Home =>
  home === undefined ? operatorHome() : homeAt(home);

/**
 * Serves the release that an operator's place shows, or the site in a folder, until it is interrupted.
 * @throws where the port is not free
 */
export async function servePlace(command: ServeCommand): Promise<void> {
  const { dir, host, port = process.env["PORT"] ?? null, refresh = false } = command;
  const places = dir === undefined ? homePlaces(homeOf(command)) : folderPlaces(resolve(dir));
  const site = await servePlaces(places, {
    ...{ port: parsePort(port), exact: true },
    ...(host === undefined ? {} : { host }),
  });
  process.stdout.write(`${site.url}\n`);
  const stop = new AbortController();
  const refreshing = refresh ? refreshOnTime(homeOf(command), stop.signal) : Promise.resolve();
  await serveUntilInterrupted(site);
  stop.abort();
  await refreshing;
}
