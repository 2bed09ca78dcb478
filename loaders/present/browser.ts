import type { Browser } from "playwright-core";
import { findBrowser } from "../../bin/browser";

/** Nothing of its own accord: no look-ups, no updates. */
const QUIET = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What drives a browser; loaded where it is wanted, since a bundle is without it. */
async function driver(): Promise<typeof import("playwright-core")> {
  try {
    return await import("playwright-core");
  } catch (cause) {
    throw new Error("no driver of browsers: a bundle is without it", { cause });
  }
}

/**
 * Runs something in the browser that this machine has, without a window, and closes it.
 * @throws where there is none: `no browser found: …`
 */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const { chromium } = await driver();
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error(
      "no browser found: install Chrome, Chromium or Edge, or name one in MAEUL_BROWSER",
    );
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: QUIET });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
