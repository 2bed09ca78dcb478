import type { Range } from "../notation/range";
import type { Tag } from "./markup";

/** Lines of the file; a list or table of HTML that opens in a tab row belongs to that row whole. */
export function linesOf(text: string, tags: Tag[]): Range[] {
  const lines: Range[] = [];
  let first = 0;
  for (let start = 0; start < text.length;) {
    let end = lineEnd(text, start);
    for (; (tags[first]?.start ?? Infinity) < start; first += 1);
    if (text.slice(start, end).includes("\t")) end = islandEnd(text, tags, first, end);
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

/** Where the lists and tables close that open in a line; `next` is the first tag of the line. */
function islandEnd(text: string, tags: Tag[], next: number, end: number): number {
  let depth = 0;
  const open = (to: number) => {
    for (let tag = tags[next]; tag && tag.start < to; next += 1, tag = tags[next])
      depth += tag.nests;
    return depth;
  };
  while (end < text.length && open(end) > 0) {
    const line = text.slice(end + 1, lineEnd(text, end + 1));
    if (line.trim() === "" || line.includes("\t")) break;
    end = lineEnd(text, end + 1);
  }
  return end;
}
