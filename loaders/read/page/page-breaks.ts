import { goesOn, lineOf } from "./column-line";
import type { Stretch } from "./reading-order";

type Lines = Extract<Stretch, { kind: "lines" }>;

/** Share of a page's height below which its last line stands where the page is full. */
const FILLED = 0.75;

/**
 * Moves the lines with which a page goes on with the paragraph of the page before to that page.
 * @param pages the stretches of each page, in reading order; not changed
 * @param heights of the pages, in points
 */
export function joinedOverBreaks(
  pages: readonly Stretch[][],
  heights: readonly number[],
): Stretch[][] {
  const joined: Stretch[][] = [];
  for (const page of pages) {
    const before = joined.at(-1)?.at(-1);
    const [first, ...rest] = page;
    const full = FILLED * (heights[joined.length - 1] ?? Infinity);
    const count = before && first ? linesOver(before, first, full) : 0;
    if (before?.kind !== "lines" || first?.kind !== "lines" || count === 0) {
      joined.push(page);
      continue;
    }
    const lines = [...before.lines, ...first.lines.slice(0, count)];
    joined.at(-1)?.splice(-1, 1, { ...before, lines });
    const left = first.lines.slice(count);
    joined.push(left.length > 0 ? [{ ...first, lines: left }, ...rest] : rest);
  }
  return joined;
}

/** How many lines of a stretch belong to the last paragraph of the one before, if that ends so far down. */
function linesOver(before: Stretch, first: Stretch, full: number): number {
  if (before.kind !== "lines" || first.kind !== "lines" || !haveOneColumn(before, first)) return 0;
  if (before.lines.at(-1)?.every(({ base }) => base < full) !== false) return 0;
  let last = before.lines.at(-1);
  let count = 0;
  for (const line of first.lines) {
    if (!last || !goesOn(lineOf(last), lineOf(line), before.box)) break;
    last = line;
    count += 1;
  }
  return count;
}

const haveOneColumn = (a: Lines, b: Lines) =>
  a.box.left === b.box.left && a.box.right === b.box.right;
