import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, listPages, openContext, VIEWS } from "../../scripts/views";
import { observe } from "./observe";

const site = inject("site");
const pages = await listPages(site.dir);
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
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

  test.concurrent.for(views)("is sound at $width px, $scheme", async (view, { expect }) => {
    const context = await openContext(browser, view);
    const observation = await observe(context, site.url + path);
    await context.close();
    expect(observation).toEqual({
      language,
      headings: 1,
      overflow: 0,
      outside: [],
      colliding: [],
      cut: [],
      broken: [],
      ownFont: true,
      complaints: [],
      failed: [],
      foreign: [],
    });
  });
});
