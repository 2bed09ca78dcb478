import { JSDOM } from "jsdom";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import { about, subjectsOf, type Datum } from "../../src/figures/figure.js";
import { FIGURES } from "../../src/figures/registry.js";
import { LOCALES } from "../../src/words/locale.js";
import { plain } from "../../src/words/sentence.js";
import { exampleInput } from "../store/example";

const WIDTHS = [320, 768, 1200];
let folder: string;
let ledger: Ledger;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "figures-"));
  await writeLedger(join(folder, "ledger.duckdb"), exampleInput());
  ledger = await Ledger.open(join(folder, "ledger.duckdb"));
});

afterAll(async () => {
  ledger.close();
  await rm(folder, { recursive: true, force: true });
});

it("gives every figure an id of its own", () => {
  const ids = FIGURES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe.each(FIGURES)("$id", (figure) => {
  it("answers with the columns that its table and its evidence need", async () => {
    const { columns } = await ledger.query(figure.sql);
    const names = columns.map(({ name }) => name);
    const evidence = [
      "value",
      "unit",
      "phase",
      "facts",
      "formula",
      "findings",
      "subject",
      "sources",
    ];
    expect(names).toEqual(
      expect.arrayContaining([...evidence, ...figure.columns.map(({ key }) => key)]),
    );
  });

  it("draws what the ledger says, and nothing, at every width and in both languages", async () => {
    const { rows } = await ledger.query(figure.sql);
    const data = rows as unknown as Datum[];
    const { document } = new JSDOM("").window;
    for (const drawn of [about(data, subjectsOf(data)[0]), []]) {
      for (const locale of LOCALES) {
        expect(plain(figure.words[locale].title(drawn))).not.toMatch(/NaN|undefined|Infinity/);
        for (const width of WIDTHS) {
          const svg = figure.draw(drawn, { width, locale, document });
          expect(svg.tagName).toBe("svg");
          expect(svg.getAttribute("role")).toBe("img");
          expect(svg.getAttribute("aria-label")).not.toBe("");
          expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    }
  });
});
