import { join } from "node:path";
import type { Context } from "../../context";
import type { Delivery } from "../../delivery";
import { SourceFailure, whyItFailed } from "../../failure";
import { type OfferedFile, UNKNOWN_ORIGIN } from "../../intake/survey";
import { takeIn } from "../../intake/take-in";
import { Client } from "../client";
import { FetchError } from "../fetch-error";
import { NETWORK, type Network } from "../network";
import { obeyRobots } from "../robots";
import { PAGE, fetchDocument } from "./document";
import type { Portal } from "./portal";
import { searched } from "./search";
import { documentPath } from "./site";
import { type FetchedDocument, PortalState } from "./state";

/**
 * Fetches documents from Seoul's open-government portal: those that are named, and those that searches
 * find. Nothing is asked for until one of either is configured; what robots.txt forbids is not asked for.
 * What was fetched whole is taken in, also where the portal then fails.
 */
export async function fromPortal(context: Context, network: Network = NETWORK): Promise<Delivery> {
  const delivery: Delivery = { source: "portal", taken: [], known: 0, refused: [], failed: null };
  const { portal: config, requests: limits } = context.config;
  if (config.documents.length === 0 && config.searches.length === 0) return delivery;
  const { signal } = context;
  const { origin } = config;
  const client = new Client({ origin, limits, network, signal, delay: config.delaySeconds * 1000 });
  const portal = { context, client, state: new PortalState(context.home), delivery };
  try {
    await fetchAll(portal);
  } catch (error) {
    delivery.failed = whyItFailed(toldFurther(error), signal);
  } finally {
    await client.close();
  }
  try {
    await takeIn(context, fetchedFiles(portal), delivery);
  } catch (error) {
    delivery.failed ??= whyItFailed(error, signal);
  }
  return delivery;
}

async function fetchAll(portal: Portal): Promise<void> {
  const { context, client } = portal;
  const { origin, documents, searches, mostDocuments } = context.config.portal;
  await obeyRobots(client, origin);
  const found = [...documents];
  for (const search of searches) found.push(...(await searched(portal, search)));
  const due = [...new Set(found)].filter((number) => isDue(portal, number));
  for (const number of due.slice(0, mostDocuments)) await fetchDocument(portal, number);
  const left = due.length - mostDocuments;
  if (left > 0) context.tell(`portal: ${String(left)} documents are left for the next run`);
}

const DAY = 24 * 60 * 60 * 1000;

/** What was not fetched whole, or so long ago that it may have changed. */
function isDue({ context, state }: Portal, number: string): boolean {
  const fetched = state.document(number);
  if (!fetched?.whole) return true;
  const days = (Date.parse(context.today) - Date.parse(fetched.askedOn)) / DAY;
  // A day to come was told by a clock that was wrong.
  return days < 0 || days >= context.config.portal.askAgainDays;
}

/** A refusal by robots.txt is no fault: there is another way. */
function toldFurther(error: unknown): unknown {
  if (!(error instanceof FetchError) || error.code !== "robots") return error;
  return new SourceFailure(
    "robots",
    `${error.message}; pages and attachments that a person saves can be put into the inbox`,
  );
}

function fetchedFiles({ context, state }: Portal): OfferedFile[] {
  return state.whole().flatMap(([number, { files }]) => {
    const folder = join(state.folder, number);
    const url = `${context.config.portal.origin}${documentPath(number)}`;
    return [
      { file: join(folder, PAGE), name: `sanction/${number}.html`, ...UNKNOWN_ORIGIN, url },
      ...Object.values(files).flatMap((file) => attached(folder, number, file)),
    ];
  });
}

/** Named as a browser would that saved the page, so that it is known for the page's. */
function attached(
  folder: string,
  number: string,
  { name, stored }: FetchedDocument["files"][string],
): OfferedFile[] {
  if (stored === null) return [];
  const base = name.replace(/[\\/]/gu, "_");
  const file = join(folder, stored);
  return [{ file, name: `sanction/${number}_files/${base}`, ...UNKNOWN_ORIGIN }];
}
