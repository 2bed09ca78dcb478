import type { request } from "undici";
import { bytesOf } from "./body";
import { FetchError } from "./fetch-error";
import { retryAfter } from "./retry-after";

export const MEGABYTE = 2 ** 20;

/** An answer that is what was asked for, or 304: unchanged. */
export interface Answer {
  status: number;
  bytes: Uint8Array;
  /** For asking again only where it has changed. */
  etag: string | null;
  lastModified: string | null;
  type: string;
}

type Response = Awaited<ReturnType<typeof request>>;

/**
 * The answer, or where it redirects to.
 *
 * @param largest bytes of its body, packed or not
 * @throws FetchError for any other answer
 */
export async function taken(response: Response, largest: number): Promise<Answer | string> {
  const { statusCode: status, headers, body } = response;
  const header = (name: string) => {
    const value = headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  };
  if (status >= 300 && status < 400 && status !== 304)
    return header("location") ?? refuse(status, null);
  if (status !== 200 && status !== 304) return refuse(status, header("retry-after"));
  if (Number(header("content-length") ?? 0) > largest)
    throw new FetchError("too-large", `more than ${String(Math.round(largest / MEGABYTE))} MB`);
  return {
    status,
    bytes: await bytesOf(body, header("content-encoding") ?? undefined, largest),
    etag: header("etag"),
    lastModified: header("last-modified"),
    type: header("content-type") ?? "",
  };
}

/** Answers of a server that may be well again, and those of one that has too much to do. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

function refuse(status: number, header: string | null): never {
  const again = PASSING.has(status) ? { after: retryAfter(header, Date.now()) } : null;
  const code = status === 429 ? "too-many-requests" : `status-${String(status)}`;
  throw new FetchError(code, `answered with status ${String(status)}`, again);
}
