import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { homePlaces } from "../../loaders/refresh/places";
import { pruneReleases, showRelease } from "../../loaders/refresh/releases";
import { type ServedSite, servePlaces } from "../../loaders/site/serve";
import { trialOf } from "./home-of";
import { put, putRelease } from "./small-home";

const { home } = trialOf().context;
let site: ServedSite;

beforeAll(async () => {
  site = await servePlaces(homePlaces(home), { port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(dirname(home.root), { recursive: true });
});

async function answerTo(path: string): Promise<string> {
  const answer = await fetch(site.url + path);
  return `${String(answer.status)} ${(await answer.text()).trim()}`;
}

test("before the first release it says so, then shows it at once, and each one after it", async () => {
  expect(await answerTo("")).toBe("503 no release yet: the first refresh is to come");
  await putRelease(home, "one", 1);
  expect(await answerTo("")).toBe("200 <p>one</p>");
  await putRelease(home, "two", 2);
  expect(await answerTo("")).toBe("200 <p>two</p>");
});

test("a page goes on with the release that it is of", async () => {
  expect(await answerTo("data/evidence.json")).toBe('200 "two"');
  expect(await answerTo("data/evidence.json?of=one")).toBe('200 "one"');
  expect(await answerTo("_file/data/only-one.json")).toBe('200 "one"');
  const kept = await fetch(`${site.url}data/evidence.json?of=one`);
  expect(kept.headers.get("cache-control")).toContain("immutable");
});

test("what stands beside the releases, and figures of earlier ones, are there", async () => {
  put(home.now, "status.json", "{}");
  expect(await answerTo("now/status.json")).toBe("200 {}");
  expect(await answerTo("releases/two/data/figures/budget.html")).toBe("200 <main>two</main>");
});

test("a release that is gone is said to be, and no path is taken for one", async () => {
  await putRelease(home, "three", 3);
  await showRelease(home, "two");
  await pruneReleases(home, 2);
  expect(await answerTo("data/evidence.json?of=one")).toBe("410 release is not kept any more: one");
  expect(await answerTo("data/evidence.json?of=../releases/two")).toMatch(/^410 /u);
  expect(await answerTo("_file/data/only-one.json")).toMatch(/^404 /u);
});
