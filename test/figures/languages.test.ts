import { JSDOM } from "jsdom";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readLedger } from "../../loaders/ledger";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import { unspaced } from "../../src/words/letterspaced.js";
import { about, subjectsOf, type AnyFigure, type Datum } from "../../src/figures/figure.js";
import { cellText, headText } from "../../src/figures/output/table.js";
import { FIGURES } from "../../src/figures/registry.js";
import { LOCALES, type Locale } from "../../src/words/locale.js";
import { plain } from "../../src/words/sentence.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const { document } = new JSDOM("").window;

let folder: string;
let ledger: Ledger;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "languages-"));
  const folders = { root: ROOT, data: join(ROOT, "data"), build: folder, dist: folder };
  await writeLedger(join(folder, "ledger.duckdb"), await readLedger(folders));
  ledger = await Ledger.open(join(folder, "ledger.duckdb"));
});

afterAll(async () => {
  ledger.close();
  await rm(folder, { recursive: true, force: true });
});

/** Columns of rows in the ledger's own words, which a figure says in the reader's language. */
const OWN = new Set(["unit", "eventUnit", "counters", "formula", "saidKo", "saidEn"]);

function wordsIn(texts: readonly string[], letters: RegExp): string[] {
  return [...new Set(texts.flatMap((text) => text.match(letters) ?? []))];
}

/** The texts of rows that documents print. */
function printedIn(data: readonly Datum[]): string[] {
  return data.flatMap((datum) =>
    Object.entries(datum)
      .filter(([key]) => !OWN.has(key))
      .flatMap(([, value]) => (Array.isArray(value) ? value : [value]) as unknown[])
      .filter((value) => typeof value === "string")
      .flatMap((value) => [value, unspaced(value)]),
  );
}

/** All that a figure says of rows: sentences, table, and the picture with its names. */
function saidOf(figure: AnyFigure, data: readonly Datum[], locale: Locale): string[] {
  const words = figure.words[locale];
  const drawn = figure.draw(data, { width: 1200, locale, document });
  const columns = figure.columns.filter(({ key }) => !key.startsWith("said"));
  return [
    figure.question[locale],
    plain(words.title(data)),
    words.subtitle(data),
    ...words.caveats(data),
    words.alt(data),
    ...(words.summary?.(data) ?? []).map(plain),
    words.source(data),
    ...columns.map((column) => headText(column, locale)),
    ...columns.flatMap((column) => data.map((datum) => cellText(datum, column, locale))),
    ...[...drawn.querySelectorAll("text, title")].map(({ textContent }) => textContent),
    ...[drawn, ...drawn.querySelectorAll("[aria-label]")].map(
      (element) => element.getAttribute("aria-label") ?? "",
    ),
  ];
}

/** Letters of the other language, by the language that is spoken. */
const FOREIGN = { en: /[가-힣]+/gu, ko: /[A-Za-z]{3,}/g };

it.each(FIGURES)(
  "$id says in the reader's language all but what documents print",
  async (figure) => {
    const rows = (await ledger.query(figure.sql)).rows as unknown as Datum[];
    for (const locale of LOCALES) {
      for (const subject of subjectsOf(rows)) {
        const data = about(rows, subject);
        const printed = new Set(wordsIn(printedIn(data), FOREIGN[locale]));
        const said = wordsIn(saidOf(figure, data, locale), FOREIGN[locale]);
        expect(said.filter((word) => !printed.has(word))).toEqual([]);
      }
    }
  },
);
