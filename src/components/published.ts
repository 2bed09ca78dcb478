import type { Imprint } from "../../loaders/publish/imprint.js";
import type { List } from "../../loaders/publish/lists.js";
import type { KindWords } from "../answers/ledger-words.js";
import type { Deck } from "../slides/deck.js";
import { dataAddress, fetchPublished } from "./address.js";

const known = new Map<string, Promise<unknown>>();

async function fetched(path: string): Promise<unknown> {
  const address = dataAddress(path);
  const response = await fetchPublished(address);
  if (!response.ok) throw new Error(`cannot read: ${address}: ${String(response.status)}`);
  return response.json();
}

/** A published file, read once a page; one that failed is asked for again the next time. */
function published(path: string): Promise<unknown> {
  const answer = known.get(path) ?? fetched(path);
  known.set(path, answer);
  answer.catch(() => known.delete(path));
  return answer;
}

/**
 * A published list; a split one has the rows of its first subject only.
 * @throws (rejects) where it cannot be read
 */
export const publishedList = <R>(name: string): Promise<List<R>> =>
  published(`lists/${name}.json`) as Promise<List<R>>;

/**
 * The rows of one of the files of a split list.
 * @throws (rejects) where it cannot be read
 */
export const listShard = <R>(name: string, shard: string): Promise<R[]> =>
  published(`lists/${name}/${shard}.json`) as Promise<R[]>;

/**
 * All rows of a list that is never split.
 * @throws (rejects) where it cannot be read
 */
export async function listRows<R>(name: string): Promise<R[]> {
  return (await publishedList<R>(name)).rows;
}

/**
 * The rows of a table that is published whole.
 * @throws (rejects) where it cannot be read
 */
export const publishedTable = <R>(name: string): Promise<R[]> =>
  published(`tables/${name}.json`) as Promise<R[]>;

/**
 * What every page says of the release and its documents.
 * @throws (rejects) where it cannot be read
 */
export const publishedImprint = (): Promise<Imprint> =>
  published("imprint.json") as Promise<Imprint>;

/**
 * A deck, by its id.
 * @throws (rejects) where there is none of that name
 */
export const publishedDeck = (id: string): Promise<Deck> =>
  published(`decks/${id}.json`) as Promise<Deck>;

/**
 * Words that questions may use for kinds of activities.
 * @throws (rejects) where they cannot be read
 */
export const publishedKinds = (): Promise<KindWords> =>
  published("answers/kinds.json") as Promise<KindWords>;
