import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { extname, relative, sep } from "node:path";
import { contentPolicy } from "./content-policy";

/** Types that the server's own table lacks, or gives without saying that the text is UTF-8. */
const TYPES: Record<string, string> = {
  ".arrow": "application/vnd.apache.arrow.file",
  ".parquet": "application/vnd.apache.parquet",
  ".atom": "application/atom+xml;charset=utf-8",
  ".duckdb": "application/vnd.duckdb",
  ".md": "text/markdown;charset=utf-8",
};

/** Files whose names change with what they hold. */
const HASHED = /^_(?:file|import|node|npm|observablehq)\//u;

/** What other sites may show in a frame: a figure alone, and a figure as a release has it. */
const EMBEDDABLE =
  /^(?:(?:en\/)?figure\.html|(?:releases\/[^/]+\/)?data\/(?:en\/)?figures\/[^/]+\.html)$/u;

const FOREVER = "public, max-age=31536000, immutable";
/** Is kept, and asked about each time: a new release is seen at once. */
const ASKED_ABOUT = "no-cache";

/** Whether a path is of a file whose name changes with what it holds, from the site's root. */
export const isHashed = (path: string): boolean => HASHED.test(path);

/** What every answer says. Addresses hold what a reader asked for, which is no other site's business. */
export function setCommonHeaders(response: ServerResponse): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
}

/** The policy of a page that is not sent from a file of its own. */
export function setPagePolicy(response: ServerResponse, html: string): void {
  response.setHeader("Content-Security-Policy", contentPolicy(html, { embeddable: false }));
}

/**
 * What the answer with a file says.
 * @param options.root of the site
 * @param options.isOfRelease whether the release was asked for by its id, which never changes
 */
export function setFileHeaders(
  response: ServerResponse,
  file: string,
  { root, isOfRelease }: { root: string; isOfRelease: boolean },
): void {
  const path = relative(root, file).split(sep).join("/");
  const type = TYPES[extname(path)];
  if (type !== undefined) response.setHeader("Content-Type", type);
  const html = path.endsWith(".html") ? readFileSync(file, "utf8") : null;
  const embeddable = EMBEDDABLE.test(path);
  response.setHeader("Content-Security-Policy", contentPolicy(html, { embeddable }));
  const never = isOfRelease || isHashed(path);
  response.setHeader("Cache-Control", never ? FOREVER : ASKED_ABOUT);
}
