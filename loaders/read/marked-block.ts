import { type Range, trimmed } from "../notation/range";
import type { Mark } from "./marks";
import type { Heading, Item } from "./reading";

/** A heading; `lead` is where its mark or number begins. Markdown's stars around it are no print. */
export const heading = (
  text: string,
  range: Range,
  level: number,
  lead = range.start,
): Heading => ({
  kind: "heading",
  level,
  lead,
  ...withoutStars(text, range),
});

function withoutStars(text: string, range: Range): Range {
  const inside = trimmed(text, range);
  const starred = /^\*\*(.+)\*\*$/u.exec(text.slice(inside.start, inside.end));
  return starred ? { start: inside.start + 2, end: inside.end - 2 } : inside;
}

/** An item behind its mark, to `end`. */
export const item = (text: string, mark: Mark, end: number): Item => ({
  kind: "item",
  depth: mark.rank,
  mark: mark.mark,
  ...trimmed(text, { start: mark.end, end }),
});
