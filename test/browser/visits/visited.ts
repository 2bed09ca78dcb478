import { readFile } from "node:fs/promises";
import { inject } from "vitest";
import type { Visit } from "./visit";
import type { Visited } from "./walk";

/** What came of every address, in the order of the addresses. */
export const visited = (JSON.parse(await readFile(inject("visits"), "utf8")) as Visited[]).toSorted(
  (a, b) => (a.address < b.address ? -1 : 1),
);

/** Those that could be visited. */
export const visits: Visit[] = visited.flatMap((each) => ("failure" in each ? [] : [each]));

/**
 * The visit of an address.
 * @throws where there was none
 */
export function visitOf(address: string): Visit {
  const found = visits.find((each) => each.address === address);
  if (!found) throw new Error(`not visited: ${address}`);
  return found;
}
