import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLedger } from "../../loaders/ledger";
import { hwpxOf } from "../../loaders/present/hwpx/hwpx";
import { givenFrom } from "../../loaders/present/rows";
import { readDecks } from "../../loaders/publish/decks";
import { factPlaces } from "../../loaders/publish/fact-places";
import { read } from "../../loaders/read/read";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import { briefOf, type Brief } from "../../src/slides/brief/brief.js";
import { gridOfNumbers, gridOfTable, type Grid } from "../../src/slides/brief/grid.js";
import { briefView } from "../../src/slides/brief/view.js";
import { LOCALES, type Locale } from "../../src/words/locale.js";
import { plain } from "../../src/words/sentence.js";
import { tablesOf } from "../read/tables";

const ROOT = join(import.meta.dirname, "../..");
let folder = "";
const briefs = new Map<Locale, Brief>();
/** Exact sums and rates of the project's own documents, as the database has them. */
let amounts: string[] = [];
let written = new Set<string>();

const SUMS = `SELECT CAST(amount_krw AS BIGINT) AS amount FROM budget_by_year
  WHERE phase IN ('budget', 'executed')
  QUALIFY row_number() OVER (PARTITION BY phase ORDER BY year DESC) = 1`;

async function deck() {
  const [found] = (await readDecks()).filter(({ id }) => id === "brief");
  if (found === undefined) throw new Error("no brief");
  return found;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "brief-"));
  const file = join(folder, "ledger.duckdb");
  const folders = { root: ROOT, data: join(ROOT, "data"), build: folder, dist: folder };
  await writeLedger(file, await readLedger(folders));
  for (const locale of LOCALES) {
    const ledger = await Ledger.open(file);
    const wanted = { programme: null, years: null, locale };
    const given = await givenFrom(ledger, await deck(), wanted);
    const places = (facts: readonly string[]) => factPlaces(ledger, facts, locale);
    briefs.set(locale, await briefOf(await deck(), given, places));
    amounts = (await ledger.query(SUMS)).rows.map(({ amount }) =>
      Number(amount).toLocaleString("en"),
    );
    const facts = await ledger.query("SELECT DISTINCT as_written FROM fact");
    written = new Set(facts.rows.map(({ as_written: text }) => String(text)));
    ledger.close();
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const briefIn = (locale: Locale): Brief => {
  const brief = briefs.get(locale);
  if (brief === undefined) throw new Error(`no brief: ${locale}`);
  return brief;
};

function gridsOf({ exhibits, slides, places, locale }: Brief): Grid[] {
  const all = [...exhibits, ...slides.flatMap((slide) => slide.exhibits)].flatMap((exhibit) => {
    if (exhibit.sort === "table") return [gridOfTable(exhibit.table)];
    return exhibit.sort === "numbers" ? [gridOfNumbers(exhibit.headlines, locale)] : [];
  });
  return places === null ? all : [...all, gridOfTable(places)];
}

const spaced = (text: string) => text.replaceAll("\u2060", "").replace(/\s+/gu, " ").trim();

describe.each(LOCALES)("the brief of the project's ledger (%s)", (locale) => {
  it("shows the sums that the database has", () => {
    const [numbers] = gridsOf(briefIn(locale));
    const text = numbers?.rows.flat().join(" ") ?? "";
    expect(amounts).toHaveLength(2);
    for (const amount of amounts) expect(text).toContain(amount);
  });

  it("names the place of every key value, in the print's own words", () => {
    const { places } = briefIn(locale);
    expect(places?.rows.length).toBeGreaterThan(5);
    for (const row of places?.rows ?? []) {
      const last = plain(row.at(-1) ?? []);
      const quotes = [...last.matchAll(/“([^”]+)”/gu)].map(([, quote = ""]) => quote);
      expect(quotes.length, last).toBeGreaterThan(0);
      for (const quote of quotes) expect(written, last).toContain(quote);
    }
  });

  it("has the same tables in HWPX, cell by cell", async () => {
    const reading = await read(hwpxOf(briefIn(locale), new Map()), "brief.hwpx");
    const found = tablesOf(reading).map((rows) => JSON.stringify(rows));
    for (const { head, rows } of gridsOf(briefIn(locale)))
      expect(found).toContain(JSON.stringify([head, ...rows].map((row) => row.map(spaced))));
  });

  it("has all its sentences on the page, every value with its facts", () => {
    const { document } = new JSDOM("").window;
    const view = briefView(document, briefIn(locale));
    const text = spaced(view.textContent);
    for (const { title, lines } of briefIn(locale).slides)
      for (const words of [title, ...lines]) expect(text).toContain(spaced(plain(words)));
    expect(view.querySelectorAll("svg[role='img'][aria-label]").length).toBeGreaterThan(1);
    expect(view.querySelectorAll("h2 [data-facts]").length).toBeGreaterThan(3);
    expect(view.lang).toBe(locale);
  });
});

it("has the same sections in both languages", () => {
  const [ko, en] = LOCALES.map((locale) => briefIn(locale).slides.map(({ id }) => id));
  expect(en).toEqual(ko);
});

it("says of an empty ledger only that it is empty", async () => {
  const imprint = {
    ...{ release: { id: "r1", date: "2026-01-02" }, documents: 0, licences: [], publishers: [] },
    ...{ oldestAccess: null, oldestDocument: null },
    holdings: { sheets: 0, records: 0, programmes: 0, named: [] },
  };
  const given = { programme: "", years: null, rowsOf: () => [], locale: "ko" as const };
  const brief = await briefOf(await deck(), { ...given, release: imprint.release, imprint }, () =>
    Promise.resolve(new Map()),
  );
  expect(brief.slides).toEqual([]);
  expect(brief.places).toBeNull();
  const reading = await read(hwpxOf(brief, new Map()), "brief.hwpx");
  expect(reading.plain).toContain("이 장부에는 아직 문서가 없다");
});
