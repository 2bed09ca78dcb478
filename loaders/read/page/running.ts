import { lineOf } from "./column-line";
import type { PageLayout } from "./page-layout";
import type { Row } from "./reading-order";

/** Share of a page's height in which its head and its foot stand. */
const MARGIN = 0.1;
/** In points: how far the same line may stand from where it stood. */
const SAME_HEIGHT = 4;
/** A line is a running one on so many pages, or on both of two. */
const FEWEST_PAGES = 3;
const PAGE_NUMBER =
  /^(?:[-–—<(]\s?)?(?:p(?:age)?\.?\s?)?#(?:\s?[/|]\s?#)?\s?(?:쪽|면|페이지)?\s?[-–—>)]?$/iu;

/** The words of a row of text; null of a table. */
function wordsOf(row: Row): string | null {
  const segments = row.flatMap((item) => (item.kind === "segment" ? [item] : []));
  return segments.length === row.length ? lineOf(segments).text : null;
}

/** What repeats from page to page: its words with every number alike, and roughly its height. */
function keyOf(row: Row, height: number): string | null {
  const words = wordsOf(row);
  const base = row[0]?.bottom ?? 0;
  if (words === null || (base > MARGIN * height && base < (1 - MARGIN) * height)) return null;
  return `${words.replace(/\d+/gu, "#")} ${String(Math.round(base / SAME_HEIGHT))}`;
}

/** Leaves out page numbers, and heads and feet of pages but for the first. */
export function withoutRunningLines(pages: PageLayout[]): PageLayout[] {
  const counts = new Map<string, number>();
  for (const { rows, height } of pages)
    for (const key of new Set(rows.map((row) => keyOf(row, height))))
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.min(FEWEST_PAGES, Math.max(2, pages.length));
  const seen = new Set<string>();
  return pages.map(({ rows, height }) => ({
    height,
    rows: rows.filter((row) => {
      const key = keyOf(row, height);
      if (key === null || (counts.get(key) ?? 0) < enough) return true;
      if (PAGE_NUMBER.test(wordsOf(row)?.replace(/\d+/gu, "#") ?? "")) return false;
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst;
    }),
  }));
}
