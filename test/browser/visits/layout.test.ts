import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../../scripts/views";
import { inspectLayout, type Layout } from "./layout";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 400, height: 400 } });
});

afterAll(() => browser.close());

/** Lays out a page's main part and looks at it. */
async function layoutOf(main: string): Promise<Layout> {
  await page.setContent(`<!doctype html><html lang="ko"><main>${main}</main></html>`);
  return page.evaluate(inspectLayout);
}

const chart = (inside: string): string => `<svg width="200" height="100">${inside}</svg>`;

/** The check on pages is only worth what this check sees. */
describe("inspectLayout", () => {
  test("finds nothing wrong with a sound chart", async () => {
    const layout = await layoutOf(
      `<h1>예산</h1>${chart('<text x="10" y="20">2020</text><text x="10" y="60">2021</text>')}`,
    );
    expect(layout).toMatchObject({ language: "ko", headings: 1, overflow: 0 });
    expect([layout.outside, layout.colliding, layout.cut, layout.broken].flat()).toEqual([]);
  });

  test("sees words outside their chart", async () => {
    const { outside } = await layoutOf(chart('<text x="190" y="20">40.7억 원</text>'));
    expect(outside).toEqual(["40.7억 원"]);
  });

  test("sees words on each other", async () => {
    const { colliding } = await layoutOf(
      chart('<text x="10" y="20">2020</text><text x="20" y="22">2021</text>'),
    );
    expect(colliding).toEqual(["2020 / 2021"]);
  });

  test("sees a page wider than its window, and words cut off", async () => {
    const { overflow } = await layoutOf('<div style="width: 900px">넓다</div>');
    expect(overflow).toBeGreaterThan(400);
    const { cut } = await layoutOf(
      '<p style="width: 20px; overflow: hidden; white-space: nowrap">긴 말이다</p>',
    );
    expect(cut).toEqual(["긴 말이다"]);
  });

  test("sees an empty chart and a cell that failed", async () => {
    const { broken } = await layoutOf(
      '<svg aria-label="예산" width="100" height="0"></svg><p class="observablehq--error">no data</p>',
    );
    expect(broken).toEqual(["no data", "empty chart: 예산"]);
  });
});
