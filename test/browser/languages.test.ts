import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, openContext, openPage } from "../../scripts/views";

const site = inject("site");
const figures = (await readdir(join(site.dir, "data/figures"))).filter((name) =>
  name.endsWith(".html"),
);

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser, { width: 1200, scheme: "light" });
});
afterAll(async () => {
  await browser.close();
});

/** What the values under an element rest on, each sort once, in a fixed order. */
function tracesIn(main: ParentNode): string[] {
  const marks = [...main.querySelectorAll("[data-facts]")].map((mark) =>
    ["data-facts", "data-formula", "data-findings"].map((name) => mark.getAttribute(name) ?? ""),
  );
  return [...new Set(marks.map((parts) => parts.join(" | ")))].sort();
}

describe.for(figures)("the still of %s", (name) => {
  test("rests on the same facts in both languages", async () => {
    const [korean, english] = await Promise.all(
      ["data/figures", "data/en/figures"].map(async (folder) => {
        const html = await readFile(join(site.dir, folder, name), "utf8");
        return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
      }),
    );
    expect(tracesIn(english ?? new Document())).toEqual(tracesIn(korean ?? new Document()));
  });
});

async function switchLanguage(page: Page, from: string): Promise<string> {
  await openPage(page, site.url + from);
  await page.locator("a.language").click();
  await page.waitForLoadState();
  return page.url().slice(site.url.length);
}

test("the other language shows the same page in the same view", async () => {
  const page = await context.newPage();
  const there = await switchLanguage(page, "budget.html?reading=printed#figure-change");
  expect(there).toBe("en/budget.html?reading=printed#figure-change");
  expect(await switchLanguage(page, there)).toBe("budget.html?reading=printed#figure-change");
  await page.close();
});

test("the menu stays in the language of the page", async () => {
  const page = await context.newPage();
  await openPage(page, `${site.url}en/checks.html`);
  await page.locator(".menu a", { hasText: "Budget" }).click();
  await page.waitForURL(`${site.url}en/budget.html`);
  await page.close();
});

test("an address without a page is answered in its language, with links that work", async () => {
  const page = await context.newPage();
  const response = await page.goto(`${site.url}en/none/deeper`);
  expect(response?.status()).toBe(404);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.locator("main p a").click();
  await page.waitForURL(`${site.url}en/`);
  await page.close();
});

test("ages are the reader's", async () => {
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date("2031-01-02T03:00:00Z"));
  await openPage(page, `${site.url}en/data.html`);
  expect(await page.locator("#observablehq-footer .imprint").textContent()).toMatch(
    /\(\d+ (?:months|years) ago\)/,
  );
  await page.close();
});
