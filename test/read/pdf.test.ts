import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DrawnSheet, pdfOf } from "../../loaders/generate/layouts/pdf/file";
import { ReadError } from "../../loaders/read/error";
import { ruleGroups } from "../../loaders/read/page/rules";
import type { Paper, PaperPart } from "../../loaders/read/paper";
import { readPdf } from "../../loaders/read/pdf";

/** Texts as they are, tables as rows of cells with their spans. */
const printed = (parts: PaperPart[]): unknown[] =>
  parts.map((part) => {
    if (part.kind === "text") return part.text;
    return part.cells.map(({ row, column, rowSpan, colSpan, parts: inside }) => {
      const spans = rowSpan * colSpan > 1 ? ` ${String(rowSpan)}×${String(colSpan)}` : "";
      const words = printed(inside).map((print) =>
        typeof print === "string" ? print : JSON.stringify(print),
      );
      return `${String(row)},${String(column)}${spans} ${words.join(" ")}`.trim();
    });
  });

const readSheets = async (...sheets: DrawnSheet[]): Promise<Paper> => readPdf(pdfOf(sheets));

/** The lines of a grid with its outer border. */
const grid = (xs: number[], ys: number[]): DrawnSheet["lines"] => [
  ...ys.map((y): [number, number, number, number] => [xs[0] ?? 0, y, xs.at(-1) ?? 0, y]),
  ...xs.map((x): [number, number, number, number] => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0]),
];

const SENTENCE = "주민이 모여 마을의 일을 의논하고 함께 결정한다";

describe("tables with ruling lines", () => {
  it("reads spans where lines are missing, and keeps a heading before its table", async () => {
    const paper = await readSheets({
      texts: [
        { x: 105, y: 165, text: "계" },
        { x: 155, y: 165, text: "1,200" },
        { x: 205, y: 165, text: "Δ30" },
        { x: 105, y: 125, text: "구분" },
        { x: 165, y: 115, text: "예산액" },
        { x: 155, y: 135, text: "2020" },
        { x: 205, y: 135, text: "2021" },
        { x: 100, y: 90, text: "1. 총괄" },
      ],
      lines: [
        [100, 100, 250, 100],
        [150, 120, 250, 120],
        [100, 145, 250, 145],
        [100, 170, 250, 170],
        [100, 100, 100, 170],
        [150, 100, 150, 170],
        [200, 120, 200, 170],
        [250, 100, 250, 170],
      ],
    });
    expect(printed(paper.parts)).toEqual([
      "1. 총괄",
      ["0,0 2×1 구분", "0,1 1×2 예산액", "1,1 2020", "1,2 2021", "2,0 계", "2,1 1,200", "2,2 Δ30"],
    ]);
    expect(paper.notes).toEqual([]);
  });

  it("takes open sides for borders, and parts rows of numbers that no line parts", async () => {
    const paper = await readSheets({
      texts: [
        { x: 105, y: 115, text: "과목" },
        { x: 205, y: 115, text: "금액" },
        ...["인건비", "운영비"].map((text, row) => ({ x: 105, y: 135 + 15 * row, text })),
        ...["1,000", "2,000"].map((text, row) => ({ x: 205, y: 135 + 15 * row, text })),
      ],
      lines: [
        [100, 100, 300, 100],
        [100, 120, 300, 120],
        [100, 155, 300, 155],
        [200, 100, 200, 155],
      ],
    });
    expect(printed(paper.parts)).toEqual([
      ["0,0 과목", "0,1 금액", "1,0 인건비", "1,1 1,000", "2,0 운영비", "2,1 2,000"],
    ]);
  });

  it("reads a table in a cell, and a frame around text as text", async () => {
    const paper = await readSheets({
      texts: [
        { x: 105, y: 115, text: "개요" },
        { x: 205, y: 112, text: "앞" },
        { x: 225, y: 135, text: "가" },
        { x: 265, y: 135, text: "나" },
        { x: 205, y: 165, text: "뒤" },
        { x: 110, y: 220, text: "상자" },
      ],
      lines: [
        ...(grid([100, 200, 400], [100, 180]) ?? []),
        ...(grid([220, 260, 300], [120, 145]) ?? []),
        ...(grid([100, 400], [200, 240]) ?? []),
      ],
    });
    expect(printed(paper.parts)).toEqual([["0,0 개요", '0,1 앞 ["0,0 가","0,1 나"] 뒤'], "상자"]);
  });
});

describe("tables without ruling lines", () => {
  it("finds the columns of three rows and more, whatever stands over them", async () => {
    const rows = [
      ["연도", "집행액", "잔액"],
      ["2017", "4,908,037", "310,399"],
      ["2018", "5,370,182", "286,412"],
      ["2019", "5,481,521", "0"],
    ];
    const texts = rows.flatMap((row, index) =>
      row.map((text, column) => ({
        x: 100 + 120 * column + (index === 0 ? 45 : 0),
        y: 120 + 15 * index,
        text,
      })),
    );
    const paper = await readSheets({ texts: [{ x: 100, y: 100, text: "결산" }, ...texts] });
    expect(printed(paper.parts)).toEqual([
      "결산",
      rows.flatMap((row, r) => row.map((text, c) => `${String(r)},${String(c)} ${text}`)),
    ]);
  });

  it("does not take two lines that stand side by side for one", async () => {
    const paper = await readSheets({
      texts: [
        { x: 100, y: 100, text: "담당: 홍길동" },
        { x: 300, y: 100, text: "부서: 총무과" },
        { x: 100, y: 130, text: SENTENCE },
      ],
    });
    expect(printed(paper.parts)).toEqual(["담당: 홍길동 부서: 총무과", SENTENCE]);
  });
});

describe("text", () => {
  it("reads one column after the other, under a title over both", async () => {
    const column = (x: number, name: string) =>
      Array.from({ length: 6 }, (_, line) => ({
        x,
        y: 140 + 14 * line,
        text: `- ${name}${String(line)} ${SENTENCE.slice(0, 18)}`,
      }));
    const paper = await readSheets({
      texts: [
        { x: 80, y: 100, text: "마을이 함께 만드는 주민자치의 길과 그 다섯 해의 기록", size: 16 },
        ...column(50, "왼").flatMap((text, line) => [text, column(310, "오")[line] ?? text]),
      ],
    });
    const letters = printed(paper.parts).map((print) => /왼\d|오\d/u.exec(String(print))?.[0]);
    expect(letters.slice(1).join(" ")).toBe("왼0 왼1 왼2 왼3 왼4 왼5 오0 오1 오2 오3 오4 오5");
    expect(paper.parts[0]).toMatchObject({ level: 1, page: 1 });
  });

  it("parts words by their places and by drawn blanks of any code, and joins lines", async () => {
    const paper = await readSheets({
      texts: [
        { x: 50, y: 100, text: "마을\u0001공동체" },
        { x: 125, y: 100, text: "지원" },
        { x: 150, y: 100, text: "센터" },
        { x: 50, y: 130, text: `${SENTENCE} 그리고 끝까지 함께` },
        { x: 50, y: 145, text: "간다" },
      ],
    });
    expect(printed(paper.parts)).toEqual([
      "마을 공동체 지원 센터",
      `${SENTENCE} 그리고 끝까지 함께 간다`,
    ]);
  });

  it("joins a paragraph over a page break, and lines whose next word had no room", async () => {
    const words = "이웃과 함께 하는 마을 배움 자리를 열고 주민 모임을 돕는 길잡이를 기르며";
    const line = (y: number, text: string) => ({ x: 50, y, text });
    const paper = await readSheets(
      {
        texts: [
          line(700, `- ${words} 마을마다 고르게 이어 간다`),
          line(730, `- ${words} 마을마다 고르게`),
          line(745, "11,495명이 모여 기록한다"),
          line(775, `- ${words} 마을마다 고르게 이어`),
        ],
      },
      { texts: [line(80, "간다"), line(110, "- 다음 사업")] },
    );
    expect(paper.parts.map((part) => [part.page, part.kind === "text" && part.text])).toEqual([
      [1, `- ${words} 마을마다 고르게 이어 간다`],
      [1, `- ${words} 마을마다 고르게 11,495명이 모여 기록한다`],
      [1, `- ${words} 마을마다 고르게 이어 간다`],
      [2, "- 다음 사업"],
    ]);
  });

  it("tells the page of each part, and leaves out page numbers and repeated heads", async () => {
    const sheets = [1, 2, 3].map((page) => ({
      texts: [
        { x: 50, y: 40, text: "주민자치 사업 설명서" },
        { x: 50, y: 200, text: `${String(page)}번째 장의 본문이 여기에 있다` },
        { x: 290, y: 820, text: `- ${String(page)} -` },
      ],
    }));
    const paper = await readSheets(...sheets);
    expect(paper.parts.map((part) => [part.page, part.kind === "text" && part.text])).toEqual([
      [1, "주민자치 사업 설명서"],
      [1, "1번째 장의 본문이 여기에 있다"],
      [2, "2번째 장의 본문이 여기에 있다"],
      [3, "3번째 장의 본문이 여기에 있다"],
    ]);
  });
});

describe("what cannot be read", () => {
  const text = { texts: [{ x: 50, y: 100, text: SENTENCE }] };

  it("says that a scan has no text, and which page of a mixed file", async () => {
    await expect(readSheets({ picture: true }, { picture: true })).rejects.toMatchObject({
      code: "scanned",
      message: "no text on 2 pages: a picture without text",
    });
    const paper = await readSheets(text, { picture: true });
    expect(paper.notes).toEqual([{ rule: "scanned", reason: "page 2: a picture without text" }]);
  });

  it("refuses letters without Unicode instead of printing them", async () => {
    await expect(readPdf(pdfOf([text], { unicode: false }))).rejects.toMatchObject({
      code: "scanned",
      message: "no text on 1 pages: letters without Unicode",
    });
  });

  it("refuses a password, damage and what takes too long, and goes on", async () => {
    await expect(readPdf(pdfOf([text], { locked: true }))).rejects.toMatchObject({
      code: "encrypted",
    });
    const bytes = pdfOf([text]);
    await expect(readPdf(bytes.subarray(0, 300))).rejects.toMatchObject({ code: "damaged" });
    await expect(readPdf(pdfOf(Array.from({ length: 200 }, () => text)), 0)).rejects.toMatchObject({
      code: "timeout",
    });
    expect((await readPdf(bytes)).parts).toHaveLength(1);
    expect(bytes[0]).toBe(0x25);
  });

  it("ends what a code with a number of millions takes of memory, and reads the next", async () => {
    const file = Buffer.from(pdfOf([text])).toString("latin1");
    const hostile = Buffer.from(file.replace(/(?<=bfchar\n)</u, "<1e9"), "latin1");
    const before = process.memoryUsage.rss();
    for (let times = 0; times < 3; times += 1) {
      const outcome = await readPdf(hostile).catch((error: unknown) => error);
      expect(outcome instanceof ReadError || "parts" in (outcome as Paper)).toBe(true);
      expect((await readPdf(pdfOf([text]))).parts).toHaveLength(1);
    }
    expect(process.memoryUsage.rss() - before).toBeLessThan(256 * 2 ** 20);
  }, 20_000);

  it("is not held up by lines that stand nowhere", () => {
    expect(ruleGroups(Float32Array.from([NaN, 0, NaN, 9, 0, NaN, 9, NaN]))).toEqual([]);
  });

  it("reads or refuses whatever bytes are changed", async () => {
    const whole = pdfOf([{ ...text, lines: grid([40, 200, 400], [80, 110, 140]) ?? [] }]);
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, fc.integer({ min: 0, max: whole.length }), async (edits, cut) => {
        const bytes = whole.slice(0, cut < whole.length / 4 ? cut : whole.length);
        for (const [at, value] of edits) if (at < bytes.length) bytes[at] = value;
        const outcome = await readPdf(bytes).catch((error: unknown) => error);
        return outcome instanceof ReadError || "parts" in (outcome as object);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
