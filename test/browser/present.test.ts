import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, openPage } from "../../scripts/views";

const site = inject("site");
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: "reduce",
  });
  page = await context.newPage();
  await openPage(page, `${site.url}present.html`);
});

afterAll(async () => {
  await browser.close();
});

const shown = (of: Page = page): Promise<string | undefined> =>
  of.evaluate(() => document.querySelector('[data-place="current"]')?.id);
const mode = (of: Page = page): Promise<string | undefined> =>
  of.evaluate(() => document.querySelector<HTMLElement>(".deck")?.dataset["mode"]);
const press = (...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
/** Lines that wait for their turn on the slide that is shown. */
const waiting = (): Promise<number> =>
  page.locator('[data-place="current"] .slide-lines > li[data-waits]').count();

test("keys lead through the slides, and the address follows", async () => {
  await page.getByRole("button", { name: "발표 시작" }).click();
  expect([await mode(), await shown()]).toEqual(["slide", "title"]);
  expect(await page.locator("#observablehq-header").isVisible()).toBe(false);
  await press("PageDown");
  expect([await shown(), new URL(page.url()).hash]).toEqual(["question", "#question"]);
  await press("ArrowRight");
  expect([await shown(), await waiting()]).toEqual(["budget", 3]);
  await press("ArrowDown", "Space");
  expect([await shown(), await waiting()]).toEqual(["budget", 1]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("slide-title-budget");
  await press("KeyT", "ArrowRight");
  expect([await shown(), await waiting(), new URL(page.url()).search]).toEqual([
    "change",
    0,
    "?steps=off",
  ]);
  await press("End");
  expect(await page.locator(".deck-live").textContent()).toMatch(/^14장: /u);
  await press("Home", "ArrowLeft");
  expect(await shown()).toBe("title");
});

test("nothing on a slide is too small for the back row, or out of it", async () => {
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await press("Home");
    const faults: string[] = [];
    for (let slide = 0; slide < 14; slide += 1) {
      faults.push(...(await page.evaluate(faultsOfSlide)));
      await press("PageDown");
    }
    expect(faults).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
});

/** Words smaller than 24 of the 1,920 points that a slide is wide, or beyond its edges; in the browser. */
function faultsOfSlide(): string[] {
  const slide = document.querySelector('[data-place="current"] .slide');
  if (slide === null) return ["no slide"];
  const paper = slide.getBoundingClientRect();
  const foot = slide.querySelector(".slide-foot")?.getBoundingClientRect().top ?? 0;
  const words = [...slide.querySelectorAll("text, span, li, h2, p, th, td")];
  return words.flatMap((element) => {
    const box = element.getBoundingClientRect();
    const drawing = element.closest("svg");
    const grown =
      drawing === null ? 1 : drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
    const size = (parseFloat(getComputedStyle(element).fontSize) * grown * 1920) / paper.width;
    const isInFoot = element.closest(".slide-foot") !== null;
    const bottom = isInFoot ? paper.bottom : foot;
    const isOut = box.width > 0 && (box.right > paper.right + 1 || box.bottom > bottom + 1);
    const text = `${slide.getAttribute("aria-labelledby") ?? ""}: ${element.textContent}`;
    if (element.textContent === "") return [];
    return [...(size < 23.5 ? [`small: ${text}`] : []), ...(isOut ? [`out: ${text}`] : [])];
  });
}

test("a value opens its evidence, and keys then stay with it", async () => {
  await press("Home", "PageDown", "PageDown", "PageDown");
  const slide = await shown();
  await page.locator('[data-place="current"] h2 [data-facts]').first().focus();
  await press("Enter");
  expect(await page.locator("dialog.evidence").isVisible()).toBe(true);
  await press("ArrowRight", "Escape");
  expect([await shown(), await page.locator("dialog.evidence").isVisible()]).toEqual([
    slide,
    false,
  ]);
  expect(await mode()).toBe("slide");
});

test("the overview leads to a slide, and Escape out of the presentation", async () => {
  await press("KeyO");
  expect(await mode()).toBe("overview");
  await page.locator("#contract .deck-pick").click();
  expect([await mode(), await shown()]).toEqual(["slide", "contract"]);
  await press("Escape");
  expect([await mode(), new URL(page.url()).hash]).toEqual(["reading", ""]);
  expect(await page.locator("#observablehq-header").isVisible()).toBe(true);
});

test("the speaker's window goes along, with notes and clock", async () => {
  await openPage(page, `${site.url}present.html?steps=off#plan`);
  expect([await mode(), await shown()]).toEqual(["slide", "plan"]);
  const opening = context.waitForEvent("page");
  await press("KeyS");
  const speaker = await opening;
  await speaker.locator('.deck[data-mode="speaker"]').waitFor();
  expect(await shown(speaker)).toBe("plan");
  expect(await speaker.getByRole("timer").textContent()).toMatch(/^0:0\d$/u);
  await speaker.locator('[data-place="current"] .deck-notes').waitFor();
  await speaker.keyboard.press("ArrowRight");
  await page.locator('#contract[data-place="current"]').waitFor();
  await speaker.close();
});

test("a finger turns the slides, and a phone reads them", async () => {
  const options = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const phone = await (await browser.newContext(options)).newPage();
  await openPage(phone, `${site.url}en/present.html#change`);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await phone.evaluate(() => {
    const deck = document.querySelector(".deck");
    const touch = (clientX: number): Touch =>
      new Touch({ identifier: 1, target: deck ?? document.body, clientX, clientY: 300 });
    deck?.dispatchEvent(new TouchEvent("touchstart", { touches: [touch(300)] }));
    deck?.dispatchEvent(new TouchEvent("touchend", { changedTouches: [touch(100)] }));
  });
  expect(await shown(phone)).toBe("shares");
  await phone.context().close();
});

/** What of WCAG a machine finds wrong with the page. */
async function violations(): Promise<string[]> {
  const path = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.evaluate(await readFile(path, "utf8"));
  const found: axe.Result[] = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    return (await axe.run(document)).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test("years are chosen on the page, kept in its address, and told by slides and brief", async () => {
  await openPage(page, `${site.url}present.html`);
  const first = page.getByLabel("첫해");
  await first.focus();
  await first.selectOption("2019");
  await expect
    .poll(() => page.locator("#title h2").textContent())
    .toMatch(/2019\u2060?–\u2060?2021년/u);
  expect(new URL(page.url()).searchParams.get("years")).toBe("2019-2021");
  await expect.poll(() => first.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await violations()).toEqual([]);
  await page.getByRole("link", { name: "두 쪽 요약" }).click();
  await expect
    .poll(() => page.locator(".brief h1").textContent())
    .toMatch(/2019\u2060?–\u2060?2021년/u);
});

test("a slide that is presented is accessible", async () => {
  await openPage(page, `${site.url}present.html?steps=off#shares`);
  expect(await violations()).toEqual([]);
});
