import { type Element, type Node, attributeOf, elementsIn, hasClass, lettersOf } from "./html-node";

/**
 * Pages of Seoul's open-government portal (opengov.seoul.go.kr): where they print the document, and
 * what around it is the page's own. Everything the reader knows of that page stands here; where the
 * classes are gone, the labels still tell.
 */
const TITLE = (element: Element) => hasClass(element, "title-article");
const HEADER_TABLE = (element: Element) =>
  element.tagName === "table" &&
  (hasClass(element, "table-response") || HEADER_LABELS.every((label) => prints(element, label)));
const HEADER_LABELS = ["문서번호", "생산일자", "공개구분"];

/** Links and hints that are there to be clicked. */
const CLICKED = new Set(
  "같은분류문서보기 원문다운로드 다운로드 문서보기 바로보기 미리보기 본문바로가기 목록".split(" "),
);

const prints = (element: Element, label: string) =>
  elementsIn(element, ({ tagName }) => tagName === "th" || tagName === "td").some(
    (cell) => lettersOf(cell) === label,
  );

/**
 * The part of a portal's page that is the document: the least that holds its title and its header
 * table. Null for any other page.
 */
export function documentOf(page: Node): Element | null {
  const [title] = elementsIn(page, TITLE);
  const [header] = elementsIn(page, HEADER_TABLE);
  if (!title && !header) return null;
  const wanted = [title, header].filter((element) => element !== undefined);
  const ancestors = wanted.map((element) => ancestorsOf(element));
  const [first, ...others] = ancestors;
  return first?.find((element) => others.every((line) => line.includes(element))) ?? null;
}

/** The elements around one, innermost first. */
function ancestorsOf(element: Element): Element[] {
  const line: Element[] = [];
  for (let node = element.parentNode; node && "tagName" in node; node = node.parentNode)
    line.push(node);
  return line;
}

/** Whether an element belongs to the page, not to the document. */
export function isFurniture(element: Element): boolean {
  if (hasClass(element, "element-invisible")) return true;
  if (element.tagName !== "a") return false;
  const action = `${attributeOf(element, "href") ?? ""} ${attributeOf(element, "onclick") ?? ""}`;
  return /docview|\/og\/com\/download|#content/u.test(action) || CLICKED.has(lettersOf(element));
}
