import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, openContext, openPage, VIEWS } from "../../scripts/views";
import { inspectLayout } from "./visits/layout";

const site = inject("site");
const tables = await readFile(join(site.dir, "data/tables/source.json"), "utf8");
const sources = JSON.parse(tables) as { id: string }[];
const SOUND = { overflow: 0, outside: [], colliding: [], cut: [], broken: [] };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function openedPanel(page: Page): Promise<{ right: number; bottom: number; wide: boolean }> {
  const panel = page.locator("dialog.evidence[open]");
  await panel.locator("[data-evidence]").waitFor();
  return panel.evaluate((dialog) => {
    const { right, bottom } = dialog.getBoundingClientRect();
    const body = dialog.querySelector(".evidence-body");
    const wide = body !== null && body.scrollWidth > body.clientWidth;
    return { right, bottom, wide };
  });
}

test("an unknown document is said to be unknown", async () => {
  const context = await openContext(browser, { width: 360, scheme: "light" });
  const page = await context.newPage();
  await openPage(page, `${site.url}document.html?id=none`);
  await page.getByText("그런 문서는 이 장부에 없습니다").waitFor();
  expect(await page.locator("main a[href^='./document.html?id=']").count()).toBe(sources.length);
  await context.close();
});

describe("the evidence panel", () => {
  test.for(VIEWS)("fits its window at $width px, $scheme", async (view) => {
    const context = await openContext(browser, view);
    const page = await context.newPage();
    await openPage(page, `${site.url}index.html`);
    await page.locator(".numbers [data-facts][role=button]").first().click();
    const { right, bottom, wide } = await openedPanel(page);
    expect(right).toBe(view.width);
    expect(bottom).toBe(page.viewportSize()?.height);
    expect(wide).toBe(false);
    expect(await page.evaluate(inspectLayout)).toMatchObject(SOUND);
    await context.close();
  });
});
