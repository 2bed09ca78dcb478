import { ReadError } from "./error";

/** What may stand in front of the root of a page: blanks, a declaration of XML, comments. */
const BEFORE_ROOT = /^\s*(?:<\?xml[^>]{0,200}>\s*)?/u;
const ROOT = /^(?:<!doctype html|<html)/iu;
const [COMMENT, COMMENT_END] = ["<!--", "-->"];

/** Whether a text is a page of HTML, told by how it begins. */
export function isHtml(text: string): boolean {
  let at = BEFORE_ROOT.exec(text)?.[0].length ?? 0;
  while (text.startsWith(COMMENT, at)) {
    const end = text.indexOf(COMMENT_END, at + COMMENT.length);
    if (end < 0) return false;
    at = end + COMMENT_END.length;
    while (/\s/u.test(text.charAt(at))) at += 1;
  }
  return ROOT.test(text.slice(at, at + 20));
}

/** Deeper than any honest page; the time that parsing takes grows with the square of it. */
const DEEPEST_TABLE = 256;

/**
 * Refuses what only takes time: tables in tables in tables, closed or not.
 * @throws ReadError `refused`
 */
export function refuseDeepTables(html: string): void {
  let depth = 0;
  for (const [tag] of html.matchAll(/<\/?table\b/giu)) {
    depth = Math.max(0, depth + (tag.startsWith("</") ? -1 : 1));
    if (depth > DEEPEST_TABLE)
      throw new ReadError("refused", `tables nested deeper than ${String(DEEPEST_TABLE)}`);
  }
}
