import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, openContext, openPage } from "../../scripts/views";
import { FIGURES } from "../../src/figures/registry.js";
import type { HeightMessage } from "../../src/components/figure/embed.js";

const site = inject("site");
const PLACE = "#figure-budget-and-execution";
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser, { width: 1200, scheme: "light" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.url });
});

afterAll(() => browser.close());

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await openPage(page, site.url + path);
  return page;
}

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute("aria-label") ??
      document.activeElement?.textContent ??
      null,
  );

const openPanels = (figure: Locator): Promise<(string | null)[]> =>
  figure
    .locator("[role=tabpanel]:not([hidden])")
    .evaluateAll((panels) => panels.map((panel) => panel.getAttribute("data-panel")));

describe("the tabs of a figure", () => {
  test("are walked by keys, show table and sources, and are remembered", async () => {
    const page = await open("budget.html");
    const figure = page.locator(PLACE);
    await figure.locator("[role=tab]").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await openPanels(figure)).toEqual(["table"]);
    expect(await figure.locator("td").count()).toBeGreaterThan(0);
    await page.keyboard.press("End");
    expect(await openPanels(figure)).toEqual(["sources"]);
    await figure.locator(".source-list a[href*='document.html?id=']").first().waitFor();
    await page.reload({ waitUntil: "networkidle" });
    expect(await openPanels(page.locator(PLACE))).toEqual(["sources"]);
    await page.evaluate(() => {
      sessionStorage.clear();
    });
    await page.close();
  });

  test("lead to the document, to its page without script, and to what was asked", async () => {
    const page = await open("figure.html?id=budget-and-execution");
    await page.locator(`${PLACE} [data-tab=sources]`).click();
    await page.locator(`${PLACE} .source-list`).waitFor();
    const links = await page
      .locator(`${PLACE} .figure-sources a`)
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links) {
      const response = await page.request.get(link);
      expect(`${String(response.status())} ${link}`).toBe(`200 ${link}`);
    }
    await page.close();
  });
});

describe("the values of a chart", () => {
  test("are walked by arrow keys, and open their evidence by Enter", async () => {
    const page = await open("budget.html");
    await page.locator(`${PLACE} .figure-chart [tabindex='0']`).focus();
    const first = await focused(page);
    await page.keyboard.press("ArrowRight");
    const second = await focused(page);
    expect([first, second].every((name) => /\d{4}.*\d/.test(name ?? ""))).toBe(true);
    expect(second).not.toBe(first);
    await page.keyboard.press("Home");
    expect(await focused(page)).toBe(first);
    await page.keyboard.press("Enter");
    await page.locator("dialog.evidence[open]").waitFor();
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe(first);
    await page.close();
  });
});

/** Chooses an item of a figure's menu by keys, and gives what was copied. */
async function copied(page: Page, item: RegExp): Promise<string> {
  await page.locator(".figure-menu > button").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: item }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".figure-said p:not(:empty)").waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

describe("a figure alone on its page", () => {
  const alone = FIGURES.map(({ id }, at) => `${at % 2 === 0 ? "" : "en/"}figure.html?id=${id}`);

  let page: Page;
  beforeAll(async () => {
    page = await context.newPage();
  });
  afterAll(() => page.close());

  test.for(alone)("%s shows it, and leads to its pages that need no script", async (path) => {
    // One page for all of them, which waits for nothing but what is asked.
    await page.goto(site.url + path, { waitUntil: "commit" });
    await page.locator("figure.figure .figure-shown figcaption").waitFor();
    await page.locator(".figure-links a").nth(2).waitFor();
    const links = await page
      .locator(".figure-links a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toHaveLength(3);
    for (const link of links) expect((await page.request.get(link)).status()).toBe(200);
  });

  test("that nobody knows is said so, and all of them are listed by page", async () => {
    const page = await open("figure.html?id=none");
    await page.getByText("‘none’라는 그림은 없다").waitFor();
    expect(await page.locator("[data-catalogue-figure]").count()).toBe(FIGURES.length);
    await page.close();
  });

  test("has a page that needs no script, which the list names", async () => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const page = await still.newPage();
    await page.goto(`${site.url}en/figure.html`);
    await page.locator("[data-catalogue-figure=change] .static").click();
    expect(page.url()).toBe(`${site.url}data/en/figures/change.html`);
    expect(await page.locator("figure svg").first().isVisible()).toBe(true);
    await still.close();
  });

  test("says so where its address was made for another release", async () => {
    const page = await open("figure.html?id=change&release=0123456789abcdef");
    await page.getByText("판 0123456789abcdef의 그림을 가리킨다").waitFor();
    await page.close();
  });

  test("is cited with its release and its sources", async () => {
    const page = await open("en/figure.html?id=change");
    const { id, released_on: date } = await page.evaluate(
      async () =>
        (
          (await (await fetch("../data/tables/release.json")).json()) as Record<string, string>[]
        )[0] ?? {},
    );
    const citation = await copied(page, /Long citation/);
    expect(citation).toContain(`release ${id ?? ""} (${date ?? ""})`);
    expect(citation).toContain(`${site.url}en/figure.html?id=change&release=${id ?? ""}`);
    expect(citation).toMatch(/Sources: .+ accessed \d{4}-\d{2}-\d{2}/);
    await page.close();
  });
});

describe("a figure in a frame on another page", () => {
  test.for([/Following/, /Frozen/])("%s", async (item) => {
    const page = await open("en/figure.html?id=budget-and-execution");
    const markup = await copied(page, item);
    await page.close();
    const host = await context.newPage();
    const complaints: string[] = [];
    host.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await host.setViewportSize({ width: 400, height: 800 });
    await host.setContent(`<!doctype html><body>
      <script>window.heights = []; addEventListener("message", ({ data }) => heights.push(data));</script>
      ${markup}`);
    const frame = host.frameLocator("iframe");
    await frame.locator("figure svg:visible").first().waitFor();
    const overflow = await frame
      .locator("html")
      .evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
    expect(await frame.locator("#observablehq-header:visible, footer:visible").count()).toBe(0);
    if (item.source === "Following") {
      await expect
        .poll(() =>
          host.evaluate(() => (window as unknown as { heights: HeightMessage[] }).heights.at(-1)),
        )
        .toMatchObject({ type: "maeul-ledger:height", figure: "budget-and-execution" });
    } else {
      expect(await frame.locator(".release").textContent()).toContain("release");
    }
    expect(complaints).toEqual([]);
    await host.close();
  });
});
