import { expect, test } from "vitest";
import { isHtml, textOfHtml } from "../../loaders/read/html";

/** The lines of a page that are not blank. */
const linesOf = (body: string) =>
  textOfHtml(`<!DOCTYPE html><html><head><title>창 제목</title></head><body>${body}</body></html>`)
    .split("\n")
    .filter((line) => line !== "");

test("a page is told by how it begins", () => {
  expect(isHtml("\n<!DOCTYPE html><html></html>")).toBe(true);
  expect(isHtml("결재문서 <주요 내용>")).toBe(false);
});

test("headings, lists and paragraphs each have a line; what frames the page has none", () => {
  const body =
    "<nav>메뉴 1</nav><h2>Ⅱ. 추진실적</h2><ul><li>강좌(9회)<li>모임 62개</ul><p>첫째<br>둘째</p><script>3</script><footer>4</footer>";
  expect(linesOf(body)).toEqual(["## Ⅱ. 추진실적", "- 강좌(9회)", "- 모임 62개", "첫째", "둘째"]);
});

test("a head stands above every column it spans, a label beside every row, a number once", () => {
  const body =
    "<table><tr><th rowspan=2>과목</th><th colspan=2>예산액</th></tr><tr><th>2021년</th><th>2022년</th></tr><tr><td rowspan=2>합계</td><td rowspan=2>540천원</td><td>1</td></tr><tr><td>2</td></tr></table>";
  expect(linesOf(body)).toEqual([
    "과목\t예산액\t예산액",
    "과목\t2021년\t2022년",
    "합계\t540천원\t1",
    "합계\t\t2",
  ]);
});

test("boxes, pictures and entities are words", () => {
  expect(
    linesOf(
      '<p><input type=checkbox checked> 반복 <input type=checkbox> 신규</p><p><img alt="저작자표시"> A&amp;B&nbsp;C</p>',
    ),
  ).toEqual(["■ 반복 □ 신규", "저작자표시 A&B C"]);
});

test("a span of two billion is clamped", () => {
  const rows = linesOf("<table><tr><th colspan=2000000000>과목</th></tr></table>");
  expect(rows[0]?.split("\t")).toHaveLength(60);
});
