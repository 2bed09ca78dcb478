import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, listPages, openContext, openPage } from "../../scripts/views";

const site = inject("site");
const pages = await listPages(site.dir);
const script = await readFile(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
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

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What the rules of WCAG 2.2 AA, as far as a machine knows them, find on a page. */
async function violationsOn(page: Page, rules: string[] | null = null): Promise<string[]> {
  await page.evaluate(script);
  const runOnly: axe.RunOnly =
    rules === null ? { type: "tag", values: TAGS } : { type: "rule", values: rules };
  const found = await page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    return (await axe.run(document, { runOnly: only })).violations;
  }, runOnly);
  return found.flatMap(({ id, nodes }: axe.Result) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}

/** Every rule in light; in dark, where nothing but colours differs, those on contrast. */
async function look(path: string): Promise<Record<string, string[]>> {
  const page = await context.newPage();
  await openPage(page, site.url + path);
  const light = await violationsOn(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violationsOn(page, ["color-contrast", "link-in-text-block"]);
  await page.close();
  return { light, dark };
}

describe.for(pages)("%s", (path) => {
  test("is accessible in light and in dark", async () => {
    const violations = await look(path);
    expect(violations).toEqual({ light: [], dark: [] });
  });
});

test("the check sees what is wrong", async () => {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html><body><img src="data:,"></body></html>');
  const violations = await violationsOn(page);
  await page.close();
  expect(violations.some((line) => line.startsWith("image-alt"))).toBe(true);
  expect(violations.some((line) => line.startsWith("html-has-lang"))).toBe(true);
});
