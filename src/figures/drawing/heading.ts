import { plain, type Sentence } from "../../words/sentence.js";
import { stretches } from "../words/sentence-text.js";
import { INK, SIZE } from "./ink.js";
import { drawText, type Sheet } from "./row-parts.js";
import { svg } from "./svg.js";
import { textWidth } from "./text.js";

/** What stands beside or above a bar. */
interface Heading {
  label: Sentence;
  /** Stands behind the label: a total, or the reason of a gap. */
  note: Sentence;
}

const WIDE = 600;
const LARGEST_HEADING = 280;

/** Where bars begin: headings stand above them, or beside them from a certain width on. */
export function headingWidth(width: number): number {
  return width < WIDE ? 0 : Math.min(LARGEST_HEADING, Math.round(width * 0.36));
}

/** Draws a heading, and its note behind it where there is room, else under it. */
export function drawHeading(
  sheet: Sheet,
  row: Heading,
  { x = 0, width, halo = false }: { x?: number; width: number; halo?: boolean },
): void {
  const place = { size: SIZE.body, x, width, halo };
  const { element, width: used } = drawText(sheet, row.label, { ...place, weight: 600 });
  if (row.note.length === 0) return;
  if (element === null || used + 8 + textWidth(plain(row.note), SIZE.body) > width) {
    drawText(sheet, row.note, { ...place, fill: INK.muted, weight: 400 });
    return;
  }
  const rest = { dx: 8, fill: INK.muted, "font-weight": 400 };
  element.append(svg(sheet.document, "tspan", rest, stretches(sheet.document, row.note)));
}
