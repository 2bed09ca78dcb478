import type { DrawnPage, Glyph } from "./drawn";
import { glyphsOf, hasInk } from "./glyphs";
import type { Item, Row } from "./reading-order";
import { gridOf } from "./ruled-grid";
import { fillGrids } from "./ruled-table";
import { ruleGroups } from "./rules";
import { splitRows } from "./split-rows";
import { type Segment, linesOf, wordGap } from "./text-lines";

/** What stands on a page, from the top: lines of text and tables with ruling lines. */
export interface PageLayout {
  rows: Row[];
  height: number;
}

/** In sizes: turned letters this near are one word. */
const TURNED_WORD = 2.5;

/** Finds the lines and the ruled tables of a page. */
export function layOut(page: DrawnPage): PageLayout {
  const { upright, turned } = glyphsOf(page);
  const gap = wordGap(upright);
  const grids = ruleGroups(page.rules).flatMap((group) => gridOf(group) ?? []);
  const ink = fillGrids(grids, { glyphs: upright, turned: wordsOf(turned), gap });
  const rows: Row[] = [
    ...linesOf(ink.glyphs, gap),
    ...ink.turned.map((word) => [word]),
    ...ink.tables.map((table) => [splitRows(table)]),
  ];
  return { rows: rows.toSorted((a, b) => heightOf(a) - heightOf(b)), height: page.height };
}

const placeOf = (item: Item) => (item.kind === "table" ? item.top : item.base);
const heightOf = (row: Row) => Math.min(...row.map(placeOf));

/** Turned letters as words, in the order they are drawn in. */
function wordsOf(glyphs: Glyph[]): Segment[] {
  const words: Segment[] = [];
  let before: Glyph | null = null;
  for (const glyph of glyphs.filter(hasInk)) {
    const { text, left, right, base, size } = glyph;
    const last = words.at(-1);
    const far = before && Math.hypot(left - before.left, base - before.base) > TURNED_WORD * size;
    if (!last || far)
      words.push({
        ...{ kind: "segment", text, left, right, base, size },
        ...{ top: base - size, bottom: base, endsBlank: false },
      });
    else {
      last.text += text;
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
      last.top = Math.min(last.top, base - size);
      last.bottom = Math.max(last.bottom, base);
    }
    before = glyph;
  }
  return words;
}
