import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { writeDeck } from "../../loaders/present/files";
import { readDecks } from "../../loaders/publish/decks";
import { Ledger } from "../../loaders/store/read";

const site = inject("site");
let out = "";

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "present-files-"));
});
afterAll(() => rm(out, { recursive: true }));

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe("the files of a deck", () => {
  it("are PPTX, HWPX, PDF and a picture of every slide, as large as a projector's", async () => {
    const deck = (await readDecks()).find(({ id }) => id === "committee");
    if (deck === undefined) throw new Error("no deck");
    const ledger = await Ledger.open(join(site.dir, "data/downloads/ledger.duckdb"));
    const files: string[] = [];
    const outlet = { out, written: (path: string) => void files.push(relative(out, path)) };
    const wanted = { programme: null, years: null, locale: "ko" as const };
    const refused = await writeDeck(ledger, deck, wanted, outlet).finally(() => {
      ledger.close();
    });
    expect(refused).toBeNull();
    const [pptx, hwpx, pdf, ...pictures] = files;
    expect([pptx, hwpx, pdf]).toEqual(
      ["pptx", "hwpx", "pdf"].map((form) => `committee.ko.${form}`),
    );
    expect(pictures).toHaveLength(deck.slides.length);
    expect(pictures[0]).toBe(join("committee.ko", "01-title.png"));
    for (const picture of pictures)
      expect(sizeOf(await readFile(join(out, picture)))).toEqual([1920, 1080]);
    expect((await readFile(join(out, pdf ?? ""))).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
