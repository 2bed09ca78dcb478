import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, listPages, openContext, openPage } from "../../scripts/views";

const site = inject("site");
const sources = JSON.parse(await readFile(join(site.dir, "data/tables/source.json"), "utf8")) as {
  id: string;
}[];

/** Every page, and every document on the page that shows it, in both languages. */
const addresses = [
  ...(await listPages(site.dir)),
  ...sources.flatMap(({ id }) => [`document.html?id=${id}`, `en/document.html?id=${id}`]),
];

/** Where a page leads to within the site, and the places that others may lead to in it. */
interface Visited {
  links: string[];
  ids: Set<string>;
}

const visited = new Map<string, Promise<Visited>>();
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser, { width: 1200, scheme: "light" });
});
afterAll(async () => {
  await browser.close();
});

/** A fact read from words has no element of its own: its page leads to the block it stands in. */
async function factsOf(url: URL): Promise<string[]> {
  const id = url.searchParams.get("id");
  if (id === null || !url.pathname.endsWith("/document.html")) return [];
  const view = JSON.parse(await readFile(join(site.dir, `data/documents/${id}.json`), "utf8")) as {
    facts: { id: string }[];
  };
  return view.facts.map((fact) => `fact-${fact.id}`);
}

async function look(address: string): Promise<Visited> {
  const page = await context.newPage();
  await openPage(page, address);
  const { links, ids } = await page.evaluate(() => ({
    links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ href }) => href),
    ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
  }));
  await page.close();
  const own = links.filter((link) => link.startsWith(site.url));
  return { links: [...new Set(own)], ids: new Set([...ids, ...(await factsOf(new URL(address)))]) };
}

/** Opens a page once, whoever asks. */
function visit(address: string): Promise<Visited> {
  const known = visited.get(address) ?? look(address);
  visited.set(address, known);
  return known;
}

/** What is wrong with a link; null where it leads somewhere. */
async function fault(link: string): Promise<string | null> {
  const url = new URL(link);
  const place = decodeURIComponent(url.hash.slice(1));
  url.hash = "";
  const response = await fetch(url, { method: "HEAD" });
  if (!response.ok) return `${String(response.status)} ${link}`;
  const isPage = response.headers.get("content-type")?.startsWith("text/html") === true;
  if (place === "" || !isPage) return null;
  return (await visit(url.href)).ids.has(place) ? null : `no such place: ${link}`;
}

describe.for(addresses)("%s", (path) => {
  test("leads only to pages and places that are there", async () => {
    const { links } = await visit(site.url + path);
    expect(links.length).toBeGreaterThan(0);
    const faults: string[] = [];
    for (const link of links) {
      const found = await fault(link);
      if (found !== null) faults.push(found);
    }
    expect(faults).toEqual([]);
  });
});
