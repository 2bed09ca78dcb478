import { parse } from "parse5";
import { type Element, type Node, attributeOf, elementsIn, isElement } from "./html-node";
import { tableOf } from "./html-table";
import { termsOf } from "./html-terms";
import { leadingMark } from "./marks";
import type { Paper, PaperNote, PaperPart } from "./paper";
import { refuseDeepTables } from "./html-signs";
import { documentOf, isFurniture } from "./portal";

/** What is no text, and what a page wraps around its document. */
const LEFT_OUT = new Set(
  "head script style nav header footer noscript template button select iframe".split(" "),
);
const BLOCKS = new Set(
  "p div section article ul ol dl dt dd main caption form pre blockquote figure address".split(" "),
);
const HEADING = /^h([1-6])$/u;
/** Deeper than any honest page; the walk itself is recursive. */
const DEEPEST = 400;
/** What lists print in front of their items, outermost first. */
const LIST_MARKS = ["-", "·"];
const FILE_NAME = /\.[A-Za-z]{3,5}$/u;

/**
 * What a page prints: of a portal's page the document alone, of any other all but its frame.
 * @throws ReadError `refused` for tables nested too deep
 */
export function paperOfHtml(html: string): Paper {
  refuseDeepTables(html);
  const page = parse(html);
  const walk: Walk = { notes: [], depth: 0, lists: 0 };
  const parts = partsOf((documentOf(page) ?? page).childNodes, walk);
  return { parts, notes: walk.notes };
}

interface Walk {
  notes: PaperNote[];
  depth: number;
  /** How many lists are open. */
  lists: number;
}

/** What nodes print, while it is being read: whole parts, and the line that is not yet ended. */
interface Print {
  parts: PaperPart[];
  line: string;
}

function partsOf(nodes: Node[], walk: Walk): PaperPart[] {
  const print: Print = { parts: [], line: "" };
  addNodes(print, nodes, walk);
  endLine(print);
  return print.parts;
}

function endLine(print: Print, level: number | null = null): void {
  if (print.line.trim() !== "") print.parts.push(text(print.line, level));
  print.line = "";
}

const text = (words: string, level: number | null): PaperPart => ({
  kind: "text",
  text: words,
  level,
  page: null,
  section: null,
});

function addNodes(print: Print, nodes: Node[], walk: Walk): void {
  if (walk.depth > DEEPEST) {
    if (!walk.notes.some(({ rule }) => rule === "skipped"))
      walk.notes.push({
        rule: "skipped",
        reason: `tags nested deeper than ${String(DEEPEST)} were left out`,
      });
    return;
  }
  const deeper = { ...walk, depth: walk.depth + 1 };
  for (const node of nodes) {
    if ("value" in node) print.line += node.value.replace(/\s+/gu, " ");
    else if (isElement(node) && !LEFT_OUT.has(node.tagName) && !isFurniture(node))
      addElement(print, node, deeper);
  }
}

function addElement(print: Print, element: Element, walk: Walk): void {
  const { tagName, childNodes } = element;
  const level = HEADING.exec(tagName)?.[1];
  if (level !== undefined) addHeading(print, childNodes, walk, Number(level));
  else if (tagName === "table") addTable(print, element, walk);
  else if (tagName === "dl" && hasTerms(element)) addTerms(print, element, walk);
  else if (tagName === "li") addItem(print, childNodes, walk);
  else if (tagName === "br") print.line += "\n";
  else if (tagName === "img") print.line += attributeOf(element, "alt") ?? "";
  else if (tagName === "input") print.line += boxOf(element);
  else if (BLOCKS.has(tagName)) addBlock(print, element, walk);
  else addNodes(print, childNodes, walk);
}

function boxOf(input: Element): string {
  if (attributeOf(input, "type") !== "checkbox") return "";
  return attributeOf(input, "checked") === null ? "□" : "■";
}

function addBlock(print: Print, { tagName, childNodes }: Element, walk: Walk): void {
  endLine(print);
  const before = print.parts.length;
  const lists = walk.lists + Number(tagName === "ul" || tagName === "ol");
  addNodes(print, childNodes, { ...walk, lists });
  endLine(print);
  // An empty paragraph is how word processors leave a line blank.
  if (tagName === "p" && print.parts.length === before) print.parts.push(text("", null));
}

function addHeading(print: Print, nodes: Node[], walk: Walk, level: number): void {
  endLine(print);
  const [first, ...rest] = partsOf(nodes, walk);
  if (first) print.parts.push(first.kind === "text" ? { ...first, level } : first, ...rest);
}

/** An item has its list's mark unless it prints its own; a file with its size is one line. */
function addItem(print: Print, nodes: Node[], walk: Walk): void {
  endLine(print);
  const parts = partsOf(nodes, walk);
  const [first, ...rest] = parts;
  if (first?.kind !== "text") {
    print.parts.push(...parts);
    return;
  }
  const texts = parts.map((part) => (part.kind === "text" ? part.text : null));
  const isFile = FILE_NAME.test(first.text.trim()) && !texts.includes(null);
  const words = isFile ? texts.join(" ") : first.text;
  const mark = LIST_MARKS[Math.min(Math.max(walk.lists, 1), LIST_MARKS.length) - 1] ?? "";
  const hasOwn = leadingMark(words, 0) !== null;
  print.parts.push({ ...first, text: hasOwn ? words : `${mark} ${words.trimStart()}` });
  if (!isFile) print.parts.push(...rest);
}

function addTable(print: Print, table: Element, walk: Walk): void {
  endLine(print);
  const { caption, paper, notes } = tableOf(table, (nodes) => partsOf(nodes, walk));
  print.parts.push(...caption, paper);
  walk.notes.push(...notes);
}

/** A list of terms without descriptions, or the other way round, is no table. */
const hasTerms = (list: Element) =>
  ["dt", "dd"].every((name) => elementsIn(list, ({ tagName }) => tagName === name).length > 0);

function addTerms(print: Print, list: Element, walk: Walk): void {
  endLine(print);
  print.parts.push(termsOf(list, (nodes) => partsOf(nodes, walk)));
}
