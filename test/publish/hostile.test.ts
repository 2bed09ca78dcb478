import { csvParseRows } from "d3";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../../loaders/publish/publish";
import { visible } from "../../loaders/publish/visible";
import { writeLedger } from "../../loaders/store/write";
import { PLAN, budgetSheetText } from "../families/budget-sheet-text";
import { ledgerOf } from "./ledger-of";
import { unzipped } from "./zip";

const SCRIPT = "<script>alert(1)</script>";
const LINK = '=HYPERLINK("http://example.invalid","가")';
const SUM = "@SUM(A1:A9)";
const TURNED = "배움\u202E관리";
const LONG = "가".repeat(40_000);

/** An invented sheet whose labels, cells and prose attack whoever shows them. */
const HOSTILE = budgetSheetText(PLAN)
  .replace("배움터 관리\t2021.03", `${LINK}\t2021.03`)
  .replace("사람과 배움", SUM)
  .replace("□ 추진경위", `□ ${TURNED}\n\n- ${LONG}\n\n- ${SCRIPT}\n\n□ 추진경위`)
  .replace("마을교육(", '<img src="x" onerror="alert(2)"> 마을교육 " onmouseover="alert(3)(')
  .replace("2015.03.15 : ", `2015.03.15 : ${TURNED} ]]> &lt;script> ${SUM} `);

let folder = "";
let out = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
  out = join(folder, "data");
  const ledger = join(folder, "ledger.duckdb");
  await writeLedger(ledger, ledgerOf(HOSTILE, { title: `${SCRIPT} ${TURNED}` }));
  await publish({ ledger, out, figures: [] });
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function page(): Promise<Document> {
  const name = (await readdir(join(out, "documents"))).find((file) => file.endsWith(".html"));
  const html = await readFile(join(out, "documents", name ?? ""), "utf8");
  return new JSDOM(html).window.document;
}

async function textsUnder(path: string): Promise<string[]> {
  const files = await readdir(join(out, path));
  return Promise.all(files.map((file) => readFile(join(out, path, file), "utf8")));
}

describe("a hostile document", () => {
  it("is text on its page: no script, no handler, no address but plain links", async () => {
    const document = await page();
    expect(document.querySelectorAll("script, img, iframe, object, style, svg")).toHaveLength(0);
    for (const { attributes } of document.querySelectorAll("*")) {
      for (const { name, value } of attributes) {
        expect(name).not.toMatch(/^on|^style$|^src/u);
        if (name === "href") expect(value).toMatch(/^(#|https?:|\.\.\/|document\.css$)/u);
      }
    }
    const main = document.querySelector("main")?.textContent ?? "";
    for (const attack of [SCRIPT, LINK, SUM, "onerror", LONG])
      expect(main.includes(attack)).toBe(true);
  });

  it("shows what turns the direction of writing by its name", async () => {
    const shown = [
      (await page()).documentElement.outerHTML,
      ...(await textsUnder("evidence")),
      ...(await textsUnder("documents")),
      ...(await textsUnder("tables")),
      ...(await textsUnder("downloads/csv")),
    ];
    for (const text of shown) expect(text.includes("\u202E")).toBe(false);
    expect(shown[0]?.includes("배움‹U+202E›관리")).toBe(true);
  });

  it("has no cell that a spreadsheet runs", async () => {
    const cells = (await textsUnder("downloads/csv")).flatMap((file) =>
      csvParseRows(file.replace("\uFEFF", "")).flat(),
    );
    const starts = cells.filter((cell) => /^\s*[=+\-@]/u.test(cell));
    expect(starts.filter((cell) => !/^-?[\d,.]+%?$/u.test(cell))).toEqual([]);
    expect(cells).toContain(`'${LINK}`);
    expect(cells).toContain(`'${SUM}`);
  });

  it("is text in the workbook, each cell no longer than Excel takes", async () => {
    const files = unzipped(await readFile(join(out, "downloads/ledger.xlsx")));
    const sheets = [...files].filter(([name]) =>
      /^xl\/(worksheets\/.*|sharedStrings)\.xml$/u.test(name),
    );
    expect(sheets.length).toBeGreaterThan(1);
    const { DOMParser } = new JSDOM("").window;
    let found = 0;
    for (const [name, xml] of sheets) {
      const sheet = new DOMParser().parseFromString(xml, "application/xml");
      expect(sheet.querySelectorAll("parsererror, f"), name).toHaveLength(0);
      for (const { textContent } of sheet.querySelectorAll("t")) {
        expect(textContent.length).toBeLessThanOrEqual(32_767);
        if (textContent === LINK) found += 1;
      }
    }
    expect(found).toBeGreaterThan(0);
  });
});

describe("hidden characters", () => {
  it.each([
    ["\u202E", "‹U+202E›"],
    ["\u0000", "‹U+0000›"],
    ["\u{E0041}", "‹U+E0041›"],
    ["\uFFFE", "‹U+FFFE›"],
  ])("%j is shown as %s", (character, name) => {
    expect(visible(`가${character}나`)).toBe(`가${name}나`);
  });

  it("leaves tabs, line breaks, Korean and emoji alone", () => {
    const text = "가\t나\n다\r\n👩‍🌾 Δ1,129,462";
    expect(visible(text)).toBe(text);
  });
});
