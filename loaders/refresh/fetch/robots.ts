import robotsParser from "robots-parser";
import { AGENT, type Client } from "./client";
import { FetchError } from "./fetch-error";

const PATH = "/robots.txt";
/** More is not read (RFC 9309, 2.5). */
const LARGEST = 500 * 1024;

/**
 * Makes a client obey its host's robots.txt: what it forbids is not asked for, and the pause between
 * requests is at least the one it asks for. Without the file all is allowed; where it cannot be had,
 * nothing is (RFC 9309, 2.3.1).
 * @throws FetchError `robots` where it cannot be had
 */
export async function obeyRobots(client: Client, origin: string): Promise<void> {
  const text = await robotsOf(client);
  const robots = robotsParser(`${origin}${PATH}`, text.slice(0, LARGEST));
  client.slowDown((robots.getCrawlDelay(AGENT) ?? 0) * 1000);
  client.allows = (path) => robots.isAllowed(`${origin}${path}`, AGENT) !== false;
}

async function robotsOf(client: Client): Promise<string> {
  try {
    return new TextDecoder().decode((await client.get(PATH)).bytes);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    // Not there: 404, 410 and other answers that say that it is the request's fault.
    if (error.code.startsWith("status-4")) return "";
    throw new FetchError("robots", `robots.txt cannot be had: ${error.message}`);
  }
}
