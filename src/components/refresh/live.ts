import type { ChangeReport } from "../../../loaders/schema/changes.js";
import type { Status } from "../../../loaders/schema/status.js";
import { siteAddress } from "../address.js";

/** What stands beside the releases is never taken from a cache: it tells how old the cache is. */
async function live(path: string): Promise<unknown> {
  const response = await fetch(siteAddress(`now/${path}`), { cache: "no-store" });
  if (!response.ok) throw new Error(`cannot read: now/${path}: ${String(response.status)}`);
  return response.json();
}

/**
 * How the refresh of this place stands; null where the site was built by hand and nothing refreshes it.
 * @throws (rejects) where it cannot be read
 */
export const liveStatus = (): Promise<Status | null> =>
  live("status.json") as Promise<Status | null>;

/**
 * What the last releases changed, the newest first; none where the site was built by hand.
 * @throws (rejects) where it cannot be read
 */
export const liveChanges = (): Promise<ChangeReport[]> =>
  live("changes.json") as Promise<ChangeReport[]>;
