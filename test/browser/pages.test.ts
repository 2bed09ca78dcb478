import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, listPages, openContext, VIEWS, type View } from "../../scripts/views";
import { observe } from "./observe";

const site = inject("site");
const pages = await listPages(site.dir);
let browser: Browser;

/** One profile a view, so that what pages share is fetched and compiled once. */
const contexts = new Map<View, BrowserContext>();

beforeAll(async () => {
  browser = await launchBrowser();
  for (const view of VIEWS) contexts.set(view, await openContext(browser, view));
});

function contextOf(view: View): BrowserContext {
  const context = contexts.get(view);
  if (context === undefined) throw new Error(`no context: ${JSON.stringify(view)}`);
  return context;
}

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
    const observation = await observe(contextOf(view), site.url + path);
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
