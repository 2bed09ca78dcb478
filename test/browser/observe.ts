import type { BrowserContext } from "playwright-core";
import { openPage, showView, type View } from "../../scripts/views";
import { inspectLayout, type Layout } from "./layout";

/** What a visitor's browser had to complain about, and how the page came out in each view. */
export interface Observation {
  layouts: { view: View; layout: Layout }[];
  /** Errors and warnings on the console, and exceptions nobody caught. */
  complaints: string[];
  /** Requests that failed or were answered with an error. */
  failed: string[];
  /** Requests that went anywhere but to the site. */
  foreign: string[];
}

/** Opens a page of the site once, looks at it in each view, and notes what happens. */
export async function observe(
  context: BrowserContext,
  url: string,
  views: readonly View[],
): Promise<Observation> {
  const { origin } = new URL(url);
  const page = await context.newPage();
  const complaints: string[] = [];
  const failed: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => failed.push(request.url()));
  page.on("response", (response) => {
    if (response.status() >= 400) failed.push(`${String(response.status())} ${response.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && asked !== origin) {
      foreign.push(request.url());
    }
  });
  await openPage(page, url);
  const layouts = [];
  for (const view of views) {
    await showView(page, view);
    layouts.push({ view, layout: await page.evaluate(inspectLayout) });
  }
  await page.close();
  return { layouts, complaints, failed, foreign };
}
