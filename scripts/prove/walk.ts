import type { Browser, Page } from "playwright-core";
import { listPages, openContext, openPage } from "../views";

/** How a page did that was opened in a browser. */
export interface Visit {
  page: string;
  /** The programme it was asked for; null for the first. */
  programme: string | null;
  /** Bytes that came over the line, compressed as they were sent, and how long until it was still. */
  bytes: number;
  seconds: number;
  /** Errors on its console, failed requests, and words that say data could not be read. */
  faults: string[];
}

const MILLISECONDS = 1000;
const FAILED = /자료를 읽지 못했다|The data could not be read/;

async function visit(page: Page, url: string, where: Pick<Visit, "page" | "programme">) {
  const faults: string[] = [];
  let bytes = 0;
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  const sizes: Promise<void>[] = [];
  page.on("requestfinished", (request) => {
    sizes.push(request.sizes().then((size) => void (bytes += size.responseBodySize)));
  });
  const start = performance.now();
  await openPage(page, url);
  const seconds = (performance.now() - start) / MILLISECONDS;
  await Promise.all(sizes);
  if (FAILED.test((await page.textContent("main")) ?? "")) faults.push("data could not be read");
  return { ...where, bytes, seconds, faults };
}

/**
 * Opens every page of a site, at the first programme and at another.
 * @param programme the other
 */
export async function walk(
  browser: Browser,
  site: { dir: string; url: string },
  programme: string,
): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const path of await listPages(site.dir)) {
    for (const asked of [null, programme]) {
      const context = await openContext(browser, { width: 1440, scheme: "light" });
      const query = asked === null ? "" : `?programme=${encodeURIComponent(asked)}`;
      const where = { page: path, programme: asked };
      visits.push(await visit(await context.newPage(), site.url + path + query, where));
      await context.close();
    }
  }
  return visits;
}

/**
 * Looks a programme up as a reader does: types its name into the picker and takes what is found.
 * @returns the programme that the address then has; null where the picker did not find it
 */
export async function searched(
  browser: Browser,
  url: string,
  programme: string,
): Promise<string | null> {
  const context = await openContext(browser, { width: 1440, scheme: "light" });
  const page = await context.newPage();
  await openPage(page, url);
  const field = page.locator("[data-filters] [role=combobox]").first();
  await field.fill(programme);
  await field.press("ArrowDown");
  await field.press("Enter");
  const found = new URL(page.url()).searchParams.get("programme");
  await context.close();
  return found;
}
