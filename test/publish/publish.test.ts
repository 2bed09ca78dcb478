import { tableFromIPC } from "apache-arrow";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Manifest } from "../../loaders/publish/manifest";
import { publish } from "../../loaders/publish/publish";
import { relations } from "../../loaders/schema/relations";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import type { AnyFigure, Datum, Words } from "../../src/figures/figure.js";
import { exampleInput } from "../store/example";

const SQL = `
  SELECT amount_krw AS value, '원' AS unit, phase, facts, NULL AS formula, []::VARCHAR[] AS findings,
    programme AS subject, [programme] AS sources, year
  FROM budget_by_year ORDER BY year, phase`;

/** Draws a rectangle for each row, so that the file shows whether the rows arrived. */
const words: Words<Datum> = {
  title: () => ["example <of> a title"],
  subtitle: () => "2019–2020",
  caveats: () => [],
  alt: () => "example",
  source: () => "source",
};

const figure: AnyFigure = {
  id: "example",
  scope: "programme",
  question: { ko: "얼마였나?", en: "How much was it?" },
  words: { ko: words, en: words },
  columns: [],
  sql: SQL,
  draw(data, { document }) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    for (const { value } of data) {
      const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      rect.setAttribute("width", String(value));
      svg.append(rect);
    }
    return svg;
  },
};

let folder = "";
let manifest: Manifest;

async function publishAgain(name: string): Promise<Manifest> {
  const ledger = join(folder, `${name}.duckdb`);
  await writeLedger(ledger, exampleInput());
  return publish({ ledger, out: join(folder, name), figures: [figure] });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "publish-"));
  manifest = await publishAgain("first");
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("publishing", () => {
  it("gives figures their rows as plain numbers, text and lists", async () => {
    const table = tableFromIPC(await readFile(join(folder, "first/figures/example.arrow")));
    const [first] = table
      .toArray()
      .map((row: { toJSON(): Record<string, unknown> }) => row.toJSON());
    expect(first).toMatchObject({
      value: 80_000,
      unit: "원",
      phase: "current-budget",
      formula: null,
    });
    expect([...(first?.["facts"] as Iterable<string>)]).toEqual(["current"]);
    const svg = await readFile(join(folder, "first/figures/example.svg"), "utf8");
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg.match(/<rect/g)).toHaveLength(4);
  });

  it("gives each figure a page by itself in every language, which needs no script", async () => {
    for (const [path, question] of [
      ["figures", "얼마였나?"],
      ["en/figures", "How much was it?"],
    ] as const) {
      const page = await readFile(join(folder, "first", path, "example.html"), "utf8");
      expect(page).toContain(question);
      expect(page).toContain("example &lt;of&gt; a title");
      expect(page.match(/<rect/g)).toHaveLength(8);
      expect(page).not.toContain("<script");
    }
  });

  it("writes each table and view in every form", async () => {
    const names = relations().map(({ name }) => name);
    const kinds = { csv: "downloads/csv", parquet: "downloads/parquet", json: "tables" };
    for (const [extension, place] of Object.entries(kinds)) {
      const files = await readdir(join(folder, "first", place));
      expect(files.sort()).toEqual(names.map((name) => `${name}.${extension}`).sort());
    }
    const ledger = await Ledger.open(join(folder, "first/downloads/ledger.duckdb"));
    const parquet = join(folder, "first/downloads/parquet/amount.parquet");
    const { rows } = await ledger.query(`FROM '${parquet}' EXCEPT FROM amount`);
    ledger.close();
    expect(rows).toEqual([]);
  });

  it("gives the same bytes and hashes for the same input", async () => {
    const again = await publishAgain("second");
    const sizes = (all: Manifest) => all.files.filter(({ sha256 }) => sha256 !== null);
    expect(sizes(again)).toEqual(sizes(manifest));
    expect(again.tables).toEqual(manifest.tables);
    expect(manifest.files.filter(({ sha256 }) => sha256 === null).map(({ path }) => path)).toEqual([
      "downloads/ledger.duckdb",
    ]);
  }, 20_000);

  it("dates the workbook's entries with the release, whenever it is packed", async () => {
    const zip = await readFile(join(folder, "first/downloads/ledger.xlsx"));
    const day = ((2021 - 1980) << 9) | (3 << 5) | 4;
    expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([0, day]);
  });

  it("keeps the old folder where a figure fails, and names the figure", async () => {
    const before = await readFile(join(folder, "first/manifest.json"));
    const broken = { ...figure, sql: "SELECT 1 AS value" };
    const options = { ledger: join(folder, "first.duckdb"), out: join(folder, "first") };
    await expect(publish({ ...options, figures: [broken] })).rejects.toThrow(
      "cannot publish figure: example",
    );
    expect((await readFile(join(folder, "first/manifest.json"))).equals(before)).toBe(true);
    expect((await readdir(folder)).filter((name) => name.includes(".tmp"))).toEqual([]);
  });
});
