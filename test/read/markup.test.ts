import fc from "fast-check";
import { expect, it } from "vitest";
import { tagsIn, withoutMarkup } from "../../loaders/read/markup";

const plain = (text: string) => withoutMarkup(text, tagsIn(text));

it.each([
  ["가<b>나</b>다", ["가", "나", "다"]],
  ["<ul><li>하나</li><li>둘</li></ul>", ["하나", "둘"]],
  ['<p style="a > b">글</p>', ["글"]],
  [
    '<input type="checkbox" checked="checked" /> 연례 <input type="checkbox"/> 한시',
    ["■", "연례", "□", "한시"],
  ],
  [
    "시설&nbsp;정비 &lt;주요&gt; 1&amp;2 &#8231; &#x2022;",
    ["시설", "정비", "<", "주요>", "1&", "2", "‧", "•"],
  ],
])("blanks the markup of %s", (text, expected) => {
  expect(plain(text).split(/\s+/u).filter(Boolean)).toEqual(expected);
});

it.each([
  "<주요 내용>",
  "< 회의 결과 >",
  "a < b, c > d",
  "1 <2",
  "<unknown>글</unknown>",
  "R&D &co",
])("leaves %s as it is", (text) => {
  expect(plain(text)).toBe(text);
});

it("breaks lines at tags that end one, and only there", () => {
  expect(plain("가<br/>나<b>다</b>").trim()).toBe("가\n    나   다");
});

it("tells which tags open and close a list", () => {
  const tags = tagsIn("<ul>\n<li>가</li>\n</ul>\n<table><tr><td>1</td></tr></table>");
  expect(tags.filter(({ nests }) => nests !== 0).map(({ name, nests }) => [name, nests])).toEqual([
    ["ul", 1],
    ["ul", -1],
    ["table", 1],
    ["table", -1],
  ]);
});

it("keeps every character's place, whatever the text", () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "<p>",
      "</p>",
      "<ul class='a'>",
      "<주요>",
      "<input type=checkbox>",
      "&nbsp;",
      "&#9;",
      "<",
      "🙂",
      "&Aacute;",
      "&#128578;",
    ),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join("");
      expect(plain(text)).toHaveLength(text.length);
    }),
  );
});
