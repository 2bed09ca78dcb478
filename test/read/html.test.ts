import { expect, test } from "vitest";
import { paperOfHtml } from "../../loaders/read/html";
import { isHtml } from "../../loaders/read/html-signs";
import { printPaper } from "../../loaders/read/print-paper";
import { tablesOf } from "./tables";

const readPage = (body: string) =>
  printPaper(
    paperOfHtml(
      `<!DOCTYPE html><html><head><title>창 제목</title></head><body>${body}</body></html>`,
    ),
    "html",
  );

/** The lines of a page that are not blank. */
const linesOf = (body: string) => readPage(body).text.split("\n").filter(Boolean);

test("a page is told by how it begins", () => {
  expect(isHtml("\n<!DOCTYPE html><html></html>")).toBe(true);
  expect(isHtml("결재문서 <주요 내용>")).toBe(false);
});

test("headings, lists and paragraphs each have a line; what frames the page has none", () => {
  const body =
    "<nav>메뉴 1</nav><h2>Ⅱ. 추진실적</h2><ul><li>강좌(9회)<li>○ 모임 62개<ul><li>둘레</ul></ul><p>첫째<br>둘째</p><script>3</script><footer>4</footer>";
  expect(linesOf(body)).toEqual([
    "Ⅱ. 추진실적",
    "- 강좌(9회)",
    "○ 모임 62개",
    "· 둘레",
    "첫째",
    "둘째",
  ]);
  expect(readPage(body).blocks[0]).toMatchObject({ kind: "heading", level: 2, lead: 0 });
});

test("each cell is printed once; heads and labels stand at every position they reach over", () => {
  const reading = readPage(
    "<table><tr><th rowspan=2>과목</th><th colspan=2>예산액</th></tr><tr><th>2021년</th><th>2022년</th></tr><tr><td rowspan=2>합계</td><td rowspan=2>540천원</td><td>1</td></tr><tr><td>2</td></tr></table>",
  );
  expect(reading.text.trim().split("\n")).toEqual([
    "과목\t예산액\t",
    "\t2021년\t2022년",
    "합계\t540천원\t1",
    "\t\t2",
  ]);
  expect(tablesOf(reading)).toEqual([
    [
      ["과목", "예산액", "예산액"],
      ["과목", "2021년", "2022년"],
      ["합계", "540천원", "1"],
      ["합계", "", "2"],
    ],
  ]);
});

test("boxes, pictures and entities are words", () => {
  expect(
    linesOf(
      '<p><input type=checkbox checked> 반복 <input type=checkbox> 신규</p><p><img alt="저작자표시"> A&amp;B&nbsp;C</p>',
    ),
  ).toEqual(["■ 반복 □ 신규", "저작자표시 A&B C"]);
});

test("a span of two billion is clamped, and said to be", () => {
  const { notes, blocks } = readPage(
    "<table><tr><th colspan=2000000000>과목</th><td>1</td></tr><tr><td>가</td></tr></table>",
  );
  expect(blocks).toHaveLength(1);
  expect(notes).toEqual([{ rule: "clamped", reason: "colspan clamped to 1000: 2000000000" }]);
});

test("a hundred thousand nested tags are left out, and said to be", () => {
  const { text, notes } = readPage(`<p>앞</p>${"<div>".repeat(100_000)}속`);
  expect(text).toBe("앞\n");
  expect(notes.map(({ rule }) => rule)).toEqual(["skipped"]);
});

test.each([
  ["by its classes", 'h3 class="title-article"', 'table class="table-response"'],
  ["by its labels", "h3", "table"],
])("a portal's page is its document %s", (_, title, table) => {
  const page = `<ul><li><a href="#content">본문 바로가기</a><li>홈</ul><div><${title}>가상 회의 결과</h3>
    <ul class="list-attachment"><li><p>본문.hwpx</p> <span>(3 KB)</span> <a href="/og/com/download.php?nid=1">원문다운로드</a></ul>
    <${table}><tr><th>문서번호</th><td>가상과-1</td><th>생산일자</th><td>2020-07-14</td></tr>
    <tr><th>공개구분</th><td>공개</td><th>분류정보</th><td>행정 &gt; 이웃<a href="/x">같은 분류 문서보기</a></td></tr></table></div><div>© 가상시</div>`;
  const lines = linesOf(page);
  expect(lines).toEqual(
    expect.arrayContaining([
      "가상 회의 결과",
      "- 본문.hwpx (3 KB)",
      "문서번호\t가상과-1\t생산일자\t2020-07-14",
      "공개구분\t공개\t분류정보\t행정 > 이웃",
    ]),
  );
  expect(lines.join()).not.toMatch(/바로가기|다운로드|같은 분류|©/u);
});

test("tells a page by its root, behind comments of any length", () => {
  const comments = `<!--${" -".repeat(1_000_000)}--> <!-- -->\n`;
  expect(isHtml(`${comments}<html>`)).toBe(true);
  expect(isHtml(`${comments}본문 <html>`)).toBe(false);
  expect(isHtml(`<!--${" -".repeat(1_000_000)}<html>`)).toBe(false);
});

test("refuses tables in tables without end, closed or not", () => {
  expect(() => paperOfHtml(`<html>${"<table><tr><td>".repeat(30_000)}`)).toThrow(
    "tables nested deeper than 256",
  );
  expect(paperOfHtml(`<html>${"<table><tr><td>1</table>".repeat(300)}`).parts).toHaveLength(300);
});
