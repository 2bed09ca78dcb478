import { readdir } from "node:fs/promises";
import { sep } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
  type Request,
} from "playwright-core";
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

/** For so long, in milliseconds, nothing may be asked for or changed in a page that stands. */
const QUIET_MS = 300;

/** A page that does not stand after so many milliseconds never will. */
const PATIENCE_MS = 30_000;

/** How often the page changed within a time, and what still loads; runs in the browser. */
async function restless(quietMs: number): Promise<{ changes: number; loading: number }> {
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, everything);
  await document.fonts.ready;
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  // Charts are drawn when their boxes are measured, which is once a frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  observer.disconnect();
  const loading = document.querySelectorAll("observablehq-loading, [aria-busy=true]").length;
  return { changes, loading };
}

/**
 * Does something to a page and waits until it stands again: nothing loads, no request is under way,
 * and for a while nothing is asked for or changes.
 * @throws where that does not come about, with what is still open
 */
async function untilItStands(page: Page, act: () => Promise<unknown>): Promise<void> {
  const open = new Set<Request>();
  let asked = 0;
  const begin = (request: Request): void => {
    asked += 1;
    open.add(request);
  };
  const end = (request: Request): void => void open.delete(request);
  page.on("request", begin).on("requestfinished", end).on("requestfailed", end);
  try {
    await act();
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const before = asked;
      const { changes, loading } = await page.evaluate(restless, QUIET_MS);
      if (asked === before && open.size + changes + loading === 0) return;
      if (performance.now() < deadline) continue;
      const requests = [...open].map((request) => request.url()).join(" ");
      throw new Error(
        `page does not come to rest: ${page.url()}: ${String(changes)} changes, ${String(loading)} loading, requests: ${requests}`,
      );
    }
  } finally {
    page.off("request", begin).off("requestfinished", end).off("requestfailed", end);
  }
}

/**
 * Opens a page and waits until its data is there and its charts are drawn.
 * @throws where it does not come to rest
 */
export const openPage = (page: Page, url: string): Promise<void> =>
  untilItStands(page, () => page.goto(url, { waitUntil: "load" }));

/**
 * Looks at an open page in another view and waits until its charts are drawn anew.
 * @throws where it does not come to rest
 */
export const showView = (page: Page, { width, scheme }: View): Promise<void> =>
  untilItStands(page, async () => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: HEIGHT });
  });
