import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../loaders/read/decode";

const TEXT = "마을 장부 2017.5.15.\t1,000천원\n";
const bytes = (...values: (number[] | string)[]) =>
  Buffer.concat(values.map((value) => Buffer.from(value as string)));

it.each([
  ["UTF-8", bytes(TEXT), TEXT],
  ["UTF-8 with a byte order mark", bytes([0xef, 0xbb, 0xbf], TEXT), TEXT],
  ["CP949", iconv.encode(TEXT, "cp949"), TEXT],
  ["CP949 beyond KS X 1001", iconv.encode("똠방각하 펲시", "cp949"), "똠방각하 펲시"],
  ["private-use bullets", bytes("󰏚 회의"), "󰏚 회의"],
])("reads %s", (_, file, text) => {
  expect(decode(file)).toBe(text);
});

describe("refuses", () => {
  it.each([
    ["nothing", bytes(""), "empty", "empty: 0 bytes"],
    ["white space", bytes(" \t\n\r\n"), "empty", "empty: white space only"],
    ["a zip archive", bytes("PK", [3, 4], TEXT), "binary", "not text: a zip archive"],
    ["a compound file", bytes([0xd0, 0xcf, 0x11, 0xe0]), "binary", "not text: a compound file"],
    ["a PDF", bytes("%PDF-1.7\n"), "binary", "not text: a PDF"],
    ["a zero byte", bytes("마을", [0], "장부"), "binary", "not text: a zero byte at 6"],
    ["a control character", bytes("마을", [7]), "binary", "not text: a control character at 2"],
    ["UTF-16, little end first", bytes([0xff, 0xfe, 0x08, 0xb9]), "encoding", "not UTF-8: UTF-16"],
    ["UTF-16, big end first", bytes([0xfe, 0xff, 0xb9, 0x08]), "encoding", "not UTF-8: UTF-16"],
    ["damaged UTF-8", bytes("마을 장부", [0xff, 0xc0]), "encoding", "neither UTF-8 nor CP949"],
    ["bytes of no Korean", bytes([0xe9, 0x74, 0xe9]), "encoding", "neither UTF-8 nor CP949"],
  ])("%s", (_, file, code, reason) => {
    expect(() => decode(file)).toThrow(
      expect.objectContaining({
        name: "ReadError",
        code,
        message: expect.stringContaining(reason) as string,
      }),
    );
  });
});
