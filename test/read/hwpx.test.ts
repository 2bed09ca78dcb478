import { describe, expect, test } from "vitest";
import { read } from "../../loaders/read/read";
import { openZip } from "../../loaders/read/zip";
import { cell, hwpxOf, paragraph, sectionXml, table, text, zipOf } from "./hwpx-of";
import { tablesOf } from "./tables";

const readHwpx = (...sections: string[]) => read(hwpxOf(sections), "document.txt");
const linesOf = (print: string) => print.split("\n").filter(Boolean);

test("special characters, private ones too, stay in the text", async () => {
  const words =
    "󰏚 가<hp:tab/>나<hp:nbSpace/>다<hp:lineBreak/>라&amp;<hp:deleteBegin/>옛<hp:deleteEnd/>";
  const boxes = '<hp:checkBtn value="CHECKED" caption="예"/><hp:radioBtn value="UNCHECKED"/>';
  const reading = await readHwpx(paragraph(text(words)) + paragraph(boxes));
  expect(linesOf(reading.text)).toEqual(["󰏚 가 나 다", "라&", "■예□"]);
  expect(reading.format).toBe("hwpx");
});

test("spans, tables in tables and text in shapes are read in order", async () => {
  const inner = table(
    [cell([0, 0], paragraph(text("1안"))), cell([0, 1], paragraph(text("5")))],
    [cell([1, 0], paragraph(text("2안"))), cell([1, 1], paragraph(text("7")))],
  );
  const outer = table(
    [cell([0, 0], paragraph(text("구분"))), cell([0, 1], paragraph(text("예산액")), [1, 2])],
    [
      cell([1, 0], paragraph(text("합계"))),
      cell([1, 1], paragraph(text("10"))),
      cell([1, 2], paragraph(text("비교")) + paragraph(inner)),
    ],
  );
  const shape = `<hp:rect><hp:drawText><hp:subList>${paragraph(text("상자"))}</hp:subList></hp:drawText></hp:rect>`;
  const reading = await readHwpx(paragraph(text("앞") + outer + text("뒤")) + paragraph(shape));
  expect(tablesOf(reading)).toEqual([
    [
      ["구분", "예산액", "예산액"],
      ["합계", "10", "비교"],
    ],
    [
      ["1안", "5"],
      ["2안", "7"],
    ],
  ]);
  expect(linesOf(reading.text)).toEqual([
    "앞",
    "구분\t예산액\t",
    "합계\t10\t비교",
    "1안\t5",
    "2안\t7",
    "뒤",
    "상자",
  ]);
});

test("page headers are printed once, notes behind their section, hidden comments not", async () => {
  const header = `<hp:ctrl><hp:header><hp:subList>${paragraph(text("머리말"))}</hp:subList></hp:header></hp:ctrl>`;
  const note = `<hp:ctrl><hp:footNote><hp:subList>${paragraph(text("각주"))}</hp:subList></hp:footNote></hp:ctrl>`;
  const hidden = `<hp:ctrl><hp:hiddenComment><hp:subList>${paragraph(text("숨은 설명"))}</hp:subList></hp:hiddenComment></hp:ctrl>`;
  const section = paragraph(header + text("본") + note + text("문") + hidden);
  const { text: print, places } = await readHwpx(section, section);
  expect(linesOf(print)).toEqual(["본문", "머리말", "각주", "본문", "각주"]);
  expect(places.map((place) => place.section)).toEqual([1, 2]);
});

test("bullets and numbers that the word processor prints are text", async () => {
  const head = `<head><bullet id="1" char="○"/><numbering id="2"><paraHead level="1" numFormat="DIGIT" start="1">^1.</paraHead><paraHead level="2" numFormat="HANGUL_SYLLABLE" start="1">^2)</paraHead></numbering>
    <paraPr id="3"><heading type="BULLET" idRef="1" level="0"/></paraPr><paraPr id="4"><heading type="NUMBER" idRef="2" level="0"/></paraPr><paraPr id="5"><heading type="NUMBER" idRef="2" level="1"/></paraPr></head>`;
  const body = ["3", "4", "5", "5", "4", "5"].map((shape) => paragraph(text("항목"), shape));
  const bytes = hwpxOf([body.join("")], { "Contents/header.xml": head });
  const { text: print } = await read(bytes, "document");
  expect(linesOf(print).map((line) => line.replace(" 항목", ""))).toEqual([
    "○",
    "1.",
    "가)",
    "나)",
    "2.",
    "가)",
  ]);
});

test("sections stand in the order of the package", async () => {
  const spine = `<package><manifest><item id="b" href="Contents/section1.xml"/><item id="a" href="section0.xml"/></manifest><spine><itemref idref="b"/><itemref idref="a"/></spine></package>`;
  const sections = ["첫째", "둘째"].map((words) => paragraph(text(words)));
  const reading = await read(hwpxOf(sections, { "Contents/content.hpf": spine }), "document");
  expect(linesOf(reading.text)).toEqual(["둘째", "첫째"]);
});

const nested = (depth: number): string =>
  depth === 0 ? text("속") : table([cell([0, 0], paragraph(nested(depth - 1)))]);
const DOCTYPE = sectionXml(paragraph(text("&a;"))).replace(
  "?>",
  '?><!DOCTYPE x [<!ENTITY a "b">]>',
);

describe("a hostile file is refused with its reason", () => {
  test.each([
    ["a DOCTYPE", { "Contents/section0.xml": DOCTYPE }, "refused", "a DOCTYPE"],
    [
      "deep tables",
      { "Contents/section0.xml": sectionXml(paragraph(nested(500))) },
      "refused",
      "tags nested deeper",
    ],
    [
      "a bomb",
      { "Contents/section0.xml": new Uint8Array(49 * 2 ** 20).fill(32) },
      "too-large",
      "200 times its size",
    ],
    ["a path outside", { "../../pwn": "x" }, "refused", "path leaves the archive: ../../pwn"],
    ["broken XML", { "Contents/section0.xml": "<sec><p></sec>" }, "damaged", "damaged XML"],
    [
      "a password",
      { "META-INF/manifest.xml": "<m><encryption-data/></m>" },
      "encrypted",
      "password",
    ],
    ["nothing printed", {}, "empty", "nothing is printed"],
  ])("%s", async (_, more, code, reason) => {
    await expect(read(hwpxOf([""], more), "document")).rejects.toMatchObject({
      name: "ReadError",
      code,
      message: expect.stringContaining(reason) as string,
    });
  });

  test("more files than an honest one holds, at once", async () => {
    const names = Array.from({ length: 60_000 }, (_, at) => [String(at), ""] as const);
    const bytes = hwpxOf([paragraph(text("글"))], Object.fromEntries(names));
    const began = performance.now();
    await expect(read(bytes, "document")).rejects.toMatchObject({ code: "too-large" });
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test("a size that is not true", async () => {
    const bytes = Buffer.from(hwpxOf([paragraph(text("글".repeat(5000)))]));
    const entry = bytes.lastIndexOf(
      "PK\x01\x02",
      bytes.lastIndexOf("Contents/section0.xml"),
      "latin1",
    );
    expect(entry).toBeGreaterThan(0);
    bytes.writeUInt32LE(10, entry + 24);
    await expect(read(bytes, "document")).rejects.toMatchObject({ code: "damaged" });
  });

  test("one cut short", async () => {
    const whole = hwpxOf([paragraph(text("글"))]);
    await expect(read(whole.subarray(0, whole.length / 2), "document")).rejects.toMatchObject({
      code: "damaged",
    });
  });
});

test("a span of two billion is clamped, and said to be", async () => {
  const huge = table(
    [cell([0, 0], paragraph(text("가")), [2_000_000_000, 2_000_000_000])],
    [cell([1, 1], paragraph(text("나")))],
  );
  const { notes, text: print } = await readHwpx(paragraph(huge));
  expect(linesOf(print)).toEqual(["가", "나"]);
  expect(notes.map(({ rule }) => rule)).toEqual(["clamped", "clamped"]);
});

test("an archive of other files is no document", async () => {
  await expect(read(hwpxOf([], { mimetype: "x" }), "a.hwpx")).rejects.toThrow(
    "an archive of 1 files, not a document",
  );
});

test("a section that the package lists, or that others are numbered after, is said to be lost", async () => {
  const package_ = (...hrefs: string[]) =>
    `<opf:package xmlns:opf="o"><opf:manifest>${hrefs.map((href, at) => `<opf:item id="s${String(at)}" href="${href}"/>`).join("")}</opf:manifest><opf:spine>${hrefs.map((_, at) => `<opf:itemref idref="s${String(at)}"/>`).join("")}</opf:spine></opf:package>`;
  const listed = await read(
    hwpxOf([paragraph(text("글"))], {
      "Contents/content.hpf": package_("Contents/section0.xml", "Contents/section1.xml"),
    }),
    "document",
  );
  expect(listed.notes).toEqual([{ rule: "damaged", reason: "lost: Contents/section1.xml" }]);
  const numbered = await read(
    hwpxOf([paragraph(text("글"))], {
      "Contents/section2.xml": sectionXml(paragraph(text("끝"))),
    }),
    "document",
  );
  expect(numbered.notes).toEqual([{ rule: "damaged", reason: "lost: Contents/section1.xml" }]);
});

test("a section that is no UTF-8 is refused, not repaired", async () => {
  const bytes = hwpxOf([], { "Contents/section0.xml": Buffer.from([0x3c, 0xff, 0xfe]) });
  await expect(read(bytes, "document")).rejects.toMatchObject({ code: "encoding" });
});

test("an archive with two files of one name, or more than it tells, is refused", async () => {
  const twins = Buffer.from(zipOf({ "a.txt": "가", "b.txt": "나" }));
  for (let at = twins.indexOf("b.txt"); at >= 0; at = twins.indexOf("b.txt")) twins.write("a", at);
  await expect(openZip(twins)).rejects.toThrow("two files of one name: a.txt");
  const short = Buffer.from(zipOf({ "a.txt": "가", "b.txt": "나" }));
  short.writeUInt16LE(1, short.length - 12);
  await expect(openZip(short)).rejects.toThrow("more files in its list than it tells");
});
