import { parsePort, serveSite, serveUntilInterrupted } from "../site/serve";

/**
 * Serves a built site until it is interrupted.
 * @throws where no port from the wanted one on is free
 */
export async function serve(dist: string, port: string | undefined): Promise<void> {
  const site = await serveSite({ dir: dist, port: parsePort(port ?? null) });
  process.stdout.write(`${site.url}\n`);
  await serveUntilInterrupted(site);
}
