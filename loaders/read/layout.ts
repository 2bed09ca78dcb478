import { type Grid, type Placed, cellsBeginningIn } from "./grid";
import type { PaperPart } from "./paper";

/** A single row of so few cells is a banner (Ⅰ | 추진배경), not a table of data. */
const BANNER = 3;
/** A frame has many columns, and most of its cells are there to keep others apart. */
const FRAME_COLUMNS = 7;
const FRAME_FILL = 0.5;
/** A row that prints in so many of the columns is a header, and the blanks below it are answers. */
const HEADER_FILL = 0.7;

/**
 * Whether a table only arranges the page (letterhead, box around text, banner of a section): its
 * cells do not stand in rows and columns that say something of each other.
 */
export function isLayout(grid: Grid): boolean {
  const filled = grid.rows.map((_, row) => cellsBeginningIn(grid, row));
  const pairs = filled.filter((cells) => cells.length > 1);
  if (pairs.length === 0) return true;
  if (filled.length === 1) return pairs.every((cells) => cells.length <= BANNER);
  return isFrame(grid, filled) || isPageInside(grid);
}

function isFrame({ columns, blanks }: Grid, filled: Placed[][]): boolean {
  if (columns < FRAME_COLUMNS) return false;
  if (filled.some((cells) => cells.length >= HEADER_FILL * columns)) return false;
  const printed = filled.reduce((sum, cells) => sum + cells.length, 0);
  return printed / (printed + blanks) < FRAME_FILL;
}

/** A cell with a table of data and text around it holds a page, not a value. */
function isPageInside({ rows }: Grid): boolean {
  const cells = new Set(rows.flat());
  return [...cells].some(
    (cell) => cell?.parts.some(isTable) && cell.parts.filter(isText).length > 3,
  );
}

const isTable = (part: PaperPart) => part.kind === "table";
const isText = (part: PaperPart) => part.kind === "text" && /\S/u.test(part.text);
