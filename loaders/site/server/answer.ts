import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { constants } from "node:zlib";
import compression from "compression";
import send from "send";
import { isHashed, setCommonHeaders, setFileHeaders, setPagePolicy } from "./headers";
import type { Places } from "./places";

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  /** Whether a release was asked for by its id. */
  isOfRelease: boolean;
}

const compress = compression({
  // Columns of text and numbers are worth packing, which the library does not know. What is cut out of a file is cut out of it as it stands.
  filter: (request, response) =>
    request.headers.range === undefined &&
    (compression.filter(request, response) ||
      String(response.getHeader("Content-Type")).startsWith("application/vnd.apache.arrow")),
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
});

/**
 * Answers requests for a site: at each request from the release that is shown. What a page goes on to
 * load comes from the release that the page is of: published files by its id (`?of=`), all others by
 * names that change with what they hold, from whichever release has them.
 */
export function answersFrom(places: Places) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    compress(request, response, () => {
      answer(places, request, response);
    });
  };
}

function answer(places: Places, request: IncomingMessage, response: ServerResponse): void {
  setCommonHeaders(response);
  if (request.method !== "GET" && request.method !== "HEAD") {
    say(response, 405, `not a method of this site: ${request.method ?? ""}`, {
      Allow: "GET, HEAD",
    });
    return;
  }
  const address = `http://site${request.url ?? "/"}`;
  const shown = places.shown();
  if (!URL.canParse(address)) say(response, 400, "not an address");
  else if (shown === null)
    say(response, 503, "no release yet: the first refresh is to come", { "Retry-After": "60" });
  else answerFrom(places, shown, { request, response, url: new URL(address) });
}

function answerFrom(places: Places, shown: string, asked: Omit<Exchange, "isOfRelease">): void {
  const { response, url } = asked;
  const path = url.pathname.slice(1);
  const release = path.startsWith("data/") && places.of ? url.searchParams.get("of") : null;
  const own = release === null ? shown : (places.of?.(release) ?? null);
  if (own === null) {
    say(response, 410, `release is not kept any more: ${release ?? ""}`);
    return;
  }
  const others = isHashed(path) ? places.kept().filter((folder) => folder !== own) : [];
  sendFirst([own, ...others], { ...asked, isOfRelease: release !== null }, shown);
}

/** Sends a file from the first folder that has it. */
function sendFirst([root, ...others]: string[], exchange: Exchange, shown: string): void {
  if (root === undefined) void refuse(shown, exchange);
  else
    sendFile(root, exchange.url.pathname, exchange, () => {
      sendFirst(others, exchange, shown);
    });
}

/** Sends a file of a folder; `missing` is called where it has none. */
function sendFile(root: string, path: string, exchange: Exchange, missing: () => void): void {
  const { request, response, isOfRelease } = exchange;
  send(request, path, { root, cacheControl: false, extensions: ["html"] })
    .on("headers", (_: ServerResponse, file: string) => {
      setFileHeaders(response, file, { root, isOfRelease });
    })
    .on("directory", () => {
      // A page may have the name of a folder beside it.
      sendFile(root, `${path}.html`, exchange, () => {
        // One slash in front: two would begin the name of a host.
        const folder = path.replace(/^\/+/u, "/");
        say(response, 302, "", { Location: `${folder}/${exchange.url.search}` });
      });
    })
    .on("error", (error: Error & { status?: number; headers?: Record<string, string> }) => {
      const { status = 500, headers = {} } = error;
      if (response.headersSent) response.destroy();
      else if (status === 404 || status === 403) missing();
      else say(response, status, error.message, headers);
    })
    .pipe(response);
}

/** Says that there is no such page, on the site's own page for it, in the language of the address. */
async function refuse(shown: string, { request, response, url }: Exchange): Promise<void> {
  const folder = url.pathname.startsWith("/en/") ? "en" : ".";
  const page = await readFile(join(shown, folder, "404.html"), "utf8").catch(() => null);
  if (page === null) {
    say(response, 404, `no such page: ${url.pathname}`);
    return;
  }
  setPagePolicy(response, page);
  response.setHeader("Cache-Control", "no-cache");
  response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" });
  response.end(request.method === "HEAD" ? undefined : page);
}

/** Answers in a line. */
function say(
  response: ServerResponse,
  status: number,
  line: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...{ "Content-Type": "text/plain;charset=utf-8", "Cache-Control": "no-store" },
    ...headers,
  });
  response.end(line === "" ? undefined : `${line}\n`);
}
