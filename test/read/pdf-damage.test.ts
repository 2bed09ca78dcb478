import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pdfOf } from "../../loaders/generate/layouts/pdf/file";
import type { Paper } from "../../loaders/read/paper";
import { readPdf } from "../../loaders/read/pdf";

const LINES = 8;
const sheet = (page: number) => ({
  texts: Array.from({ length: LINES }, (_, line) => ({
    ...{ x: 50, y: 100 + 30 * line },
    text: `${String(page)}쪽 ${String(line)}째 줄에 마을의 일을 적는다`,
  })),
});
/** Three pages; their objects are 6, 8 and 10, what they draw 7, 9 and 11. */
const FILE = Buffer.from(pdfOf([1, 2, 3].map(sheet))).toString("latin1");

const readBytes = (file: string) => readPdf(Buffer.from(file, "latin1"));
const damaged = (...reasons: string[]) => reasons.map((reason) => ({ rule: "damaged", reason }));
const linesOf = ({ parts }: Paper, page: number) =>
  parts.filter((part) => part.page === page && part.kind === "text").length;

/** Changes the object that draws the second page, from its third line on. */
const drawnWith = (change: string) => FILE.replace(/(9 0 obj(?:[^]*?BT){3})/u, `$1${change}`);

describe("a damaged tree of pages", () => {
  const tree = "the tree of pages is damaged; pages may be lost";

  it.each([1, 2, 3])("loses only page %i, and says which", async (page) => {
    const paper = await readBytes(FILE.replace(`${String(4 + 2 * page)} 0 R`, "98 0 R"));
    expect([1, 2, 3].filter((number) => linesOf(paper, number) === LINES)).toEqual(
      [1, 2, 3].filter((number) => number !== page),
    );
    expect(paper.notes).toEqual(damaged(`page ${String(page)}: not readable, it is lost`, tree));
  });

  it("is followed once where it leads back to itself", async () => {
    const paper = await readBytes(FILE.replace("8 0 R 10 0 R", "2 0 R 10 0 R"));
    expect([linesOf(paper, 1), linesOf(paper, 3)]).toEqual([LINES, LINES]);
    const notes = damaged("page 2: not readable, it is lost", tree);
    expect(paper.notes).toEqual([...notes]);
    await expect(readBytes(FILE.replace("[6 0 R 8 0 R 10 0 R]", "[2 0 R]"))).rejects.toMatchObject({
      name: "ReadError",
    });
  });

  it("that lists fewer pages than there are is told", async () => {
    const { notes } = await readBytes(FILE.replace("/Count 3", "/Count 1"));
    expect(notes).toEqual([
      { rule: "unlisted", reason: "3 pages stand in the file, 1 are listed" },
    ]);
  });

  it("is told where the index leads nowhere", async () => {
    const { notes } = await readBytes(FILE.replace("%PDF-1.7\n", "%PDF-1.7\n%moved\n"));
    expect(notes).toEqual(damaged("the file's index is damaged; pages may be lost"));
  });
});

describe("a damaged drawing", () => {
  const PART = "page 2: a part of what is drawn is not readable";

  it.each([
    ["an operator of other values", FILE.replace(/(9 0 obj[^]*?)Tj ET(?=\nBT)/u, "$1Tm ET"), PART],
    ["a letter that is none", FILE.replace(/(9 0 obj[^]*?Td <)..../u, "$1zzzz"), PART],
    ["a string without an end", drawnWith("(T"), PART],
    ["an array without an end", drawnWith("[["), PART],
    ["words of no language", drawnWith("@#$ ]] >> %^&*"), PART],
    ["no end of the stream", FILE.replace(/(9 0 obj[^]*?)endstream/u, "$1endstxxxx"), PART],
    [
      "a cut end of the stream",
      FILE.replace(/(9 0 obj[^]*?)endstream/u, "$1endstrea "),
      "page 2: packed data is damaged; what follows in it is lost",
    ],
    [
      "letters beside the paper",
      FILE.replace(/(9 0 obj[^]*?Tf) 50/u, "$1 9950"),
      "page 2: 14 letters stand outside the paper",
    ],
  ])("%s is told", async (_, file, reason) => {
    const paper = await readBytes(file);
    expect([linesOf(paper, 1), linesOf(paper, 3)]).toEqual([LINES, LINES]);
    expect(paper.notes).toContainEqual({ rule: "damaged", reason });
  });

  it("whose packing is damaged is told, whatever the library makes of it", async () => {
    const packed = (damage: (bytes: Buffer) => Buffer) =>
      FILE.replace(
        /(9 0 obj\n)<<[^>]*>>\nstream\n([^]*?)\nendstream/u,
        (_, head: string, content: string) => {
          const bytes = damage(deflateSync(Buffer.from(content, "latin1"))).toString("latin1");
          return `${head}<< /Filter /FlateDecode /Length ${String(bytes.length)} >>\nstream\n${bytes}\nendstream`;
        },
      );
    expect(linesOf(await readBytes(packed((bytes) => bytes)), 2)).toBe(LINES);
    for (const damage of [
      (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
      (bytes: Buffer) => bytes.fill(0, bytes.length / 2),
      (bytes: Buffer) => bytes.fill(0, 0, 2),
    ]) {
      const paper = await readBytes(packed(damage));
      expect([linesOf(paper, 1), linesOf(paper, 3)]).toEqual([LINES, LINES]);
      expect(paper.notes.map(({ reason }) => reason)).toContainEqual(
        expect.stringMatching(/^page 2: /u),
      );
    }
  });

  it("of every page refuses the document", async () => {
    await expect(readBytes(FILE.replaceAll("endstream", "endstxxxx"))).rejects.toMatchObject({
      code: "damaged",
      message: "no text on 3 pages: 3 are damaged",
    });
  });

  it("that draws nothing is told", async () => {
    const { notes } = await readBytes(FILE.replace("/Contents 9 0 R", "/Contents 99 0 R"));
    expect(notes).toEqual([{ rule: "blank", reason: "page 2: nothing is written" }]);
  });
});
