import { readdir } from "node:fs/promises";
import { sep } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { findBrowser } from "../bin/browser";

/** How a page is looked at: the width of the window in pixels, and the colours asked for. */
export interface View {
  width: number;
  scheme: "light" | "dark";
}

const WIDTHS = [1440, 768, 360];
const SCHEMES = ["light", "dark"] as const;

/** Every view in which the pages must hold. */
export const VIEWS: View[] = WIDTHS.flatMap((width) =>
  SCHEMES.map((scheme) => ({ width, scheme })),
);

const HEIGHT = 900;

/** A browser must ask for nothing of its own accord, or its requests look like the site's. */
const QUIET = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the browser found on this machine, without a window.
 *
 * @throws where there is none
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("no browser found: name one in MAEUL_BROWSER");
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: QUIET });
}

/** A browser's fresh profile for one view. */
export const openContext = (browser: Browser, { width, scheme }: View): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width, height: HEIGHT },
    colorScheme: scheme,
    locale: "ko-KR",
    timezoneId: "Asia/Seoul",
    reducedMotion: "reduce",
  });

/**
 * The pages of a built site, as paths from its root; the pages of the published data, of this release
 * and of others, are left out.
 */
export async function listPages(site: string): Promise<string[]> {
  const files = await readdir(site, { recursive: true });
  return files
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(".html") && !/^(data|releases)\//.test(file))
    .sort();
}

/** Opens a page and waits until its data is there and its charts are drawn. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForFunction(() => document.querySelector("observablehq-loading") === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
