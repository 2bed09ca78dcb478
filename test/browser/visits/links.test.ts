import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { visits, visitOf } from "./visited";

const site = inject("site");
const visited = new Map(visits.map((visit) => [site.url + visit.address, visit]));

/** A fact read from words has no element of its own: its page leads to the block it stands in. */
async function factsOf(url: URL): Promise<string[]> {
  const id = url.searchParams.get("id");
  if (id === null || !url.pathname.endsWith("/document.html")) return [];
  const view = JSON.parse(await readFile(join(site.dir, `data/documents/${id}.json`), "utf8")) as {
    facts: { id: string }[];
  };
  return view.facts.map((fact) => `fact-${fact.id}`);
}

/** The places of a page that was visited, or of another as it stands without script. */
async function placesOf(url: URL): Promise<string[]> {
  const known = visited.get(url.href) ?? visited.get(url.href.split("?")[0] ?? "");
  if (known) return [...known.ids, ...(await factsOf(url))];
  const text = await (await fetch(url)).text();
  return [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);
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
  return (await placesOf(url)).includes(place) ? null : `no such place: ${link}`;
}

const faults = new Map<string, Promise<string | null>>();

/** Every link is followed once, whoever has it. */
function faultOf(link: string): Promise<string | null> {
  const known = faults.get(link) ?? fault(link);
  faults.set(link, known);
  return known;
}

describe.for(visits.map(({ address }) => address))("%s", (address) => {
  test("leads only to pages and places that are there", async () => {
    const { links } = visitOf(address);
    expect(links.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const link of links) {
      const wrong = await faultOf(link);
      if (wrong !== null) found.push(wrong);
    }
    expect(found).toEqual([]);
  });
});
