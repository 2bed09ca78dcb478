import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Browser } from "playwright-core";
import { pdfOf } from "../../loaders/present/pdf";
import { givenFrom } from "../../loaders/present/rows";
import { readDecks } from "../../loaders/publish/decks";
import { factPlaces } from "../../loaders/publish/fact-places";
import { Ledger } from "../../loaders/store/read";
import { launchBrowser } from "../../scripts/views";
import { briefOf, type Brief } from "../../src/slides/brief/brief.js";
import { LOCALES, type Locale } from "../../src/words/locale.js";
import { plain } from "../../src/words/sentence.js";

const site = inject("site");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Blanks are where a line ends, or not, on paper. */
const unspaced = (text: string) => text.replace(/[\s\u2060]+/gu, "");

interface Read {
  pages: number;
  text: string;
  info: Record<string, unknown>;
  isTagged: boolean;
}

async function readPdf(bytes: Buffer): Promise<Read> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  let isTagged = true;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(...items.map((item) => ("str" in item ? item.str : "")));
    isTagged &&= (await page.getStructTree()).children.length !== 0;
  }
  const { info } = await pdf.getMetadata();
  const read = { pages: pdf.numPages, text: unspaced(texts.join("")), isTagged };
  await pdf.destroy();
  return { ...read, info: { ...info } };
}

async function briefIn(locale: Locale): Promise<Brief> {
  const deck = (await readDecks()).find(({ id }) => id === "brief");
  if (deck === undefined) throw new Error("no brief");
  const ledger = await Ledger.open(join(site.dir, "data/downloads/ledger.duckdb"));
  try {
    const given = await givenFrom(ledger, deck, { programme: null, years: null, locale });
    return await briefOf(deck, given, (facts) => factPlaces(ledger, facts, locale));
  } finally {
    ledger.close();
  }
}

describe.each(LOCALES)("the brief as PDF (%s)", (locale) => {
  it("is two tagged pages of text that can be found, dated by the release", async () => {
    const brief = await briefIn(locale);
    const bytes = await pdfOf(brief, browser);
    const { pages, text, info, isTagged } = await readPdf(bytes);
    expect(pages).toBe(2);
    expect(isTagged).toBe(true);
    expect(info["Language"]).toMatch(new RegExp(`^${locale}`, "u"));
    expect(info["Title"]).toContain(plain(brief.title));
    const day = brief.release.date.replaceAll("-", "");
    for (const name of ["CreationDate", "ModDate"]) expect(info[name]).toContain(`D:${day}000000`);
    expect(bytes.toString("latin1")).not.toMatch(/\/Subtype \/Type3/u);
    expect(text).toContain(unspaced(brief.release.id));
    const headlines = brief.exhibits.flatMap((exhibit) =>
      exhibit.sort === "numbers" ? exhibit.headlines : [],
    );
    expect(headlines.length).toBeGreaterThan(3);
    for (const { label, value, detail } of headlines)
      for (const words of [label, value, detail]) expect(text).toContain(unspaced(plain(words)));
    for (const { title, lines } of brief.slides)
      for (const words of [title, ...lines]) expect(text).toContain(unspaced(plain(words)));
    for (const row of brief.places?.rows ?? [])
      for (const cell of row) expect(text).toContain(unspaced(plain(cell)));
  });

  it("is printed from its page on two pages too, with and without script", async () => {
    const path = locale === "ko" ? "brief.html" : `${locale}/brief.html`;
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(new URL(path, site.url).href);
      if (javaScriptEnabled) await page.locator(".brief .traced").first().waitFor();
      const { pages, text } = await readPdf(
        await page.pdf({ preferCSSPageSize: true, tagged: true }),
      );
      await context.close();
      expect(pages).toBe(2);
      expect(text).toContain(unspaced(plain((await briefIn(locale)).title)));
    }
  });
});
