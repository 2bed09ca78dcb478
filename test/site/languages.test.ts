import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { placeGlossary } from "../../loaders/site/glossary";
import { PAGES } from "../../loaders/site/frame/pages";
import { FIGURES } from "../../src/figures/registry.js";
import { GLOSSARY } from "../../src/words/glossary.js";
import { LOCALES } from "../../src/words/locale.js";

const FOLDERS = { ko: "src", en: "src/en" } as const;
const pagesIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith(".md"));
const pages = pagesIn(FOLDERS.ko);
const read = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");

const CELL = /^```js\n([^]*?)^```/gmu;
const PLACE = /data-(?:figure|list|filters|glossary|catalogue)="[^"]*"/gu;
const HEADING = /^#+(?= )|<h\d/gmu;

/** What of a page must be the same in every language: its code, its places, its headings' levels. */
function frameOf(page: string): { cells: string[]; places: string[]; levels: string[] } {
  const cells = Array.from(page.matchAll(CELL), ([, code = ""]) => code.replaceAll('"../', '"./'));
  // In Korean a file of this folder needs no way out of it.
  const attached = cells.map((code) => code.replaceAll('FileAttachment("./', 'FileAttachment("'));
  const words = page.replace(CELL, "");
  return {
    cells: attached,
    places: [...words.matchAll(PLACE)].map(([place]) => place),
    levels: [...words.matchAll(HEADING)].map(([level]) => level),
  };
}

test("every page stands in both languages", () => {
  expect(pagesIn(FOLDERS.en)).toEqual(pages);
  for (const { path } of PAGES) expect(pages).toContain(`${path.slice(1)}.md`);
});

describe.each(pages)("%s", (name) => {
  test("has the same code, figures and headings in both languages", () => {
    const korean = frameOf(read(FOLDERS.ko, name));
    expect(korean.cells.length + korean.levels.length).toBeGreaterThan(0);
    expect(frameOf(read(FOLDERS.en, name))).toEqual(korean);
  });

  test.each(LOCALES)("has a title and a description of its own (%s)", (locale) => {
    const [head = ""] = /^---\n[^]*?\n---/u.exec(read(FOLDERS[locale], name)) ?? [];
    expect(head).toMatch(/^title: \S/mu);
    // Unquoted, a colon would end the head of the page.
    expect(head).toMatch(/^description: (?:"[^"]+"|[^":]+)$/mu);
    expect(/[가-힣]/u.test(head)).toBe(locale === "ko");
  });
});

test("every figure stands on some page", () => {
  const placed = pages.flatMap((name) => frameOf(read(FOLDERS.ko, name)).places);
  const missing = FIGURES.filter(({ id }) => !placed.includes(`data-figure="${id}"`));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

describe("the glossary", () => {
  const entries = Object.values(GLOSSARY).flat();

  test("names each term once, in both languages", () => {
    for (const key of ["ko", "en"] as const) {
      const names = entries.map(({ term }) => term[key]);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test("has every term that a page links to, and every part has its place", () => {
    const ids = new Set(entries.map(({ id }) => id));
    const linked = pages.flatMap((name) =>
      LOCALES.flatMap((locale) => [
        ...read(FOLDERS[locale], name).matchAll(/\/glossary#([^")]+)/gu),
      ]),
    );
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.flatMap(([, id = ""]) => (ids.has(id) ? [] : [id]))).toEqual([]);
    const { places } = frameOf(read(FOLDERS.ko, "glossary.md"));
    expect(places).toEqual(Object.keys(GLOSSARY).map((about) => `data-glossary="${about}"`));
  });

  test("is put into the page, with an anchor for each term", () => {
    const page = placeGlossary('<div data-glossary="money"></div>', "en");
    expect(page).toContain('<dt id="budget">budget <span lang="ko">예산액</span></dt>');
    expect(() => placeGlossary('<div data-glossary="none"></div>', "en")).toThrow(
      "unknown part of the glossary: none",
    );
  });
});
