import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page wraps around its document, and what is no text. */
const LEFT_OUT = new Set([
  "head",
  "script",
  "style",
  "nav",
  "header",
  "footer",
  "noscript",
  "template",
  "button",
]);
const BLOCKS = new Set([
  "p",
  "div",
  "section",
  "article",
  "ul",
  "ol",
  "dl",
  "dt",
  "dd",
  "main",
  "caption",
  "form",
]);
const HEADING = /^h([1-6])$/u;

/** Whether a text is a page of HTML, told by how it begins. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html)/iu.test(text);
}

/**
 * The text stream of a page: a line a block, headings with #, list items with -, table rows with
 * tabs. A cell that spans is printed once if it holds a number, else in every place it covers, so
 * that a label is never lost and a sum never doubled.
 */
export function textOfHtml(html: string): string {
  const lines: string[] = [];
  const page = parse(html);
  writeNodes(page.childNodes, lines);
  return `${lines
    .map((line) => line.replace(/[ \u00a0]+/gu, " ").trimEnd())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()}\n`;
}

const isElement = (node: Node): node is Element => "tagName" in node;

/** Writes nodes as lines; text goes on with the last line. */
function writeNodes(nodes: Node[], lines: string[]): void {
  for (const node of nodes) {
    if ("value" in node) append(lines, node.value.replace(/\s+/gu, " "));
    else if (isElement(node) && !LEFT_OUT.has(node.tagName)) writeElement(node, lines);
  }
}

function append(lines: string[], text: string): void {
  const last = lines.pop() ?? "";
  lines.push(last === "" ? text.trimStart() : last + text);
}

function writeElement(element: Element, lines: string[]): void {
  const { tagName, childNodes } = element;
  const level = HEADING.exec(tagName)?.[1];
  if (level !== undefined)
    lines.push("", `${"#".repeat(Number(level))} ${inline(childNodes)}`, "", "");
  else if (tagName === "table") writeTable(element, lines);
  else if (tagName === "br") lines.push("");
  else if (tagName === "li") {
    lines.push("- ");
    writeNodes(childNodes, lines);
    lines.push("");
  } else if (BLOCKS.has(tagName)) {
    if (lines.at(-1) !== "- ") lines.push("");
    writeNodes(childNodes, lines);
    lines.push("");
  } else if (find(element, "table", ...BLOCKS).length > 0) writeNodes(childNodes, lines);
  else append(lines, inlineOf(element));
}

/** The words of nodes on one line. */
function inline(nodes: Node[]): string {
  const words = nodes.map((node) =>
    "value" in node ? node.value : isElement(node) ? inlineOf(node) : "",
  );
  return words.join("").replace(/\s+/gu, " ").trim();
}

function inlineOf(element: Element): string {
  const attribute = (name: string) => element.attrs.find((attr) => attr.name === name)?.value;
  if (LEFT_OUT.has(element.tagName)) return "";
  if (element.tagName === "br") return " ";
  if (element.tagName === "img") return attribute("alt") ?? "";
  if (element.tagName === "input")
    return attribute("type") === "checkbox" ? (attribute("checked") === undefined ? "□" : "■") : "";
  const words = inline(element.childNodes);
  return BLOCKS.has(element.tagName) || element.tagName === "li" ? ` ${words} ` : words;
}

function writeTable(table: Element, lines: string[]): void {
  const caption = find(table, "caption")[0];
  lines.push("", ...(caption ? [inline(caption.childNodes), ""] : []));
  for (const row of gridOf(table)) lines.push(row.join("\t"));
  lines.push("", "");
}

function find(element: Element, ...names: string[]): Element[] {
  return element.childNodes.flatMap((node) => {
    if (!isElement(node)) return [];
    if (names.includes(node.tagName)) return [node];
    return node.tagName === "table" ? [] : find(node, ...names);
  });
}

/** More than this no honest table spans. */
const WIDEST = 60;

/** The cells of a table by row and column, spans laid out. */
function gridOf(table: Element): string[][] {
  const grid: string[][] = [];
  find(table, "tr").forEach((tr, rowIndex) => {
    const row = (grid[rowIndex] ??= []);
    let column = 0;
    for (const cell of find(tr, "td", "th")) {
      while (row[column] !== undefined) column += 1;
      const span = (name: string) =>
        Math.min(
          WIDEST,
          Math.max(1, Number(cell.attrs.find((attr) => attr.name === name)?.value ?? 1) || 1),
        );
      lay(
        grid,
        {
          row: rowIndex,
          column,
          rows: span("rowspan"),
          columns: span("colspan"),
          heads: cell.tagName === "th",
        },
        inline(cell.childNodes),
      );
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell));
}

interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Whether the cell heads others. */
  heads: boolean;
}

/** Heads stand above every column they span, labels beside every row; a number stands once. */
function lay(grid: string[][], at: Area, print: string): void {
  const isNumber = /^[^\p{L}]*\d[\d,.]*\s?(?:[천백만억]*원|%)?$/u.test(print);
  for (let row = at.row; row < at.row + at.rows; row += 1) {
    const cells = (grid[row] ??= []);
    for (let column = at.column; column < at.column + at.columns; column += 1) {
      const first = row === at.row && column === at.column;
      const repeats = !isNumber && (column === at.column || at.heads);
      cells[column] = first || repeats ? print : "";
    }
  }
}
