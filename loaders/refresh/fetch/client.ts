import { Agent, request } from "undici";
import type { RequestLimits } from "../config";
import { publicLookup } from "./address";
import { FetchError, fetchErrorOf } from "./fetch-error";
import type { Network } from "./network";
import { type Answer, MEGABYTE, taken } from "./response";

/** By this name robots.txt may allow or forbid; sent with every request. */
export const AGENT = "maeul-ledger";

/** What goes with a request. */
export interface Asked {
  /** Of the page that led here, below the origin. */
  referer?: string;
  etag?: string | null;
  lastModified?: string | null;
}

export interface ClientOptions {
  /** The only host that is asked, as configured: scheme, name and port. */
  origin: string;
  limits: RequestLimits;
  network: Network;
  signal: AbortSignal;
  /** Milliseconds from one request to the next. */
  delay: number;
}

const MOST_REDIRECTS = 5;
const [SHORTEST_WAIT, LONGEST_WAIT] = [1000, 60_000];

/** Asks one host, politely: one request at a time, with a pause between them, and again where that helps. */
export class Client {
  readonly #agent: Agent;
  #delay: number;
  #lastAt: number | null = null;
  /** Whether robots.txt lets a path be asked for. */
  allows: (path: string) => boolean = () => true;

  constructor(private readonly options: ClientOptions) {
    const { limits } = options;
    this.#delay = options.delay;
    this.#agent = new Agent({
      connect: { lookup: publicLookup, timeout: limits.connectSeconds * 1000 },
      headersTimeout: limits.headersSeconds * 1000,
      bodyTimeout: limits.pauseSeconds * 1000,
    });
  }

  /** Makes the pause between requests at least so many milliseconds. */
  slowDown(delay: number): void {
    this.#delay = Math.max(this.#delay, delay);
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /**
   * Asks for a path, and again with longer and longer waits where asking again may help.
   * @throws FetchError why it was not to be had; the signal's reason where it ends the source
   */
  async get(path: string, asked: Asked = {}): Promise<Answer> {
    const { limits, network, signal } = this.options;
    for (let tries = 0; ; tries += 1) {
      try {
        return await this.#followed(path, asked);
      } catch (error) {
        signal.throwIfAborted();
        const failure = fetchErrorOf(error);
        if (!failure.again || tries >= limits.retries) throw failure;
        await network.wait(this.#waitBefore(tries, failure.again.after), signal);
      }
    }
  }

  /** Half of a wait that doubles is chance, so that many who failed together do not come back together. */
  #waitBefore(tries: number, after: number | null): number {
    const { limits, network } = this.options;
    const longest = limits.longestWaitSeconds * 1000;
    if (after !== null && after > longest)
      throw new FetchError("asked-to-wait", `asked to wait ${String(Math.ceil(after / 1000))} s`);
    const backOff = Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** tries);
    return Math.max(after ?? 0, Math.round((backOff * (1 + network.random())) / 2));
  }

  async #followed(path: string, asked: Asked): Promise<Answer> {
    const seen = new Set<string>();
    let next = path;
    while (!seen.has(next)) {
      seen.add(next);
      const answer = await this.#once(next, asked);
      if (typeof answer !== "string") return answer;
      if (seen.size > MOST_REDIRECTS) break;
      next = this.#within(answer, next);
    }
    throw new FetchError("redirect-loop", "redirected in a circle");
  }

  /** Where a redirect leads to, where it stays with the host that was configured. */
  #within(location: string, from: string): string {
    const { origin } = this.options;
    if (!URL.canParse(location, `${origin}${from}`))
      throw new FetchError("bad-redirect", "redirected to no address");
    const url = new URL(location, `${origin}${from}`);
    if (url.origin !== origin)
      throw new FetchError("left-host", "redirected away from the configured host");
    return `${url.pathname}${url.search}`;
  }

  async #pause(): Promise<void> {
    const { network, signal } = this.options;
    const left = this.#lastAt === null ? 0 : this.#lastAt + this.#delay - network.now();
    if (left > 0) await network.wait(left, signal);
    this.#lastAt = network.now();
  }

  /** @returns the answer, or where it redirects to */
  async #once(path: string, asked: Asked): Promise<Answer | string> {
    if (!this.allows(path))
      throw new FetchError("robots", "robots.txt of the host does not allow it");
    await this.#pause();
    const { origin, limits, network } = this.options;
    const whole = AbortSignal.timeout(limits.wholeSeconds * 1000);
    const answer = await request(`${origin}${path}`, {
      dispatcher: this.#agent,
      headers: headersOf(origin, asked),
      signal: AbortSignal.any([this.options.signal, whole]),
      reset: true,
    });
    try {
      return await taken(answer, limits.largestMegabytes * MEGABYTE);
    } finally {
      answer.body.on("error", () => undefined).destroy();
      this.#lastAt = network.now();
    }
  }
}

function headersOf(origin: string, { referer, etag, lastModified }: Asked): Record<string, string> {
  return {
    "user-agent": `${AGENT}/0.1`,
    "accept-encoding": "gzip, deflate",
    ...(referer === undefined ? {} : { referer: `${origin}${referer}` }),
    ...(etag == null ? {} : { "if-none-match": etag }),
    ...(lastModified == null ? {} : { "if-modified-since": lastModified }),
  };
}
