import { readingTerm } from "../../../src/words/reading.js";
import { element, htmlFile, type Content } from "./html";
import { textOf } from "./text";
import type { DocumentView } from "./view";

function linked(words: string, url: string | null): Content {
  return url === null ? words : element("a", { href: url, rel: "noopener" }, words);
}

function described(entries: readonly (readonly [string, Content])[]): Content {
  const rows = entries.flatMap(([name, value]) =>
    value === null ? [] : [element("dt", {}, name), element("dd", {}, value)],
  );
  return element("dl", {}, ...rows);
}

function listed(title: string, lines: readonly string[]): Content {
  if (lines.length === 0) return null;
  const items = lines.map((line) => element("li", {}, line));
  return element("details", {}, element("summary", {}, title), element("ul", {}, ...items));
}

/** Where the document comes from, under which licence, and what this text of it is. */
function origin({ source }: DocumentView): Content[] {
  const notice = source.is_transcription
    ? "이 글은 프로젝트가 원문을 옮겨 적은 것입니다(원문 아님). 표, 이름, 날짜, 숫자는 인쇄된 대로이고, ‘요약(원문 아님)’이라고 적힌 곳은 다른 말로 줄인 것입니다."
    : null;
  return [
    notice === null ? null : element("p", { class: "notice" }, notice),
    described([
      ["발행처", source.publisher],
      ["문서번호", source.document_number],
      ["결재일", source.approved_on],
      ["원문", source.original_title && linked(source.original_title, source.original_url)],
      ["받은 곳", source.url && linked(source.url, source.url)],
      ["받은 날", source.accessed_on],
      ["이용허락", linked(source.licence_name ?? "적혀 있지 않음", source.licence_url)],
      ["이용허락 메모", source.licence_note],
    ]),
    listed(
      "옮겨 적지 않은 부분",
      source.omissions.map(({ section, what }) => `${section}: ${what}`),
    ),
    listed("가린 것", source.maskings),
  ];
}

function coverageLine({ coverage }: DocumentView): string {
  const { numbers, inFacts, inRoles, unexplained } = coverage;
  return `인쇄된 숫자 ${String(numbers)}개 가운데 ${String(inFacts)}개는 사실이 되었고, ${String(inRoles)}개는 쓰임만 있고, ${String(unexplained)}개는 쓰임을 모릅니다.`;
}

function legend(): Content {
  return element(
    "p",
    { class: "legend" },
    element("mark", { class: "fate-fact" }, "사실이 된 숫자"),
    " ",
    element("mark", { class: "fate-role" }, "쓰임만 있는 숫자"),
    " ",
    element("mark", { class: "fate-unexplained" }, readingTerm("role", "unexplained", "ko")),
  );
}

function grid(caption: string, head: readonly string[], rows: readonly Content[][]): Content {
  const cells = (name: string, contents: readonly Content[]): Content =>
    element("tr", {}, ...contents.map((content) => element(name, {}, content)));
  const table = element(
    "table",
    { class: "list" },
    element("caption", {}, caption),
    element("thead", {}, cells("th", head)),
    element("tbody", {}, ...rows.map((row) => cells("td", row))),
  );
  return element(
    "div",
    { class: "table", tabindex: "0", role: "region", "aria-label": caption },
    table,
  );
}

function factList({ facts }: DocumentView): Content {
  const rows = facts.map(({ id, kind, label, asWritten, citation }) => [
    readingTerm("factKind", kind, "ko"),
    label,
    element("a", { href: `#fact-${id}` }, asWritten),
    citation,
  ]);
  return grid("이 문서에서 읽은 사실", ["종류", "이름", "인쇄된 그대로", "위치"], rows);
}

function checkList({ ledger }: DocumentView): Content {
  const rows = ledger.map(({ titleKo, outcome, formula, expected, actual, findingId }) => [
    titleKo,
    formula ?? expected,
    actual,
    findingId === null
      ? readingTerm("outcome", outcome, "ko")
      : element("a", { href: `#finding-${findingId}` }, readingTerm("outcome", outcome, "ko")),
  ]);
  return grid("점검", ["규칙", "계산 또는 기대한 값", "인쇄된 값", "결과"], rows);
}

function headOf(title: string): Content {
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, title),
    element("link", { rel: "stylesheet", href: "document.css" }),
  );
}

/** A document as a page by itself, for readers without script and for links that last. */
export function documentPage(view: DocumentView): string {
  const { id, title, family, fiscal_year: year } = view.source;
  const dynamic = `../../document?id=${encodeURIComponent(id)}`;
  const body = element(
    "body",
    { class: family },
    element(
      "header",
      {},
      element("p", {}, element("a", { href: dynamic }, "근거 창이 있는 쪽으로")),
      element("h1", {}, year === null ? title : `${title} (${String(year)})`),
      ...origin(view),
      element("p", {}, coverageLine(view)),
      legend(),
    ),
    element("main", {}, ...textOf(view)),
    element("footer", {}, factList(view), checkList(view)),
  );
  return htmlFile(element("html", { lang: "ko" }, headOf(title), body));
}
