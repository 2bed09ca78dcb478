import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { JSDOM } from "jsdom";
import { parseXlsx } from "kordoc";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pptxOf } from "../../loaders/present/pptx/pptx";
import { givenFrom } from "../../loaders/present/rows";
import { readDecks } from "../../loaders/publish/decks";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import type { BudgetDatum } from "../../src/figures/data/budget.js";
import { composition } from "../../src/figures/composition.js";
import type { PartDatum } from "../../src/figures/data/composition.js";
import { rowsOf, type Given } from "../../src/slides/given.js";
import { slidesOf } from "../../src/slides/make.js";
import type { Slide } from "../../src/slides/slide.js";
import { LOCALES, type Locale } from "../../src/words/locale.js";
import { plain } from "../../src/words/sentence.js";
import { term } from "../../src/words/terms.js";
import { PLAN, budgetSheetText } from "../families/budget-sheet-text";
import { ledgerOf } from "../publish/ledger-of";
import { partsOf, tagsOf } from "./parts";
import { contentTypeFaults, idFaults, linkFaults, schemaFaults } from "./whole-package";

const EMU = 914_400;
const parser = new new JSDOM("").window.DOMParser();

type Parts = ReadonlyMap<string, Buffer>;

/** A part of XML. @throws where it is not well-formed */
function xmlOf(parts: Parts, name: string): Document {
  const text = parts.get(name)?.toString("utf8");
  if (text === undefined) throw new Error(`no part: ${name}`);
  tagsOf(parts.get(name));
  return parser.parseFromString(text, "application/xml");
}

/** Chart 10 stands behind chart 9. */
const byNumber = (one: string, other: string): number =>
  Number(/\d+/u.exec(one)?.[0]) - Number(/\d+/u.exec(other)?.[0]);

const all = (node: Document | Element, tag: string): Element[] => [
  ...node.getElementsByTagName(tag),
];
const textsOf = (node: Document | Element, tag: string): string[] =>
  all(node, tag).map(({ textContent }) => textContent);
const named = (parts: Parts, pattern: RegExp): string[] =>
  [...parts.keys()].filter((name) => pattern.test(name));

/** The points of a reference's cache, by their place. */
function pointsOf(node: Element | undefined): Map<number, string> {
  const points = node === undefined ? [] : all(node, "c:pt");
  return new Map(points.map((point) => [Number(point.getAttribute("idx")), point.textContent]));
}

/** The cells of a chart's workbook, by their place. */
async function cellsOf(workbook: Buffer | undefined): Promise<Map<string, string>> {
  const parts = await partsOf(workbook ?? Buffer.alloc(0));
  const shared = textsOf(xmlOf(parts, "xl/sharedStrings.xml"), "si");
  const cells = all(xmlOf(parts, "xl/worksheets/sheet1.xml"), "c").flatMap((cell) => {
    const [value] = textsOf(cell, "v");
    if (value === undefined) return [];
    const isShared = cell.getAttribute("t") === "s";
    return [
      [cell.getAttribute("r") ?? "", isShared ? (shared[Number(value)] ?? "") : value],
    ] as const;
  });
  return new Map(cells);
}

/** A chart as rows: category, series, value; and the same as its workbook has it. */
async function chartRows(
  parts: Parts,
  number: number,
): Promise<{ cache: string[]; sheet: string[] }> {
  const chart = xmlOf(parts, `ppt/charts/chart${String(number)}.xml`);
  const workbook = `ppt/embeddings/Microsoft_Excel_Worksheet${String(number)}.xlsx`;
  const cells = await cellsOf(parts.get(workbook));
  const [cache, sheet]: [string[], string[]] = [[], []];
  for (const series of all(chart, "c:ser")) {
    const [name] = pointsOf(all(series, "c:tx")[0]).values();
    const categories = pointsOf(all(series, "c:cat")[0]);
    for (const [index, value] of pointsOf(all(series, "c:val")[0]))
      cache.push([categories.get(index), name, Number(value)].join(" | "));
    const column = /\$([A-Z])\$2:/u.exec(
      textsOf(all(series, "c:val")[0] ?? series, "c:f")[0] ?? "",
    )?.[1];
    for (const [index, category] of categories) {
      const row = String(index + 2);
      expect(cells.get(`A${row}`)).toBe(category);
      const value = cells.get(`${column ?? ""}${row}`);
      if (value !== undefined)
        sheet.push([category, cells.get(`${column ?? ""}1`), Number(value)].join(" | "));
    }
  }
  return { cache, sheet };
}

const RELEASE = { id: "r1", date: "2026-01-02" };
let folder = "";
const told = new Map<Locale, { given: Given; slides: Slide[]; parts: Parts; bytes: Uint8Array }>();

const presented = (slides: readonly Slide[], locale: Locale): Promise<Uint8Array> =>
  pptxOf({ name: "보고", subject: "가상 사업", slides, locale, release: RELEASE });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pptx-"));
  const file = join(folder, "ledger.duckdb");
  await writeLedger(file, ledgerOf(budgetSheetText(PLAN)));
  const deck = (await readDecks()).find(({ id }) => id === "committee");
  if (deck === undefined) throw new Error("no deck");
  for (const locale of LOCALES) {
    const ledger = await Ledger.open(file);
    const given = await givenFrom(ledger, deck, { programme: null, years: null, locale });
    ledger.close();
    const slides = slidesOf(deck, given);
    const bytes = await presented(slides, locale);
    told.set(locale, { given, slides, bytes, parts: await partsOf(bytes) });
  }
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

function toldIn(locale: Locale) {
  const found = told.get(locale);
  if (found === undefined) throw new Error(`nothing told: ${locale}`);
  return found;
}

describe.each(LOCALES)("a presentation (%s)", (locale) => {
  it("has a slide for each, its finding as the title", () => {
    const { slides, parts } = toldIn(locale);
    expect(named(parts, /^ppt\/slides\/slide\d+\.xml$/u)).toHaveLength(slides.length);
    slides.forEach(({ title }, index) => {
      const slide = xmlOf(parts, `ppt/slides/slide${String(index + 1)}.xml`);
      const titles = all(slide, "p:sp").filter((shape) =>
        all(shape, "p:ph").some((place) => place.getAttribute("type") === "title"),
      );
      const text = titles.flatMap((shape) => textsOf(shape, "a:t")).join("");
      expect(text).toBe(plain(title).replaceAll("\u2060", ""));
    });
  });

  it("holds every budget and sum executed of the ledger in a chart and in its workbook", async () => {
    const { given, slides, parts } = toldIn(locale);
    const rows = rowsOf<BudgetDatum>(given, "budget-and-execution");
    const expected = rows.map(({ year, phase, value }) =>
      [year, term("phase", phase, locale), value].join(" | "),
    );
    expect(expected.length).toBeGreaterThan(2);
    const charts = slides.filter(({ exhibits }) =>
      exhibits.some((shown) => shown.sort === "figure" && shown.figure.series !== undefined),
    );
    const place = charts.findIndex(({ id }) => id === "budget") + 1;
    const { cache, sheet } = await chartRows(parts, place);
    expect(cache.toSorted()).toEqual(expected.toSorted());
    expect(sheet).toEqual(cache);
  });

  it("names a face with Hangul for every run, and the language", () => {
    const { parts } = toldIn(locale);
    const files = named(parts, /^ppt\/(slides|notesSlides|charts)\/[^/]+\.xml$/u);
    const runs = files.flatMap((name) => {
      const file = xmlOf(parts, name);
      return [...all(file, "a:r").flatMap((run) => all(run, "a:rPr")), ...all(file, "a:defRPr")];
    });
    expect(runs.length).toBeGreaterThan(50);
    for (const run of runs) {
      const faces = ["a:latin", "a:ea"].map((tag) => all(run, tag)[0]?.getAttribute("typeface"));
      expect(faces).toEqual(["맑은 고딕", "맑은 고딕"]);
      if (run.tagName === "a:rPr")
        expect(run.getAttribute("lang")).toBe({ ko: "ko-KR", en: "en-US" }[locale]);
    }
  });

  it("keeps exact values, release and source in the notes, a paragraph each", () => {
    const { given, slides, parts } = toldIn(locale);
    const number = slides.findIndex(({ id }) => id === "budget") + 1;
    const notes = xmlOf(parts, `ppt/notesSlides/notesSlide${String(number)}.xml`);
    const text = textsOf(notes, "a:t").join("\n");
    expect(text).toMatch(/r1 · (?:2026년 1월 2일|2 January 2026)/u);
    expect(text).toContain(slides[number - 1]?.source ?? "?");
    for (const { value } of rowsOf<BudgetDatum>(given, "budget-and-execution"))
      expect(text).toContain(value.toLocaleString("en"));
    expect(all(notes, "a:p").length).toBeGreaterThan(5);
  });

  it("is dated by the release, the same bytes each time", async () => {
    const { slides, bytes, parts } = toldIn(locale);
    const core = parts.get("docProps/core.xml")?.toString("utf8") ?? "";
    expect([...core.matchAll(/W3CDTF">([^<]*)</gu)].map(([, day]) => day)).toEqual([
      "2026-01-02T00:00:00Z",
      "2026-01-02T00:00:00Z",
    ]);
    expect(Buffer.compare(await presented(slides, locale), bytes)).toBe(0);
  });

  it("is as ECMA-376 has it: elements in their order, types and links of all parts, ids", () => {
    const { parts } = toldIn(locale);
    const [schema, links] = [schemaFaults(parts), linkFaults(parts)];
    expect(schema.faults).toEqual([]);
    expect(schema.checked).toBeGreaterThan(1000);
    expect(links.faults).toEqual([]);
    expect(links.checked).toBeGreaterThan(20);
    expect(contentTypeFaults(parts)).toEqual([]);
    expect(idFaults(parts)).toEqual([]);
  });

  it("has workbooks that another reader opens, with the values of their charts", async () => {
    const { parts } = toldIn(locale);
    const workbooks = named(parts, /\.xlsx$/u);
    expect(workbooks.length).toBeGreaterThan(2);
    for (const [index, name] of workbooks.toSorted(byNumber).entries()) {
      const book = await parseXlsx(new Uint8Array(parts.get(name) ?? []).buffer);
      if (!book.success) throw new Error(book.error);
      const text = book.markdown.replaceAll(",", "");
      const { cache } = await chartRows(parts, index + 1);
      for (const row of cache) expect(text).toContain(row.split(" | ").at(-1));
    }
  });

  it("is whole: parts are well-formed, what is referred to is there, nothing stands off the page", () => {
    const { parts } = toldIn(locale);
    for (const name of named(parts, /\.(xml|rels)$/u)) {
      const file = xmlOf(parts, name);
      for (const link of name.endsWith(".rels") ? all(file, "Relationship") : []) {
        const from = posix.join(posix.dirname(name), "..");
        const target = posix.resolve("/", from, link.getAttribute("Target") ?? "");
        expect([...parts.keys()]).toContain(target.slice(1));
      }
    }
    for (const name of named(parts, /^ppt\/slides\/slide\d+\.xml$/u)) {
      const slide = xmlOf(parts, name);
      const ids = all(slide, "p:cNvPr").map((shape) => shape.getAttribute("id"));
      expect(new Set(ids).size).toBe(ids.length);
      for (const place of [...all(slide, "a:xfrm"), ...all(slide, "p:xfrm")]) {
        const number = (tag: string, key: string): number =>
          Number(all(place, tag)[0]?.getAttribute(key)) / EMU;
        expect(number("a:off", "x") + number("a:ext", "cx")).toBeLessThanOrEqual(13.34);
        expect(number("a:off", "y") + number("a:ext", "cy")).toBeLessThanOrEqual(7.5);
      }
    }
  });
});

const part = (label: string, value: number | null, index: number): PartDatum => ({
  ...{ label, value, year: 2021, level: 1, parent: null, share: null, wholeFact: null },
  ...{
    unit: value === null ? null : "원",
    phase: "breakdown",
    formula: null,
    subject: "가상 사업",
  },
  ...{ facts: [`f${String(index)}`], findings: [], sources: ["가상 문서"] },
});

const words = "아주 긴 이름을 가진 항목이 한 줄에 다 들어가지 않아 여러 줄로 나뉘는 경우 ".repeat(
  6,
);

function slideOf(rows: readonly PartDatum[]): Slide {
  return {
    ...{ id: "parts", question: words, title: [words], source: words, notes: [] },
    lines: Array.from({ length: 12 }, () => [words]),
    exhibits: [{ sort: "figure", figure: composition, rows }],
  };
}

describe("a chart of a presentation", () => {
  it("keeps a gap a gap and a zero a zero, in its cache and in its workbook", async () => {
    const rows = [part("가", 300, 0), part("나", 0, 1), part("다", null, 2)];
    const parts = await partsOf(await presented([slideOf(rows)], "ko"));
    const { cache, sheet } = await chartRows(parts, 1);
    expect(cache).toEqual(["가 | 항목 | 300", "나 | 항목 | 0"]);
    expect(sheet).toEqual(cache);
    const chart = parts.get("ppt/charts/chart1.xml")?.toString("utf8");
    expect(chart).toContain("<c:v>다\n자료에 없음</c:v>");
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it("leaves out what does not fit, and says so", async () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      part(`항목 ${String(index)}`, 1000 - index, index),
    );
    const parts = await partsOf(await presented([slideOf(rows)], "ko"));
    const { cache } = await chartRows(parts, 1);
    expect(cache.length).toBeLessThan(15);
    const slide = textsOf(xmlOf(parts, "ppt/slides/slide1.xml"), "a:t");
    expect(slide.join(" ")).toContain(`이 밖에 ${String(40 - cache.length)}줄은`);
  });
});
