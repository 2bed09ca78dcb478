import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { launchBrowser, listPages, VIEWS, type View } from "../../../scripts/views";
import serveSite from "../served-site";
import { visit, type Visit } from "./visit";

declare module "vitest" {
  interface ProvidedContext {
    /** The file that holds all visits. */
    visits: string;
  }
}

/** What came of an address: a visit, or why there was none. */
export type Visited = Visit | { address: string; failure: string };

const FILE = join("build", "tests", "visits.json");

/** While one page waits to come to rest, the others use the cores. */
const AT_A_TIME = 3;

const WIDE: View = { width: 1440, scheme: "light" };
const isMoved = ({ width, scheme }: View): boolean =>
  width !== WIDE.width || scheme !== WIDE.scheme;

/**
 * Colours move nothing: one dark view shows that the page stands in it. The English pages are laid out
 * alike; the widest and the narrowest show where words are longer.
 */
const KOREAN = VIEWS.filter(({ width, scheme }) => scheme === "light" || width === 360);
const ENGLISH = VIEWS.filter(
  ({ width, scheme }) => (width === 360) === (scheme === "light") && width !== 768,
);

const viewsOf = (address: string): [View, ...View[]] => [
  WIDE,
  ...(address.startsWith("en/") ? ENGLISH : KOREAN).filter(isMoved),
];

/** Every page, and every document on the page that shows it, in both languages. */
async function addressesOf(dir: string): Promise<string[]> {
  const table = await readFile(join(dir, "data/tables/source.json"), "utf8");
  const documents = (JSON.parse(table) as { id: string }[]).flatMap(({ id }) => [
    `document.html?id=${id}`,
    `en/document.html?id=${id}`,
  ]);
  return [...(await listPages(dir)), ...documents];
}

/** Visits all addresses, some at a time; one that fails does not keep the others. */
async function walk(site: string, addresses: readonly string[]): Promise<Visited[]> {
  const browser = await launchBrowser();
  const visited: Visited[] = [];
  const waiting = [...addresses];
  const walker = async (): Promise<void> => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      try {
        visited.push(await visit(browser, { site, address }, viewsOf(address)));
      } catch (error) {
        visited.push({ address, failure: error instanceof Error ? error.message : String(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, walker));
  await browser.close();
  return visited;
}

/** Runs before the tests on visits: opens every page of the site once. Pages are dear, questions to them are not. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const close = await serveSite(project);
  const { dir, url } = project.getProvidedContext().site;
  const visited = await walk(url, await addressesOf(dir));
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, JSON.stringify(visited));
  project.provide("visits", FILE);
  return close;
}
