import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../bin/browser";

/** Nothing of its own accord: no look-ups, no updates. */
const QUIET = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Runs something in the browser that this machine has, without a window, and closes it.
 * @throws where there is none: `no browser found: …`
 */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
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
