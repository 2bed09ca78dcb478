import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser, openContext, openPage } from "../../scripts/views";
import type { DocumentView } from "../../loaders/publish/document/view";

const site = inject("site");
const data = join(site.dir, "data");

async function json<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(data, path), "utf8")) as T;
}

const documents: DocumentView[] = [];
for (const { id } of await json<{ id: string }[]>("tables/source.json")) {
  documents.push(await json<DocumentView>(`documents/${id}.json`));
}
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser, { width: 1440, scheme: "light" });
});
afterAll(async () => {
  await browser.close();
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await openPage(page, site.url + path);
  return page;
}

/** What the open panel shows of facts. */
async function panelFacts(page: Page): Promise<string[]> {
  const panel = page.locator("dialog.evidence[open]");
  await panel.locator("[data-evidence], .entry, .empty").first().waitFor();
  await panel.getByText("불러오는 중…").waitFor({ state: "detached" });
  return panel.evaluate((dialog) =>
    [...dialog.querySelectorAll("[data-evidence], .entry")].map(
      (each) => each.getAttribute("data-evidence") ?? each.getAttribute("data-facts") ?? "",
    ),
  );
}

const FIGURE = "#figure-budget-and-execution";

const PLACES = {
  chart: ["budget.html", `${FIGURE} .figure-chart [data-facts][role=button]`],
  table: ["budget.html", `${FIGURE} td [data-facts][role=button]`],
  card: ["index.html", ".numbers [data-facts][role=button]"],
} as const;

describe.for(Object.entries(PLACES))("a value of a %s", ([name, [path, selector]]) => {
  test.for(["mouse", "keyboard"])(
    "opens its evidence by %s, and gives the focus back",
    async (by) => {
      const page = await open(path);
      if (name === "table") await page.locator(`${FIGURE} [data-tab=table]`).click();
      const mark = page.locator(selector).first();
      const facts = (await mark.getAttribute("data-facts"))?.split(" ") ?? [];
      await mark.focus();
      // A corner: the middle of a bar may lie under a narrower one.
      if (by === "mouse") await mark.click({ position: { x: 2, y: 2 } });
      else await page.keyboard.press("Enter");
      expect(facts).toEqual(expect.arrayContaining(await panelFacts(page)));
      await page.keyboard.press("Escape");
      await page.locator("dialog.evidence").waitFor({ state: "hidden" });
      expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.close();
    },
  );
});

test("an operand of a computed value leads to its own evidence, and back", async () => {
  const page = await open("budget.html");
  const mark = page.locator("#figure-execution-rate h3 [data-formula]").first();
  await mark.click();
  const panel = page.locator("dialog.evidence[open]");
  const operand = panel.locator(".operand").first();
  const fact = await operand.getAttribute("data-facts");
  await operand.click();
  await panel.locator(`[data-evidence="${fact ?? ""}"]`).waitFor();
  await panel.getByRole("button", { name: "← 뒤로" }).click();
  await panel.locator(".formula").waitFor();
  expect(await panel.locator(".operand").count()).toBeGreaterThan(1);
  await page.close();
});

test("evidence that cannot be read is said so", async () => {
  const page = await context.newPage();
  await page.route("**/evidence/*.json?of=*", (route) => route.abort());
  await openPage(page, `${site.url}index.html`);
  await page.locator(".numbers [data-facts][role=button]").first().click();
  await page.getByText("근거 자료를 읽지 못했습니다").waitFor();
  await page.close();
});

/** Facts of one row that print the same, each in a cell of its own. */
function lookalikes({ facts }: DocumentView): string[][] {
  const rows = new Map<string, string[]>();
  for (const { id, kind, asWritten, citation, number } of facts) {
    if (kind !== "amount" || number === null) continue;
    const row = JSON.stringify([asWritten, citation.split(" › ").slice(0, -1)]);
    rows.set(row, [...(rows.get(row) ?? []), id]);
  }
  return [...rows.values()].filter((ids) => ids.length > 1);
}

/** The numeral that the page lights, alone, for the place in its address. */
async function litNumeral(page: Page, fact: string): Promise<string> {
  const place = page.locator(`.lit [id="fact-${fact}"]`);
  await place.waitFor();
  expect(await page.locator(".lit").count()).toBe(1);
  expect(await page.locator(".lit mark").count()).toBe(1);
  await expect.poll(() => page.locator(".lit").isVisible()).toBe(true);
  return page.locator(".lit mark").evaluate((mark) => mark.id);
}

test("equal numbers of one row light different cells, each alone", async () => {
  const cases = documents.flatMap((view) => lookalikes(view).map((ids) => ({ view, ids })));
  expect(cases.length).toBeGreaterThan(0);
  for (const { view, ids } of cases.slice(0, 8)) {
    const page = await open(`document.html?id=${view.source.id}#fact-${ids[0] ?? ""}`);
    const lit = new Set<string>();
    for (const id of ids) {
      await page.evaluate((fact) => (location.hash = `#fact-${fact}`), id);
      lit.add(await litNumeral(page, id));
    }
    expect(lit.size).toBe(ids.length);
    await page.close();
  }
});
