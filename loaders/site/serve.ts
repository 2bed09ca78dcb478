import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import sirv from "sirv";

/** Types that the server's own table lacks, or gives without saying that the text is UTF-8. */
const TYPES: Record<string, string> = {
  ".arrow": "application/vnd.apache.arrow.file",
  ".parquet": "application/vnd.apache.parquet",
  ".duckdb": "application/vnd.duckdb",
  ".csv": "text/csv;charset=utf-8",
  ".md": "text/markdown;charset=utf-8",
  ".txt": "text/plain;charset=utf-8",
  ".json": "application/json;charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

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

function setType(response: ServerResponse, path: string): void {
  const type = TYPES[extname(path)];
  if (type !== undefined) response.setHeader("Content-Type", type);
  response.setHeader("X-Content-Type-Options", "nosniff");
}

/** Says that there is no such page, on the site's own page for it, in the language of the address. */
async function refuse(
  dir: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const folder = request.url?.startsWith("/en/") === true ? "en" : ".";
  const page = await readFile(join(dir, folder, "404.html"), "utf8").catch(() => null);
  const type = page === null ? "text/plain" : "text/html";
  response.writeHead(404, { "Content-Type": `${type};charset=utf-8` });
  response.end(page ?? `no such page: ${request.url ?? ""}\n`);
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
      if (port >= wanted + TRIES || port >= 65_535) {
        throw new Error(`port is taken: ${String(wanted)}`, { cause: error });
      }
      process.stderr.write(`port ${String(port)} is taken, trying ${String(port + 1)}\n`);
    }
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/**
 * Serves a built site to this machine. Files are looked up at each request, so that a site swapped
 * by a refresh is served at once.
 *
 * @param options.port where it is taken, the next free one is used and stderr says so
 * @throws where no port from the wanted one on is free
 */
export async function serveSite(options: {
  dir: string;
  port: number;
  host?: string;
}): Promise<ServedSite> {
  const host = options.host ?? "127.0.0.1";
  const files = sirv(options.dir, { dev: true, etag: true, setHeaders: setType });
  const server = createServer((request, response) => {
    files(request, response, () => {
      void refuse(options.dir, request, response);
    });
  });
  await listenFrom(server, host, options.port);
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host}:${String(port)}/`, port, close: () => close(server) };
}

/** Waits for Ctrl-C (or a request to end from the system), then stops serving. */
export async function serveUntilInterrupted(site: ServedSite): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await site.close();
}
