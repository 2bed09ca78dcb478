import { type TextLine, goesOn } from "./column-line";
import type { Box } from "./drawn";
import { type LineEnds, joint } from "./line-ends";

/** Lines that belong together. */
export interface Paragraph {
  text: string;
  /** Of its first line. */
  size: number;
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
    if (before && last && goesOn(before, line, box, ends.headingSize))
      last.text += joint(before, line, ends) + line.text;
    else paragraphs.push({ text: line.text, size: line.size });
  });
  return paragraphs;
}
