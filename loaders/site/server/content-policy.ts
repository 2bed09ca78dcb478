import { createHash } from "node:crypto";

const SCRIPT = /<script\b([^>]*)>([^]*?)<\/script>/giu;

/** Hashes of the scripts that stand in a page, as a policy names them. */
function scriptHashes(html: string): string[] {
  const bodies = Array.from(html.matchAll(SCRIPT), ([, attributes = "", body = ""]) =>
    /\ssrc\s*=/iu.test(attributes) ? "" : body,
  );
  return bodies
    .filter((body) => body !== "")
    .map((body) => `'sha256-${createHash("sha256").update(body).digest("base64")}'`);
}

/**
 * What a page may load and run: files of this site, and the scripts that stand in it, each by its hash.
 * Styles may stand in it as well: charts bring rules and attributes of their own, which differ from
 * value to value. Pictures are also made in the page (data:, blob:), for saving a figure.
 * @param html the page; null for a file that is none, which may run nothing
 * @param options.embeddable whether any other site may show it in a frame
 */
export function contentPolicy(html: string | null, options: { embeddable: boolean }): string {
  // Not said is anywhere, also in a file on a reader's own machine; "*" would be the web only.
  const ancestors = options.embeddable ? [] : ["frame-ancestors 'none'"];
  if (html === null)
    return ["default-src 'none'", "style-src 'unsafe-inline'", ...ancestors].join("; ");
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes(html)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    ...ancestors,
  ].join("; ");
}
