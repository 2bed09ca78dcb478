import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import type { Random } from "../../../loaders/generate/random";
import type { Home } from "../../../loaders/refresh/home";
import type { ReleaseRecord } from "../../../loaders/refresh/releases";
import { type ServedSite, serveSite } from "../../../loaders/site/serve";

/** Files of a release that one look reads and holds against their hashes. */
const FILES_A_LOOK = 5;

/** What a reader met who read all the while. */
export interface Reading {
  looks: number;
  pages: number;
  /** A line each. */
  errors: string[];
}

/** Reads the shown release over and over while others try to break it: its files, and its pages as they are served. */
export class Reader {
  readonly reading: Reading = { looks: 0, pages: 0, errors: [] };
  #reads = true;
  #done: Promise<void> = Promise.resolve();

  private constructor(
    private readonly home: Home,
    private readonly random: Random,
    private readonly site: ServedSite,
  ) {}

  /** Begins to read; there must be a release. */
  static async begin(home: Home, random: Random): Promise<Reader> {
    const site = await serveSite({ dir: join(home.current, "site"), port: 0 });
    const reader = new Reader(home, random, site);
    reader.#done = reader.#read();
    return reader;
  }

  async #read(): Promise<void> {
    while (this.#reads) {
      await this.#noted("files", () => this.#look());
      await this.#noted("page", () => this.#page());
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }

  async #noted(what: string, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      this.reading.errors.push(
        `${what}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  /** Follows the link once, as a process does that opens a database, and reads behind it. */
  async #look(): Promise<void> {
    const folder = await realpath(this.home.current);
    const record = JSON.parse(
      await readFile(join(folder, "release.json"), "utf8"),
    ) as ReleaseRecord;
    for (let turn = 0; turn < FILES_A_LOOK; turn += 1) {
      const { path, sha256 } = this.random.pick(record.files);
      const found = createHash("sha256")
        .update(await readFile(join(folder, path)))
        .digest("hex");
      if (found !== sha256) throw new Error(`torn: ${record.id}: ${path}`);
    }
    this.reading.looks += 1;
  }

  async #page(): Promise<void> {
    const response = await fetch(new URL("status.html", this.site.url));
    const text = await response.text();
    if (response.status !== 200 || !text.trimEnd().endsWith("</html>"))
      throw new Error(`status ${String(response.status)}, ${String(text.length)} characters`);
    this.reading.pages += 1;
  }

  /** Stops reading and tells what was met. */
  async end(): Promise<Reading> {
    this.#reads = false;
    await this.#done;
    await this.site.close();
    return this.reading;
  }
}
