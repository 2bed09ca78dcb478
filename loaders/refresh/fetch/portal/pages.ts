import { parse, serialize } from "parse5";
import {
  type Element,
  type Node,
  attributeOf,
  elementsIn,
  hasClass,
} from "../../../read/html-node";
import { documentOf } from "../../../read/portal";
import { DOCUMENT_PATH, DOWNLOAD_PATH, FILE_ID } from "./site";

/** A row of the list of documents. */
export interface ListedDocument {
  /** Its number, as in its address. */
  document: string;
  title: string;
}

/** An attached file that is to be had. */
export interface ListedFile {
  /** Its id; null where the page names none. */
  id: string | null;
  name: string;
  /** Path of its download; null where the page has no link to it. */
  download: string | null;
}

const classed = (name: string) => (element: Element) => hasClass(element, name);
const tagged = (name: string) => (element: Element) => element.tagName === name;

/** The documents on a page of the list; null where the page is no list. */
export function listedIn(html: string): ListedDocument[] | null {
  const [content] = elementsIn(parse(html), classed("view-content"));
  if (!content) return null;
  return elementsIn(content, tagged("li")).flatMap((row) => {
    const [wrap] = elementsIn(row, classed("title-wrap"));
    const [link] = wrap ? elementsIn(wrap, tagged("a")) : [];
    const document = link ? DOCUMENT_PATH.exec(attributeOf(link, "href") ?? "")?.[1] : undefined;
    return link && document !== undefined ? [{ document, title: wordsOf(link) }] : [];
  });
}

/** Whether a page prints a document. */
export const isDocumentPage = (html: string): boolean => documentOf(parse(html)) !== null;

/** The attached files of a document's page that are public. */
export function filesIn(html: string): ListedFile[] {
  return elementsIn(parse(html), classed("list-attachment"))
    .flatMap((list) => elementsIn(list, tagged("li")))
    .filter((item) => elementsIn(item, classed("txt-notopen")).length === 0)
    .map(fileIn);
}

/** How the page opens the converted text of a file: docview8('F…','hview'). */
const VIEWED = /docview\w*\(\s*['"]([^'"]+)['"]/u;

function fileIn(item: Element): ListedFile {
  const [title] = elementsIn(item, classed("title-down"));
  const links = elementsIn(item, tagged("a"));
  const hrefs = links.map((link) => attributeOf(link, "href") ?? "");
  const download = hrefs.find((href) => href.startsWith(DOWNLOAD_PATH)) ?? null;
  const query = download === null ? null : new URLSearchParams(download.split("?")[1] ?? "");
  const viewed = links.map((link) => VIEWED.exec(attributeOf(link, "onclick") ?? "")?.[1]);
  const id = query?.get("rid") ?? viewed.find((each) => each !== undefined) ?? null;
  return {
    id: id !== null && FILE_ID.test(id) ? id : null,
    name: title ? wordsOf(title) : "",
    // A link that names no file leads to nothing.
    download: query?.get("rid") ? download : null,
  };
}

/** The words of an element; those that only readers of a screen are told are left out. */
function wordsOf(element: Element): string {
  const hidden = new Set<Node>(elementsIn(element, classed("element-invisible")));
  const print = (node: Node): string => {
    if ("value" in node) return node.value;
    if (hidden.has(node) || !("childNodes" in node)) return "";
    return node.childNodes.map(print).join("");
  };
  return print(element).replace(/\s+/gu, " ").trim();
}

/** Pages of a converted file as one page; its title is the file's name. */
export function joinedPages(name: string, pages: readonly string[]): string {
  const bodies = pages.map((page) => {
    const [body] = elementsIn(parse(page), tagged("body"));
    return body ? serialize(body) : "";
  });
  const title = name.replace(/[<>&]/gu, "");
  return `<!doctype html>\n<html lang="ko"><head><meta charset="utf-8"><title>${title}</title></head><body>\n${bodies.join("\n")}\n</body></html>\n`;
}

/** Whether a title holds all words; spaces do not count. */
export function holdsAll(title: string, words: readonly string[]): boolean {
  const bare = (print: string) => print.normalize("NFC").replace(/\s+/gu, "").toLowerCase();
  return words.every((word) => bare(title).includes(bare(word)));
}
