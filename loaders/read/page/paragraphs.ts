import type { Box } from "./drawn";
import type { Segment } from "./text-lines";

/** A line of a column of text: its segments as one. */
export interface TextLine extends Box {
  text: string;
  base: number;
  size: number;
  endsBlank: boolean;
}

/** Lines that belong together. */
export interface Paragraph {
  text: string;
  /** Of its first line. */
  size: number;
}

/** What begins a paragraph of its own: a mark of a list or a number. */
const BEGINS_ANEW =
  /^(?:[^\p{L}\p{N}\s"'([{「『<《〈“‘.,%]|\d{1,2}[.)](?!\d)|[가-하][.)]|\(\d{1,2}\)|[①-⑳]|[Ⅰ-Ⅻ][.\s]|제\d+[조장절])/u;
/**
 * A line that ends this near to the edge goes on in the next: in sizes, or where the first word of the
 * next had no room; and as a share of the width.
 */
const FULL_SIZES = 3;
const FULL_SHARE = 0.12;
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

/**
 * Whether a line goes on in the next one of its column.
 * @param edge the right one of the column, in points
 */
export function goesOn(line: TextLine, next: TextLine, edge: number, width: number): boolean {
  const full = Math.min(
    Math.max(FULL_SIZES * line.size, firstWordWidth(next) + line.size / 2),
    Math.max(1.1 * line.size, FULL_SHARE * width),
  );
  return (
    edge - line.right <= full &&
    !BEGINS_ANEW.test(next.text) &&
    Math.abs(line.size - next.size) < 0.1 * line.size &&
    next.base - line.base <= WIDEST_LEADING * line.size
  );
}

/** How a document's writer ends lines, as far as the document tells. */
export interface LineEnds {
  /** Whether a blank is drawn where a line ends with a word. */
  drawsLastBlank: boolean;
  /** Words that stand inside lines, whole. */
  words: Set<string>;
}

/** What stands between two lines of a paragraph: a blank, or nothing where a word is broken. */
function joint(line: TextLine, next: TextLine, ends: LineEnds): string {
  if (/\d,$/u.test(line.text) && /^\d{3}(?!\d)/u.test(next.text)) return "";
  if (/\d$/u.test(line.text) && /^\d/u.test(next.text)) return "\n";
  if (ends.drawsLastBlank) return line.endsBlank ? " " : "";
  const [before, after] = [line.text.split(" ").at(-1) ?? "", next.text.split(" ")[0] ?? ""];
  const isBroken =
    ends.words.has(before + after) && !(ends.words.has(before) && ends.words.has(after));
  return isBroken ? "" : " ";
}

/**
 * Joins the lines of a column.
 * @param box what the lines could fill
 */
export function paragraphsOf(lines: TextLine[], box: Box, ends: LineEnds): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before && last && goesOn(before, line, box.right, box.right - box.left))
      last.text += joint(before, line, ends) + line.text;
    else paragraphs.push({ text: line.text, size: line.size });
  });
  return paragraphs;
}

/** Share of full lines that end with a drawn blank between which a writer draws it after each word. */
const FEWEST_BLANKS = 0.1;

/** What the columns of a document tell of how its lines end. */
export function lineEndsOf(columns: { lines: TextLine[]; box: Box }[]): LineEnds {
  let full = 0;
  let blank = 0;
  const words = new Set<string>();
  for (const { lines, box } of columns)
    lines.forEach((line, index) => {
      for (const word of line.text.split(" ").slice(1, -1)) words.add(word);
      const next = lines[index + 1];
      if (!next || !goesOn(line, next, box.right, box.right - box.left)) return;
      full += 1;
      if (line.endsBlank) blank += 1;
    });
  return { drawsLastBlank: blank > FEWEST_BLANKS * full, words };
}
