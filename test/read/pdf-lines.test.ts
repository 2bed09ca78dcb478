import { describe, expect, it } from "vitest";
import { type DrawnSheet, pdfOf, widthOf } from "../../loaders/generate/layouts/pdf/file";
import { readPdf } from "../../loaders/read/pdf";

type Text = NonNullable<DrawnSheet["texts"]>[number];

const FIRST =
  "주민이 모여 마을의 일을 의논하고 함께 결정하는 자리를 해마다 열두 번 마련하여 스물다섯 개 자치구의 주민모임을 돕고 그 결과를 기록하여 널리 알린다.";
const SECOND =
  "주민모임을 돕는 종합지원센터는 마을공동체 활동가를 길러 낸다. 센터를 운영하는 예산은 해마다 조금씩 줄었으나 활동은 늘었다.";

/** Lines as wide as a column; between words, or wherever a letter has no room. */
function wrapped(text: string, width: number, unit: "word" | "letter", size = 10): string[] {
  const lines = [""];
  for (const piece of text.split(unit === "word" ? /(?<= )/u : /(?:)/u)) {
    const line = lines.at(-1) ?? "";
    if (size * widthOf((line + piece).trimEnd()) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

const column = (lines: string[], x: number, y: number, size = 10): Text[] =>
  lines.map((text, at) => ({ x, y: y + 1.6 * size * at, text, size }));

async function partsOf(texts: Text[], lines: DrawnSheet["lines"] = []) {
  const { parts } = await readPdf(pdfOf([{ texts, lines }]));
  return parts.map((part) => (part.kind === "text" ? part.text : "table"));
}

describe("lines of a paragraph", () => {
  it.each(["word", "letter"] as const)("that end between two of a %s are joined", async (unit) => {
    const paragraphs = [FIRST, SECOND, FIRST, SECOND];
    const texts = paragraphs.flatMap((text, at) =>
      column(wrapped(text, 320, unit), 56, 100 + 120 * at),
    );
    expect(await partsOf(texts)).toEqual(paragraphs);
  });

  it("are joined in narrow columns, whose next word had no room", async () => {
    const texts = [
      ...column(wrapped(`${FIRST} ${SECOND}`, 230, "word"), 56, 140),
      ...column(wrapped(`${SECOND} ${FIRST}`, 230, "word"), 310, 147),
    ];
    expect(await partsOf(texts)).toEqual([`${FIRST} ${SECOND}`, `${SECOND} ${FIRST}`]);
  });
});

describe("a title of two lines", () => {
  const body = column(wrapped(FIRST, 480, "word"), 56, 180);

  it.each([
    ["at the left", 56, 56],
    ["in the middle", 92, 244],
  ])("%s is one, however long its last word", async (_, first, second) => {
    const title = [
      { x: first, y: 90, text: "2021년 이웃사랑방 운영 지원 자치구 소통회의 평가", size: 17 },
      { x: second, y: 118, text: "결과종합보고", size: 17 },
    ];
    expect((await partsOf([...title, ...body]))[0]).toBe(
      "2021년 이웃사랑방 운영 지원 자치구 소통회의 평가 결과종합보고",
    );
  });

  it("is two where the second had room in the first", async () => {
    const title = [
      { x: 56, y: 90, text: "이웃사랑방 운영", size: 17 },
      { x: 56, y: 118, text: "결과종합보고", size: 17 },
    ];
    expect((await partsOf([...title, ...body])).slice(0, 2)).toEqual([
      "이웃사랑방 운영",
      "결과종합보고",
    ]);
  });
});

it("reads a short column above a table after the column beside both", async () => {
  const table: DrawnSheet["lines"] = [
    ...[240, 260, 280].map((y): [number, number, number, number] => [310, y, 540, y]),
    ...[310, 410, 540].map((x): [number, number, number, number] => [x, 240, x, 280]),
  ];
  const cells = ["인건비", "1,000", "운영비", "2,000"].map((text, at) => ({
    ...{ x: at % 2 === 0 ? 315 : 415, y: at < 2 ? 253 : 273 },
    text,
  }));
  const left = column(wrapped(`${FIRST} ${SECOND}`, 230, "word"), 56, 140);
  const right = column(wrapped(SECOND, 230, "word"), 310, 140);
  expect(await partsOf([...left, ...right, ...cells], table)).toEqual([
    `${FIRST} ${SECOND}`,
    SECOND,
    "table",
  ]);
});
