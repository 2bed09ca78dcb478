import { strFromU8, unzipSync } from "fflate";
import { csvParseRows } from "d3";
import { JSDOM } from "jsdom";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { Ledger } from "../../loaders/store/read";
import { launchBrowser, openContext, openPage } from "../../scripts/views";
import { budgetAndExecution } from "../../src/figures/budget-and-execution.js";

const site = inject("site");
const ID = budgetAndExecution.id;
let browser: Browser;
let context: BrowserContext;
let page: Page;

/** The figure's rows as the database that is offered for download has them. */
let rows: Awaited<ReturnType<Ledger["query"]>>["rows"];

beforeAll(async () => {
  const ledger = await Ledger.open(join(site.dir, "data/downloads/ledger.duckdb"));
  rows = (await ledger.query(budgetAndExecution.sql)).rows.filter(
    ({ knownUntil }) => (knownUntil ?? null) === null,
  );
  ledger.close();
  browser = await launchBrowser();
  context = await openContext(browser, { width: 1200, scheme: "light" });
  page = await context.newPage();
  await openPage(page, `${site.url}figure.html?id=${ID}`);
});

afterAll(() => browser.close());

/** Downloads a file of the figure's menu. */
async function download(item: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await page.locator(".figure-menu > button").click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: item }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const sorted = (values: readonly unknown[]): number[] => values.map(Number).sort((a, b) => a - b);

const expected = () => sorted(rows.map(({ value }) => value));

function xml(text: string): Document {
  return new JSDOM(text, { contentType: "text/xml" }).window.document;
}

describe("the CSV of a figure", () => {
  test("holds the database's values, exact, with the ids of documents and facts", async () => {
    const { name, bytes } = await download(/CSV/);
    expect(name).toMatch(new RegExp(`^maeul-ledger-${ID}-[0-9a-f]{8}\\.csv$`));
    const text = bytes.toString("utf8");
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    const [head = [], ...lines] = csvParseRows(text.slice(1));
    const column = (key: string) => lines.map((line) => line[head.indexOf(key)] ?? "");
    expect(sorted(column("value_krw"))).toEqual(expected());
    const facts = rows.flatMap((row) => row["facts"] as string[]);
    expect(
      column("fact_ids")
        .flatMap((ids) => ids.split(" "))
        .sort(),
    ).toEqual(facts.sort());
    expect(column("document_ids").every((ids) => /^[0-9a-f]{16}/.test(ids))).toBe(true);
  });
});

describe("the XLSX of a figure", () => {
  test("holds the database's values as numbers, and says where they come from", async () => {
    const files = unzipSync((await download(/XLSX/)).bytes);
    const part = (path: string): Document => xml(strFromU8(files[path] ?? new Uint8Array()));
    const shared = [...part("xl/sharedStrings.xml").querySelectorAll("si")].map(
      (si) => si.textContent,
    );
    const cells = (path: string): (string | number)[][] =>
      [...part(path).querySelectorAll("row")].map((row) =>
        [...row.querySelectorAll("c")].map((cell) => {
          const content = cell.textContent;
          if (cell.getAttribute("t") === "s") return shared[Number(content)] ?? "";
          return cell.getAttribute("t") === null ? Number(content) : content;
        }),
      );
    const [head = [], ...lines] = cells("xl/worksheets/sheet1.xml");
    const at = head.findIndex((name) => String(name).includes("(원)"));
    expect(sorted(lines.map((line) => line[at]))).toEqual(expected());
    const about = cells("xl/worksheets/sheet2.xml").map((row) => row.join(": "));
    expect(about.join("\n")).toMatch(
      /제목: .+\n물음: .+[\s\S]*출처: .+\n판: 판 [0-9a-f]{16}[\s\S]*인용: .+/,
    );
  });
});

/** Counts the pixels in which two pictures differ; runs in the browser. */
async function differing([one, other]: [string, string]): Promise<number> {
  const pixels = async (address: string): Promise<Uint8ClampedArray> => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 1920;
    canvas.height = 800;
    const brush = canvas.getContext("2d");
    brush?.drawImage(image, 0, 0, 1920, (image.height / image.width) * 1920);
    return brush?.getImageData(0, 0, 1920, 800).data ?? new Uint8ClampedArray();
  };
  const [a, b] = [await pixels(one), await pixels(other)];
  let count = 0;
  for (let at = 0; at < a.length; at += 4)
    if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > 64) count += 1;
  return count;
}

describe("the pictures of a figure", () => {
  test("say title, source and release, hold their font, and know no custom property", async () => {
    const { bytes } = await download(/SVG/);
    const text = bytes.toString("utf8");
    const picture = xml(text).documentElement;
    expect(picture.localName).toBe("svg");
    expect(text).not.toContain("var(");
    const title = await page.locator("h3").first().textContent();
    const words = picture.textContent.replaceAll(/[\s\u2060]/g, "");
    expect(words).toContain(title?.replaceAll(/[\s\u2060]/g, ""));
    expect(words).toMatch(/출처:「.+판[0-9a-f]{16}\(\d{4}-\d\d-\d\d\)/);
    const file = await context.newPage();
    await file.goto(`data:image/svg+xml;base64,${bytes.toString("base64")}`);
    const fonts = await file.evaluate(async () => {
      await Promise.all([...document.fonts].map((font) => font.load()));
      return [...document.fonts].map(({ family, status }) => `${family} ${status}`);
    });
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter((font) => !/^"?Pretendard"? loaded$/.test(font))).toEqual([]);
    await file.close();
  });

  test("as PNG are twice as large, and set in the site's font", async () => {
    const { bytes: drawn } = await download(/SVG/);
    const { bytes } = await download(/PNG/);
    const text = drawn.toString("utf8");
    const size = (name: string): number => Number(new RegExp(`${name}="(\\d+)"`).exec(text)?.[1]);
    expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      2 * size("width"),
      2 * size("height"),
    ]);
    const png = `data:image/png;base64,${bytes.toString("base64")}`;
    const vector = (markup: string): string =>
      `data:image/svg+xml;base64,${Buffer.from(markup).toString("base64")}`;
    const bare = text.replace(/@font-face \{[^}]*\}/g, "").replaceAll("Pretendard", "serif");
    const [same, other] = [
      await page.evaluate(differing, [png, vector(text)] as [string, string]),
      await page.evaluate(differing, [png, vector(bare)] as [string, string]),
    ];
    expect(same).toBeLessThan(other / 20);
  });
});
