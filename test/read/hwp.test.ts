import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compoundOf } from "../../loaders/generate/layouts/hwp5/compound";
import { hwp5Of, hwp5Sections } from "../../loaders/generate/layouts/hwp5/document";
import { hwp5Table, hwp5Text } from "../../loaders/generate/layouts/hwp5/records";
import { ReadError } from "../../loaders/read/error";
import { readHwp } from "../../loaders/read/hwp";
import type { PaperPart } from "../../loaders/read/paper";
import { hwp3Box, hwp3Of, hwp3Text } from "./hwp3-of";

const printed = (parts: PaperPart[]): unknown[] =>
  parts.map((part) =>
    part.kind === "text"
      ? part.text
      : part.cells.map(({ row, column, rowSpan, colSpan, parts: inside }) => [
          [row, column, rowSpan, colSpan].join(" "),
          ...printed(inside),
        ]),
  );
const bytesOf = (text: string) => new TextEncoder().encode(text);
const TABLE = hwp5Table(2, 2, [
  { row: 0, column: 0, rowSpan: 2, text: "사업비" },
  { row: 0, column: 1, text: "예산액" },
  { row: 1, column: 1, text: "1,200천원" },
]);

describe("HWP 5", () => {
  it("reads paragraphs with private-use characters, and tables without covered positions", async () => {
    const section = Buffer.concat([hwp5Text("\uf09f 1. 총괄"), TABLE]);
    const { parts, notes } = await readHwp(hwp5Of(section));
    expect(printed(parts)).toEqual([
      "\uf09f 1. 총괄",
      [
        ["0 0 2 1", "사업비"],
        ["0 1 1 1", "예산액"],
        ["1 1 1 1", "1,200천원"],
      ],
    ]);
    expect(parts[0]).toMatchObject({ level: null, page: null, section: 1 });
    expect(notes).toEqual([]);
  });

  it("leaves a small table with long cells whole", async () => {
    const lines = Array.from({ length: 9 }, (_, at) => `○ ${String(at)}번째 내역`).join("\n");
    const section = hwp5Table(1, 2, [
      { row: 0, column: 0, text: "산출근거" },
      { row: 0, column: 1, text: lines },
    ]);
    const { parts } = await readHwp(hwp5Of(section, "compressed"));
    expect(printed(parts)).toEqual([
      [
        ["0 0 1 1", "산출근거"],
        ["0 1 1 1", lines],
      ],
    ]);
  });

  it("says that a password is needed", async () => {
    await expect(readHwp(hwp5Of(TABLE, "password"))).rejects.toMatchObject({ code: "encrypted" });
  });
});

describe("HWP 3", () => {
  it("reads tables by where their cells stand, with spans and tables inside", async () => {
    const cells = [
      { x: 0, y: 0, width: 1000, height: 600, inside: [hwp3Text("사업비")] },
      { x: 1000, y: 0, width: 2000, height: 300, inside: [hwp3Text("예산액")] },
      { x: 1001, y: 299, width: 1000, height: 300, inside: [hwp3Text("1,200천원")] },
      {
        ...{ x: 2000, y: 300, width: 1000, height: 300 },
        inside: [
          hwp3Box([
            { x: 0, y: 0, width: 500, height: 300, inside: [hwp3Text("가")] },
            { x: 500, y: 0, width: 500, height: 300, inside: [hwp3Text("나")] },
          ]),
        ],
      },
    ];
    const { parts, notes } = await readHwp(
      hwp3Of([hwp3Text("1. 총괄"), hwp3Box(cells), hwp3Text("끝")]),
    );
    expect(printed(parts)).toEqual([
      "1. 총괄",
      [
        ["0 0 2 1", "사업비"],
        ["0 1 1 2", "예산액"],
        ["1 1 1 1", "1,200천원"],
        [
          "1 2 1 1",
          [
            ["0 0 1 1", "가"],
            ["0 1 1 1", "나"],
          ],
        ],
      ],
      "끝",
    ]);
    expect(notes).toEqual([]);
  });

  it("keeps what stands in a box that is no table, and in one that is cut short", async () => {
    const cells = ["가", "나", "다"].map((word, at) => ({
      ...{ x: 100 * at, y: 0, width: 100, height: 100 },
      inside: [hwp3Text(word)],
    }));
    const box = await readHwp(hwp3Of([hwp3Box(cells, "text box")]));
    expect(printed(box.parts)).toEqual(["가", "나", "다"]);
    const cut = await readHwp(hwp3Of([hwp3Text("앞"), hwp3Box(cells)]).subarray(0, -300));
    expect(JSON.stringify(printed(cut.parts))).toMatch(/앞.*가/u);
    expect(cut.notes).toEqual([
      { rule: "partial-parse", reason: "damaged: the rest is not readable" },
    ]);
  });
});

describe("HWPML", () => {
  const hwpml = (body: string) =>
    bytesOf(`<?xml version="1.0" encoding="UTF-8"?><HWPML Version="2.8"><BODY><SECTION>
      <P><TEXT><CHAR>${body}</CHAR></TEXT></P></SECTION></BODY></HWPML>`);

  it("keeps words apart where tabs and blanks are elements", async () => {
    const { parts } = await readHwp(hwpml('계<TAB Width="4000"/>1,200<NBSPACE/>천원'));
    expect(printed(parts)).toEqual(["계\t1,200 천원"]);
  });

  it("refuses a DOCTYPE", async () => {
    const hostile = bytesOf(`<!DOCTYPE x [<!ENTITY a "b">]><HWPML><BODY>&a;</BODY></HWPML>`);
    await expect(readHwp(hostile)).rejects.toMatchObject({ code: "refused" });
  });
});

describe("broken and hostile files", () => {
  it("refuses an empty compound file, and one without a document", async () => {
    const empty = new Uint8Array(compoundOf([{ name: "Root Entry", kind: "root" }]));
    await expect(readHwp(empty)).rejects.toMatchObject({ code: "damaged" });
    await expect(readHwp(bytesOf("x".repeat(64)))).rejects.toMatchObject({ code: "unsupported" });
    await expect(readHwp(new Uint8Array(4))).rejects.toMatchObject({ code: "damaged" });
  });

  it("says what a damaged section loses: records cut short, nested nowhere, of no kind", async () => {
    const [text, end] = [hwp5Text("총괄"), hwp5Text("끝")];
    const notesOf = async (...records: Buffer[]) =>
      (await readHwp(hwp5Of(Buffer.concat(records), "compressed"))).notes;
    const lost = Buffer.from(end);
    lost[1] = 0x3c;
    const odd = Buffer.from(end);
    odd.writeUInt16LE(3, 0);
    expect(await notesOf(text, end)).toEqual([]);
    for (const [records, reason] of [
      [[text, end.subarray(0, -2)], "section 1: damaged: 6 of 68 bytes are not read"],
      [[text, lost], "section 1: damaged: 1 of 4 records out of place"],
      [[text, odd], "section 1: damaged: 1 of 4 records out of place"],
    ] as const)
      expect(await notesOf(...records)).toEqual([{ rule: "partial-parse", reason }]);
  });

  it("refuses a chain of sectors that never ends, or says what it lost; refuses a file cut short", async () => {
    for (let target = 1; target <= 8; target += 1) {
      const looped = Buffer.from(hwp5Of(hwp5Text("총괄")));
      for (let at = 512; at < 1024; at += 4) looped.writeUInt32LE(target, at);
      const outcome = await readHwp(looped).catch((error: unknown) => error);
      if (!(outcome instanceof ReadError))
        expect(outcome).toMatchObject({ notes: [{ rule: "partial-parse" }] });
    }
    await expect(readHwp(hwp5Of(TABLE).subarray(0, 1200))).rejects.toMatchObject({
      code: "damaged",
    });
  });

  it("says that sections are lost which the document counts, or that none are counted", async () => {
    const sections = [hwp5Text("첫 구역"), hwp5Text("둘째 구역")];
    expect(await readHwp(hwp5Sections(sections, 2))).toMatchObject({
      parts: [{ text: "첫 구역" }, { text: "둘째 구역" }],
      notes: [],
    });
    expect((await readHwp(hwp5Sections(sections, 5, ["compressed"]))).notes).toEqual([
      { rule: "partial-parse", reason: "damaged: 3 of 5 sections are lost" },
    ]);
    const uncounted = Buffer.from(hwp5Sections(sections, 2));
    uncounted.write("X", uncounted.indexOf(Buffer.from("DocInfo", "utf16le")));
    expect((await readHwp(uncounted)).notes).toEqual([
      {
        rule: "partial-parse",
        reason: "damaged: the number of sections is not readable; some may be lost",
      },
    ]);
  });

  it("gives its reasons in words of its own, not the library's", async () => {
    const noHeader = Buffer.from(hwp5Of(TABLE));
    noHeader.write("X", noHeader.indexOf(Buffer.from("FileHeader", "utf16le")));
    const otherSignature = Buffer.from(hwp5Of(TABLE));
    otherSignature.write("X", otherSignature.indexOf("HWP Document File"));
    for (const [bytes, message] of [
      [noHeader, "not readable: the file header is missing or cut short"],
      [otherSignature, "not readable: the signature is not that of HWP"],
      [hwp5Sections([], 0), "not readable: no sections"],
    ] as const)
      await expect(readHwp(bytes)).rejects.toMatchObject({ code: "damaged", message });
  });

  it("ends a worker that takes too long, and reads the next file with another", async () => {
    const long = hwp5Of(Buffer.concat(Array.from({ length: 20_000 }, () => TABLE)));
    await expect(readHwp(long, 0)).rejects.toMatchObject({
      code: "timeout",
      message: "no answer within 0 ms",
    });
    expect((await readHwp(hwp5Of(TABLE))).parts).toHaveLength(1);
  });

  it("refuses what unpacks to more than its memory, within two seconds", async () => {
    const bomb = hwp5Of(Buffer.alloc(120_000_000), "compressed");
    const [start, before] = [performance.now(), process.memoryUsage.rss()];
    await expect(readHwp(bomb)).rejects.toBeInstanceOf(ReadError);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(400e6);
  }, 20_000);

  it("reads or refuses whatever bytes are changed", async () => {
    const whole = hwp5Of(Buffer.concat([hwp5Text("총괄"), TABLE]), "compressed");
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(whole.length), async (edits, length) => {
        const bytes = whole.slice(0, length);
        for (const [at, value] of edits) if (at < length) bytes[at] = value;
        const outcome = await readHwp(bytes).catch((error: unknown) => error);
        return outcome instanceof ReadError || "parts" in (outcome as object);
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});
