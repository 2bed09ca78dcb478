import type { Format } from "../schema/facts";
import { refuseCutTable } from "./cut-table";
import { regraded } from "./depths";
import { ReadError } from "./error";
import { islandTables } from "./island-table";
import { blocksOf } from "./line-blocks";
import { withListDepths } from "./markdown-list";
import { tagsIn, withoutMarkup } from "./markup";
import { withNumberedTitles } from "./numbered-lines";
import type { Reading } from "./reading";
import { linesOf } from "./text-lines";

/** No honest row has so many cells; more would only fill the memory. */
const WIDEST_ROW = 100_000;

/** @throws ReadError `too-large` for a line of more tabs and bars than a table has columns */
function refuseWideRows(text: string): void {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === NEW_LINE) count = 0;
    else if (letter === TAB || letter === BAR) count += 1;
    if (count > WIDEST_ROW)
      throw new ReadError("too-large", `a row of more than ${String(WIDEST_ROW)} cells`);
  }
}
const [NEW_LINE, TAB, BAR] = [10, 9, 124];

/**
 * Text and Markdown as character recognition leaves them: lines, tab rows and HTML islands.
 * @throws ReadError `truncated` or `too-large`
 */
export function readText(text: string, format: Format): Reading {
  refuseWideRows(text);
  const tags = tagsIn(text);
  const plain = withoutMarkup(text, tags);
  const found = blocksOf(plain, linesOf(text, tags), islandTables(text, plain, tags));
  const lines = regraded(withNumberedTitles(plain, found));
  const blocks = format === "markdown" ? withListDepths(plain, lines) : lines;
  refuseCutTable({ text, plain, blocks }, tags);
  return { format, text, plain, blocks, places: [], notes: [] };
}
