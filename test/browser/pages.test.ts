import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, listPages, openContext, VIEWS } from "../../scripts/views";
import { observe } from "./observe";

const site = inject("site");
const pages = await listPages(site.dir);
let browser: Browser;

let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser, { width: 1440, scheme: "light" });
});

afterAll(async () => {
  await browser.close();
});

test("the site has a first page", () => {
  expect(pages).toContain("index.html");
});

/**
 * Colours move nothing: one dark view shows that the page stands in it. The English pages are laid out
 * alike; the widest and the narrowest show where words are longer.
 */
const KOREAN_VIEWS = VIEWS.filter(({ width, scheme }) => scheme === "light" || width === 360);
const ENGLISH_VIEWS = VIEWS.filter(
  ({ width, scheme }) => (width === 360) === (scheme === "light") && width !== 768,
);

describe.for(pages)("%s", (path) => {
  const language = path.startsWith("en/") ? "en" : "ko";
  const views = language === "en" ? ENGLISH_VIEWS : KOREAN_VIEWS;

  test("is sound at every width, in light and in dark", async () => {
    const { layouts, ...heard } = await observe(context, site.url + path, views);
    expect(heard).toEqual({ complaints: [], failed: [], foreign: [] });
    const sound = {
      ...{ language, headings: 1, overflow: 0, outside: [], colliding: [], cut: [], broken: [] },
      ownFont: true,
    };
    expect(layouts).toEqual(views.map((view) => ({ view, layout: sound })));
  });
});
