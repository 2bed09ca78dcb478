import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, openContext, openPage } from "../../scripts/views";
import { askedLedger } from "../../loaders/publish/asked-ledger";
import { kindWords } from "../../loaders/publish/kind-words";
import { readVocabulary } from "../../loaders/schema/vocabulary";
import { Ledger } from "../../loaders/store/read";
import { replyTo } from "../../src/answers/reply-to.js";
import { plain } from "../../src/words/sentence.js";
import { shownNumbers } from "./visits/shown-numbers";

const site = inject("site");
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await openContext(browser, { width: 1200, scheme: "light" })).newPage();
});
afterAll(async () => {
  await browser.close();
});

const answers = () => page.locator(".answer");

test("a question is typed, answered with its evidence, kept in the address, and offered anew", async () => {
  await openPage(page, `${site.url}ask.html`);
  const field = page.getByLabel("무엇이 궁금합니까?");
  await expect.poll(() => page.locator(".offers a").count()).toBeGreaterThan(3);
  await field.fill("2019 집행률");
  await field.press("Enter");
  await expect.poll(() => answers().allTextContents()).toHaveLength(1);
  expect(await answers().locator(".answer-value").textContent()).toBe("100.00%");
  expect(new URL(page.url()).searchParams.get("q")).toBe("2019 집행률");
  await page.locator(".answer-value [data-facts]").click();
  await expect.poll(() => page.locator("dialog.evidence").textContent()).toContain("5,481,521");
  await page.keyboard.press("Escape");
  await field.fill("2020 집행률");
  await page.getByRole("button", { name: "묻기" }).click();
  await expect.poll(() => page.locator(".reply-title").textContent()).toBe("자료에 없다");
  await page.locator(".offers a", { hasText: "2018년" }).click();
  await expect.poll(() => page.locator(".answer-value").textContent()).toBe("94.94%");
  await page.goBack();
  await expect.poll(() => field.inputValue()).toBe("2020 집행률");
});

test("a link with a question shows its answer, and every number leads to evidence or is furniture", async () => {
  for (const question of ["budget", "2021 사업비", "absent districts", "1월 추진일정", "오류"]) {
    await openPage(page, `${site.url}en/ask.html?q=${encodeURIComponent(question)}`);
    await expect.poll(() => answers().count()).toBeGreaterThan(0);
    const loose = (await page.evaluate(shownNumbers)).filter(
      ({ facts, furniture }) => facts === null && furniture === null,
    );
    expect(loose).toEqual([]);
  }
});

test("the page answers as the command does, with the words of the vocabulary too", async () => {
  const ledger = await Ledger.open(join(site.dir, "data/downloads/ledger.duckdb"));
  try {
    const asked = await askedLedger(ledger, kindWords(readVocabulary("data/vocabulary")));
    for (const question of ["2020년 세미나 횟수", "작년 예산", "2021 사업비"]) {
      const { answers: told, notes } = replyTo(question, asked, "ko");
      const values = told.flatMap(({ lines }) => lines.map(({ said }) => plain(said)));
      expect(values.length).toBeGreaterThan(0);
      await openPage(page, `${site.url}ask.html?q=${encodeURIComponent(question)}`);
      const shown = page.locator(":is(.answer-value, .answer-lines dd)");
      await expect.poll(() => shown.allTextContents()).toEqual(values);
      expect(await page.locator(".reply-note").allTextContents()).toEqual(notes.map(plain));
    }
  } finally {
    ledger.close();
  }
});

test("without script there are questions with their answers", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  for (const path of ["ask.html", "en/ask.html"]) {
    await still.goto(new URL(path, site.url).href);
    expect(await still.locator(".asked h3").count()).toBeGreaterThan(4);
    expect(await still.locator(".asked").textContent()).toMatch(/100\.00%[^]*(?:출처|Source): /u);
  }
  await context.close();
});
