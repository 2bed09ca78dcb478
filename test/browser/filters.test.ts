import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, openContext, openPage } from "../../scripts/views";

const site = inject("site");
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser, { width: 1440, scheme: "light" });
});

afterAll(async () => {
  await browser.close();
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await openPage(page, site.url + path);
  return page;
}

/** The years on the axis of the figure of budgets. */
async function years(page: Page, figure = "budget-and-execution"): Promise<string[]> {
  const ticks = page.locator(`#figure-${figure} .figure-chart svg text`, { hasText: /^\d{4}$/ });
  return ticks.allTextContents();
}

test("a filter is kept in the address, and the address shows the same again", async () => {
  const page = await open("budget.html");
  const all = await years(page);
  expect(all.length).toBeGreaterThan(2);
  await page.getByLabel("첫해").selectOption(all.at(-2) ?? "");
  await expect.poll(() => years(page)).toEqual(all.slice(-2));
  const address = page.url();
  expect(new URL(address).searchParams.get("years")).toBe(all.slice(-2).join("-"));
  await page.close();
  const again = await open(address.slice(site.url.length));
  expect(await years(again)).toEqual(all.slice(-2));
  expect(await again.getByLabel("첫해").inputValue()).toBe(all.at(-2));
  await again.close();
});

test("the way back takes a filter off, and so does its chip", async () => {
  const page = await open("budget.html");
  const all = await years(page);
  await page.getByLabel("마지막 해").selectOption(all[1] ?? "");
  await expect.poll(() => years(page)).toEqual(all.slice(0, 2));
  await page.goBack();
  await expect.poll(() => years(page)).toEqual(all);
  await page.goForward();
  await page.getByRole("button", { name: /^연도: .*빼기$/ }).click();
  await expect.poll(() => years(page)).toEqual(all);
  await page.close();
});

test("filters that leave nothing say so, and can be taken off", async () => {
  const page = await open("budget.html?years=1999-1999");
  const figure = page.locator("#figure-budget-and-execution");
  await figure.getByText("거른 조건에 맞는 값이 없습니다").waitFor();
  await figure.getByRole("button", { name: "거르기 풀기" }).click();
  await expect.poll(async () => (await years(page)).length).toBeGreaterThan(2);
  await page.close();
});

test("what means nothing in the address is said, and the page stands", async () => {
  const page = await open("budget.html?years=soon");
  await page.getByText("years=soon").waitFor();
  expect((await years(page)).length).toBeGreaterThan(2);
  await page.close();
});

test("two years stand side by side on one scale", async () => {
  const page = await open("budget.html");
  const all = await years(page);
  await page.close();
  const [first = "", last = ""] = [all[0], all.at(-1)];
  const beside = await open(`budget.html?years=${last}&compare=${first}`);
  const figure = beside.locator("#figure-budget-and-execution");
  expect(await figure.locator(".figure-beside").allTextContents()).toEqual([last, first]);
  const heights = figure.locator(".figure-chart svg");
  const axes = await heights.evaluateAll((charts) =>
    charts.map((chart) => [...chart.querySelectorAll("text")].map((text) => text.textContent)),
  );
  const scale = (texts: (string | null)[] | undefined) =>
    (texts ?? []).filter((text) => /^\d+\.0$/.test(text ?? ""));
  expect(scale(axes[0]).length).toBeGreaterThan(2);
  expect(scale(axes[0])).toEqual(scale(axes[1]));
  await beside.close();
});

test("another measure stands in a figure's place, kept in the address", async () => {
  const page = await open("budget.html");
  const place = page.locator("#figure-composition");
  const before = await place.locator("h3").textContent();
  await place.getByRole("button", { name: "비율" }).click();
  await expect.poll(() => place.locator("h3").textContent()).not.toBe(before);
  expect(new URL(page.url()).searchParams.get("as")).toBe("composition:shares");
  await page.close();
});

test("a value lights itself in the other figures of the page, by keyboard too", async () => {
  const page = await open("budget.html");
  const bar = page.locator("#figure-budget-and-execution .figure-chart [data-facts][tabindex='0']");
  await bar.first().focus();
  const facts = await bar.first().getAttribute("data-facts");
  const lit = page.locator(".figure:not(#figure-budget-and-execution) .linked");
  await expect.poll(() => lit.count()).toBeGreaterThan(0);
  const shared = await lit.first().getAttribute("data-facts");
  expect(shared?.split(" ").some((id) => facts?.split(" ").includes(id))).toBe(true);
  await page.close();
});
