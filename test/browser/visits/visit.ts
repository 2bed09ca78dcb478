import type { Browser, Page } from "playwright-core";
import { openContext, openPage, showView, type View } from "../../../scripts/views";
import { COLOUR_RULES, violationsOn } from "./accessibility";
import { inspectLayout, type Layout } from "./layout";
import { openTabs } from "./open-tabs";
import { shownNumbers, type ShownNumber } from "./shown-numbers";
import { shownValues, type ShownValues } from "./shown-values";

/** Everything that is to be known of a page, from one visit. */
export interface Visit {
  /** From the site's root. */
  address: string;
  /** What the browser had to complain about, requests that failed, and those to anywhere else. */
  heard: { complaints: string[]; failed: string[]; foreign: string[] };
  /** How it came out in each view. */
  layouts: { view: View; layout: Layout }[];
  /** Where accessibility is broken; in dark those rules only that colours can break. */
  violations: { light: string[]; dark: string[] };
  /** Links that stay within the site, each once, whole. */
  links: string[];
  /** The places that others may lead to. */
  ids: string[];
  /** Of every chart, how many stops of the keyboard it has. */
  stops: number[];
  values: ShownValues;
  /** Every number that it shows, those of all tabs among them. */
  numbers: ShownNumber[];
}

/** Notes what happens on a page from now on. */
function listen(page: Page, origin: string): Visit["heard"] {
  const heard: Visit["heard"] = { complaints: [], failed: [], foreign: [] };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.complaints.push(message.text());
  });
  page.on("pageerror", (error) => heard.complaints.push(error.message));
  page.on("requestfailed", (request) => heard.failed.push(request.url()));
  page.on("response", (response) => {
    if (response.status() >= 400)
      heard.failed.push(`${String(response.status())} ${response.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && asked !== origin)
      heard.foreign.push(request.url());
  });
  return heard;
}

/** Where a page leads to, and where one can be led to on it; runs in the browser. */
function placesOn(): { links: string[]; ids: string[]; stops: number[] } {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const links = all("a[href]").map((link) => (link as HTMLAnchorElement).href);
  return {
    links: [...new Set(links.filter((link) => link.startsWith(location.origin)))],
    ids: all("[id]").map(({ id }) => id),
    stops: all(".figure-chart").map((chart) => chart.querySelectorAll("[tabindex='0']").length),
  };
}

async function accessibilityOf(page: Page): Promise<Visit["violations"]> {
  const light = await violationsOn(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violationsOn(page, COLOUR_RULES);
  return { light, dark };
}

/**
 * Visits a page once and takes down all that tests ask of it.
 * @param views in which it is laid out, the first of them that in which it is opened
 * @throws where it does not come to rest
 */
export async function visit(
  browser: Browser,
  { site, address }: { site: string; address: string },
  views: readonly [View, ...View[]],
): Promise<Visit> {
  const context = await openContext(browser, views[0]);
  const page = await context.newPage();
  const heard = listen(page, new URL(site).origin);
  await openPage(page, site + address);
  const values = await page.evaluate(shownValues);
  const places = await page.evaluate(placesOn);
  const violations = await accessibilityOf(page);
  const layouts: Visit["layouts"] = [];
  for (const view of views) {
    await showView(page, view);
    layouts.push({ view, layout: await page.evaluate(inspectLayout) });
  }
  await openTabs(page);
  const numbers = await page.evaluate(shownNumbers);
  await context.close();
  return { address, heard, layouts, violations, ...places, values, numbers };
}
