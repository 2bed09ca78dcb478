import type { Format } from "../schema/facts";
import { refuseCutTable } from "./cut-table";
import { regraded } from "./depths";
import { islandTables } from "./island-table";
import { blocksOf } from "./line-blocks";
import { withListDepths } from "./markdown-list";
import { tagsIn, withoutMarkup } from "./markup";
import type { Reading } from "./reading";
import { linesOf } from "./text-lines";

/**
 * Text and Markdown as character recognition leaves them: lines, tab rows and HTML islands.
 * @throws ReadError `truncated`
 */
export function readText(text: string, format: Format): Reading {
  const tags = tagsIn(text);
  const plain = withoutMarkup(text, tags);
  const lines = regraded(blocksOf(plain, linesOf(text, tags), islandTables(text, plain, tags)));
  const blocks = format === "markdown" ? withListDepths(plain, lines) : lines;
  refuseCutTable({ text, plain, blocks }, tags);
  return { format, text, plain, blocks, places: [], notes: [] };
}
