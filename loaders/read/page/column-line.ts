import type { Box } from "./drawn";
import type { Segment } from "./text-lines";

/** A line of a column of text: its segments as one. */
export interface TextLine extends Box {
  text: string;
  base: number;
  size: number;
  endsBlank: boolean;
}

/** What begins a paragraph of its own: a mark of a list or a number. */
const BEGINS_ANEW =
  /^(?:[^\p{L}\p{N}\s"'([{「『<《〈“‘.,%]|\d{1,2}[.)](?!\d)|[가-하][.)](?!$)|\(\d{1,2}\)|[①-⑳]|[Ⅰ-Ⅻ][.\s]|제\d+[조장절])/u;
/**
 * A line that ends this near to the edge goes on in the next: in sizes, or where the first word of the
 * next had no room; and as a share of the width.
 */
const FULL_SIZES = 3;
const FULL_SHARE = 0.12;
/** A column of text, unlike one of a table, is so many letters wide; a word in it so many at most. */
const TEXT_WIDTH = 20;
const LONGEST_WORD = 7;
const WORD_SHARE = 0.3;
/** Lines farther apart than this, in sizes from baseline to baseline, are no paragraph. */
const WIDEST_LEADING = 2.2;

/** The segments of a line as one. */
export function lineOf(segments: Segment[]): TextLine {
  const most = (pick: (segment: Segment) => number) => Math.max(...segments.map(pick));
  return {
    text: segments.map(({ text }) => text).join(" "),
    left: Math.min(...segments.map(({ left }) => left)),
    right: most(({ right }) => right),
    top: Math.min(...segments.map(({ top }) => top)),
    bottom: most(({ bottom }) => bottom),
    base: most(({ base }) => base),
    size: most(({ size }) => size),
    endsBlank: segments.at(-1)?.endsBlank ?? false,
  };
}

/** About how wide the first word of a line is, in points. */
function firstWordWidth({ text, left, right }: TextLine): number {
  const end = text.indexOf(" ");
  return end < 0 ? right - left : ((right - left) * end) / text.length;
}

/** How much of a column is free behind a line; beside it on both sides where it stands in the middle. */
function roomBeside({ left, right, size }: TextLine, column: Box): number {
  const [before, behind] = [left - column.left, column.right - right];
  const isCentred = before > size && Math.abs(before - behind) < size;
  return isCentred ? before + behind : behind;
}

/** How much may be free behind a line that is full, in points. */
function roomOfFull(line: TextLine, next: TextLine, width: number): number {
  const forWord = firstWordWidth(next) + line.size / 2;
  const ofText = width >= TEXT_WIDTH * line.size;
  const forAnyWord = ofText ? Math.min(LONGEST_WORD * line.size, WORD_SHARE * width) : 0;
  return Math.min(
    Math.max(FULL_SIZES * line.size, forWord),
    Math.max(1.1 * line.size, FULL_SHARE * width, forAnyWord),
  );
}

/**
 * Whether a line goes on in the next one of its column. A heading does wherever the next word had no
 * room: its words take more of the line.
 * @param headingSize of letters, in points, from which a line is a heading
 */
export function goesOn(
  line: TextLine,
  next: TextLine,
  column: Box,
  headingSize = Infinity,
): boolean {
  const isFull =
    column.right - line.right <= roomOfFull(line, next, column.right - column.left) ||
    (line.size >= headingSize && roomBeside(line, column) <= firstWordWidth(next) + line.size / 2);
  return (
    isFull &&
    !BEGINS_ANEW.test(next.text) &&
    Math.abs(line.size - next.size) < 0.1 * line.size &&
    next.base - line.base <= WIDEST_LEADING * line.size
  );
}
