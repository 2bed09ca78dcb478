import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { writeDurably } from "../../durable";
import type { Home } from "../../home";

const file = z.object({
  name: z.string(),
  /** Below the document's folder; null where it could not be had. */
  stored: z.string().nullable(),
});

const document = z.object({
  /** The day it was last asked for. */
  askedOn: z.iso.date(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Its attachments that are done with, by their ids. */
  files: z.record(z.string(), file),
  /** Page and attachments are all done with. */
  whole: z.boolean(),
});

const search = z.object({
  /** The day it was begun; a search goes on where it was on the same day only. */
  day: z.iso.date(),
  /** The last page that was read. */
  page: z.int(),
  ended: z.boolean(),
  documents: z.array(z.string()),
});

const shape = z.object({
  documents: z.record(z.string(), document),
  searches: z.record(z.string(), search),
});

export type FetchedDocument = z.infer<typeof document>;
export type SearchState = z.infer<typeof search>;

/** How far fetching has come: kept after every answer, so that one that is killed goes on where it was. */
export class PortalState {
  readonly #file: string;
  readonly #state: z.infer<typeof shape>;

  constructor(home: Home) {
    this.folder = join(home.fetched, "portal");
    this.#file = join(this.folder, "state.json");
    this.#state = existsSync(this.#file) ? stateIn(this.#file) : { documents: {}, searches: {} };
  }

  /** Where what was fetched lies, a folder a document. */
  readonly folder: string;

  document(number: string): FetchedDocument | null {
    return this.#state.documents[number] ?? null;
  }

  /** The documents of which page and attachments were fetched, in the order of their numbers. */
  whole(): [number: string, document: FetchedDocument][] {
    return Object.entries(this.#state.documents)
      .filter(([, { whole }]) => whole)
      .toSorted(([a], [b]) => Number(a) - Number(b));
  }

  search(key: string): SearchState | null {
    return this.#state.searches[key] ?? null;
  }

  async keepDocument(number: string, fetched: FetchedDocument): Promise<void> {
    this.#state.documents[number] = fetched;
    await this.#keep();
  }

  async keepSearch(key: string, state: SearchState): Promise<void> {
    this.#state.searches[key] = state;
    await this.#keep();
  }

  async #keep(): Promise<void> {
    await writeDurably(this.#file, `${JSON.stringify(this.#state, null, 1)}\n`);
  }
}

/** A state that is damaged is begun anew: what was fetched is asked for once more, and known then. */
function stateIn(path: string): z.infer<typeof shape> {
  try {
    return shape.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return { documents: {}, searches: {} };
  }
}
