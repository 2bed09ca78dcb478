import { resolve } from "node:path";
import { bundleIn } from "../bundle/manifest";
import { withBundledSite } from "../bundle/places";
import { homeAt, type Home } from "../refresh/home";
import { homePlaces } from "../refresh/places";
import { parsePort, servePlaces, serveSite, serveUntilInterrupted } from "../site/serve";
import { folderPlaces, type Places } from "../site/server/places";
import { FOLDERS } from "./folders";
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

function placesOf(command: ServeCommand): Places {
  if (command.dir !== undefined) return folderPlaces(resolve(command.dir));
  const places = homePlaces(homeOf(command));
  const bundle = bundleIn(FOLDERS.root);
  if (bundle === null) return places;
  return withBundledSite(places, { folder: FOLDERS.dist, release: bundle.release.id });
}

/**
 * Serves the release that an operator's place shows, or the site in a folder, until it is interrupted.
 * Before the first release a bundle shows the site that it brought.
 * @throws where the port is not free
 */
export async function servePlace(command: ServeCommand): Promise<void> {
  const { host, port = process.env["PORT"] ?? null, refresh = false } = command;
  const site = await servePlaces(placesOf(command), {
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
