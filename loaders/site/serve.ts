import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answersFrom } from "./server/answer";
import { folderPlaces, type Places } from "./server/places";

/** How many ports above the wanted one are tried. */
const TRIES = 20;

/** A site that is being served. */
export interface ServedSite {
  /** Its address, with a slash at the end. */
  url: string;
  port: number;
  /** Stops serving; open connections are ended. */
  close(): Promise<void>;
}

/**
 * The port that an environment variable or an option names.
 *
 * @param value null and an empty string give the usual port, 3000; 0 means any free one
 * @throws where it is no port number
 */
export function parsePort(value: string | null): number {
  if (value === null || value === "") return 3000;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new Error(`not a port: ${value}`);
  return port;
}

/** Listens on a port, or tells why not. */
function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/** Listens on the first free port from the wanted one on. */
async function listenFrom(server: Server, host: string, wanted: number): Promise<void> {
  for (let port = wanted; ; port += 1) {
    try {
      await listen(server, host, port);
      return;
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (port >= wanted + TRIES || port >= 65_535) throw taken(wanted, error);
      process.stderr.write(`port ${String(port)} is taken, trying ${String(port + 1)}\n`);
    }
  }
}

const taken = (port: number, cause: unknown): Error =>
  new Error(`port is taken: ${String(port)}`, { cause });

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/** How a site is served. */
export interface ServeOptions {
  port: number;
  /** Address of the machine at which it is served; left out: to this machine only. */
  host?: string;
  /** Whether another port will not do; else the next free one is used and stderr says so. */
  exact?: boolean;
}

/**
 * Serves sites. Files are looked up at each request, so that a site swapped by a refresh is served at
 * once.
 * @throws where no port, or not this one, is free
 */
export async function servePlaces(places: Places, options: ServeOptions): Promise<ServedSite> {
  const { host = "127.0.0.1", port: wanted, exact = false } = options;
  const server = createServer(answersFrom(places));
  if (exact)
    await listen(server, host, wanted).catch((error: unknown) => {
      throw isTaken(error) ? taken(wanted, error) : error;
    });
  else await listenFrom(server, host, wanted);
  const { port } = server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${name}:${String(port)}/`, port, close: () => close(server) };
}

/**
 * Serves a built site.
 * @throws where no port, or not this one, is free
 */
export const serveSite = ({
  dir,
  ...options
}: ServeOptions & { dir: string }): Promise<ServedSite> => servePlaces(folderPlaces(dir), options);

/** Waits for Ctrl-C (or a request to end from the system), then stops serving. */
export async function serveUntilInterrupted(site: ServedSite): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await site.close();
}
