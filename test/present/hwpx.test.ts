import { parseHwpx, validateHwpx } from "kordoc";
import { beforeAll, describe, expect, it } from "vitest";
import { hwpxOf } from "../../loaders/present/hwpx/hwpx";
import type { Picture } from "../../loaders/present/hwpx/picture";
import { read } from "../../loaders/read/read";
import type { AnyFigure } from "../../src/figures/figure.js";
import { executionRate } from "../../src/figures/execution-rate.js";
import type { Brief } from "../../src/slides/brief/brief.js";
import type { Exhibit, Slide } from "../../src/slides/slide.js";
import { said } from "../../src/words/sentence.js";
import { tablesOf } from "../read/tables";
import { partsOf, tagsOf, type Tag } from "./parts";

const shared = { formula: null, findings: [], subject: "동네책방 운영", sources: ["사업설명서"] };
const rows = [
  { ...shared, year: 2019, value: 94.05, unit: "%", phase: null, facts: ["f1"] },
  { ...shared, year: 2020, value: null, unit: null, phase: null, facts: [] },
];
const exhibit: Exhibit = { sort: "figure", figure: executionRate as unknown as AnyFigure, rows };
const on = { facts: ["f1"], formula: null, findings: [] };
const table: Exhibit = {
  sort: "table",
  table: {
    head: ["항목 & <이름>", "금액 (원)"],
    rows: [
      [['인건비 "둘"\u0001'], [said("1,234,567", on)]],
      [
        ["운영비, 아주 긴 이름의 항목이 여러 줄에 걸쳐 적혀 있어도 칸 하나에 남는다 ".repeat(4)],
        ["–"],
      ],
    ],
    numeric: [false, true],
  },
};
const numbers: Exhibit = {
  sort: "numbers",
  headlines: [
    { label: ["2019년 집행률"], value: [said("94.05%", on)], detail: ["집행"], source: "" },
  ],
};
const slide = (id: string, exhibits: Exhibit[]): Slide => ({
  ...{ id, question: "얼마였나?", title: ["2017\u2060–2019년 ", said("94.05%", on)] },
  ...{ lines: [["한 줄"]], exhibits, notes: [], source: "출처: 「사업설명서」" },
});
const brief: Brief = {
  ...{
    locale: "ko",
    name: "요약 보고",
    title: ["동네책방"],
    lead: [["머리"]],
    exhibits: [numbers],
  },
  slides: [slide("a", [exhibit]), slide("b", [table])],
  places: { head: ["값", "인쇄된 곳"], rows: [[["94.05%"], ["5 결산 › 2019"]]], numeric: [] },
  release: { id: "r1", date: "2026-01-02" },
};
const picture: Picture = {
  ...{ png: Buffer.from("89504e470d0a1a0a", "hex"), width: 600, height: 300, scale: 2 },
  alt: "막대 <둘>",
  words: "",
};

const EXPECTED = [
  [
    ["숫자", "값", "설명"],
    ["2019년 집행률", "94.05%", "집행"],
  ],
  [
    ["항목 & <이름>", "금액 (원)"],
    ['인건비 "둘"', "1,234,567"],
    [
      "운영비, 아주 긴 이름의 항목이 여러 줄에 걸쳐 적혀 있어도 칸 하나에 남는다 ".repeat(4).trim(),
      "–",
    ],
  ],
  [
    ["값", "인쇄된 곳"],
    ["94.05%", "5 결산 › 2019"],
  ],
];

const drawn = hwpxOf(brief, new Map([[exhibit, picture]]));
let parts: Map<string, Buffer>;
let section: { tags: Tag[]; text: string };
let header: { tags: Tag[]; text: string };
const named = (tags: readonly Tag[], name: string) => tags.filter((tag) => tag.name === name);
const ids = (name: string) => named(header.tags, name).map(({ attributes }) => attributes["id"]);

beforeAll(async () => {
  parts = await partsOf(drawn);
  section = tagsOf(parts.get("Contents/section0.xml"));
  header = tagsOf(parts.get("Contents/header.xml"));
});

describe("an HWPX package", () => {
  it("has the parts that a word processor asks for, its media type first and not packed", async () => {
    const bytes = Buffer.from(drawn);
    expect(bytes.readUInt16LE(8)).toBe(0);
    expect(bytes.toString("latin1", 30, 38)).toBe("mimetype");
    expect(parts.get("mimetype")?.toString()).toBe("application/hwp+zip");
    expect([...parts.keys()]).toEqual([
      ...["mimetype", "version.xml", "Contents/header.xml", "BinData/image1.png"],
      ...["Contents/section0.xml", "Preview/PrvText.txt", "settings.xml"],
      ...["Contents/content.hpf", "META-INF/container.xml", "META-INF/manifest.xml"],
    ]);
    expect(await validateHwpx(drawn)).toMatchObject({ ok: true, issues: [] });
    for (const [path, part] of parts)
      if (/\.(xml|hpf)$/u.test(path)) expect(tagsOf(part).tags.length, path).toBeGreaterThan(0);
  });

  it("refers to nothing that is not there", () => {
    const defined: Record<string, (string | undefined)[]> = {
      charPrIDRef: ids("charPr"),
      paraPrIDRef: ids("paraPr"),
      borderFillIDRef: ids("borderFill"),
      styleIDRef: ids("style"),
      nextStyleIDRef: ids("style"),
      tabPrIDRef: ids("tabPr"),
      outlineShapeIDRef: ids("numbering"),
      binaryItemIDRef: named(tagsOf(parts.get("Contents/content.hpf")).tags, "item").map(
        ({ attributes }) => attributes["id"],
      ),
    };
    // The numbering has no shape of characters of its own.
    const checked = [...section.tags, ...header.tags].filter(({ name }) => name !== "paraHead");
    for (const { name, attributes } of checked)
      for (const [key, value] of Object.entries(attributes))
        if (key in defined) expect(defined[key], `${name} ${key}`).toContain(value);
    const items = named(tagsOf(parts.get("Contents/content.hpf")).tags, "item");
    for (const { attributes } of items) expect([...parts.keys()]).toContain(attributes["href"]);
  });

  it("counts what it lists", () => {
    const lists = header.tags.filter(({ attributes }) => "itemCnt" in attributes);
    expect(lists.map(({ name }) => name)).toContain("styles");
    for (const [list, entry] of [
      ["charProperties", "charPr"],
      ["paraProperties", "paraPr"],
      ["borderFills", "borderFill"],
      ["tabProperties", "tabPr"],
      ["numberings", "numbering"],
      ["fontfaces", "fontface"],
      ["styles", "style"],
    ] as const) {
      const count = named(header.tags, entry).length;
      expect(count, entry).toBeGreaterThan(0);
      expect(named(header.tags, list)[0]?.attributes["itemCnt"], list).toBe(String(count));
    }
    expect(named(header.tags, "head")[0]?.attributes["secCnt"]).toBe("1");
    const tables = named(section.tags, "tbl").reduce(
      (sum, { attributes }) => sum + Number(attributes["rowCnt"]),
      0,
    );
    expect(named(section.tags, "tr")).toHaveLength(tables);
  });

  it("is the same whenever it is made, and dated by its release", () => {
    expect(Buffer.from(hwpxOf(brief, new Map([[exhibit, picture]]))).equals(drawn)).toBe(true);
    const { text } = tagsOf(parts.get("Contents/content.hpf"));
    expect(text).toContain("2026-01-02T00:00:00Z");
    // MS-DOS: years from 1980, month, day.
    expect(Buffer.from(drawn).readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (1 << 5) | 2);
  });
});

describe("a document of HWPX", () => {
  it("is A4 with headings as styles, and says release and page at its edges", () => {
    const [page] = named(section.tags, "pagePr");
    expect(page?.attributes).toMatchObject({ width: "59528", height: "84189" });
    const outline = named(header.tags, "style").find((tag) => tag.attributes["name"] === "개요 1");
    const used = named(section.tags, "p").map(({ attributes }) => attributes["styleIDRef"]);
    expect(used.filter((id) => id === outline?.attributes["id"])).toHaveLength(3);
    expect(section.text).toContain("출처: 서울시 공개 문서 · 마을장부 판 r1 · 2026년 1월 2일");
    expect(named(section.tags, "autoNum").map(({ attributes }) => attributes["numType"])).toEqual([
      "PAGE",
      "TOTAL_PAGE",
    ]);
  });

  it("has tables as wide as the text, their heads repeated, their numbers on the right", () => {
    const widths = named(section.tags, "cellSz").map(({ attributes }) =>
      Number(attributes["width"]),
    );
    const margin = named(section.tags, "margin").find(({ attributes }) => "gutter" in attributes);
    const sides = ["left", "right"].map((side) => Number(margin?.attributes[side]));
    const text = sides.reduce((rest, each) => rest - each, 59528);
    expect(widths.slice(0, 3).reduce((sum, each) => sum + each, 0)).toBe(text);
    for (const { attributes } of named(section.tags, "tbl"))
      expect(attributes).toMatchObject({ repeatHeader: "1", pageBreak: "TABLE" });
    const cells = named(section.tags, "tc").map(({ attributes }) => attributes["header"]);
    expect(cells.slice(0, 6)).toEqual(["1", "1", "1", "0", "0", "0"]);
    const right = header.tags.findIndex(
      ({ name, attributes }) => name === "align" && attributes["horizontal"] === "RIGHT",
    );
    const shape = header.tags[right - 1]?.attributes["id"];
    const paragraphs = named(section.tags, "p").map(({ attributes }) => attributes["paraPrIDRef"]);
    expect(paragraphs).toContain(shape);
  });

  it("shows a chart with words for those who do not see it", () => {
    const [pic] = named(section.tags, "pic");
    expect(pic).toBeDefined();
    expect(section.text).toContain("막대 <둘>");
  });

  it("has a chart's table, and says so, where there is no picture", async () => {
    const reading = await read(hwpxOf(brief, new Map()), "brief.hwpx");
    expect(reading.plain).toContain("그림을 그릴 브라우저가 없어 표로 싣는다.");
    const [, rates] = tablesOf(reading);
    expect(rates?.slice(1).map(([year, , rate]) => [year, rate])).toHaveLength(2);
    expect(rates?.flat()).toContain("94.05");
    expect(rates?.flat()).toContain("자료에 없음");
  });

  it("is read by the ledger's own reader, cell by cell", async () => {
    const reading = await read(drawn, "brief.hwpx");
    expect(reading.format).toBe("hwpx");
    expect(tablesOf(reading)).toEqual(EXPECTED);
    expect(reading.plain).toContain("2017–2019년 94.05%");
  });

  it("is read by kordoc, cell by cell", async () => {
    const result = await parseHwpx(new Uint8Array(drawn).buffer);
    if (!result.success) throw new Error(result.error);
    const found = result.blocks.flatMap(({ table }) =>
      table ? [table.cells.map((row) => row.map(({ text }) => text.trim()))] : [],
    );
    expect(found).toEqual(EXPECTED);
    expect(result.blocks.filter(({ type }) => type === "heading").length).toBeGreaterThan(2);
  });
});
