/**
 * What stands in HWP 3 text: a paragraph of kordoc's, or a table made here.
 * @typedef {import("kordoc").IRBlock} Block
 * @typedef {{ readBytes: (length: number) => Buffer }} Reader
 * @typedef {{ paragraphs: (string | Block)[], warnings: import("kordoc").ParseWarning[] }} Text
 * @typedef {{ x: number, y: number, width: number, height: number, inside: (string | Block)[] }} Cell
 */

/** Length of the record of a cell (Hancom, HWP 3.0, table 10): place and size stand at its beginning. */
const CELL = 27;
/** A box that is a table; others are text boxes, equations and buttons. */
const TABLE = 0;
/** Edges nearer than this are one: in 1/1800 inch, a third of a millimetre. */
const SAME_EDGE = 24;
/** No honest table has more positions. */
const MOST_POSITIONS = 100_000;

/** @param {string | Block} print */
export const hwp3Block = (print) =>
  typeof print === "string" ? /** @type {Block} */ ({ type: "paragraph", text: print }) : print;

/**
 * Reads the cells of a box, and adds them to the text: as a table, laid out by where they stand, or one
 * after the other where it is none. What was read of a damaged one is kept.
 * @param {{ reader: Reader, text: Text, info: Buffer, count: number, readList: (reader: Reader, text: Text) => void }} box
 */
export function readHwp3Box({ reader, text, info, count, readList }) {
  const records = reader.readBytes(CELL * count);
  const outer = text.paragraphs;
  /** @type {Cell[]} */
  const cells = [];
  try {
    for (let at = 0; at < records.length; at += CELL) {
      const [x = 0, y = 0, width = 0, height = 0] = [4, 6, 8, 10].map((field) =>
        records.readInt16LE(at + field),
      );
      text.paragraphs = [];
      cells.push({ x, y, width, height, inside: text.paragraphs });
      readList(reader, text);
    }
  } finally {
    text.paragraphs = outer;
    const table = info.readUInt16LE(78) === TABLE && count > 1 ? tableOf(cells) : null;
    if (table) outer.push({ type: "table", table });
    else outer.push(...cells.flatMap(({ inside }) => inside));
  }
}

/** @param {number[]} places */
function edgesOf(places) {
  /** @type {number[]} */
  const edges = [];
  for (const place of places.toSorted((a, b) => a - b))
    if (place - (edges.at(-1) ?? -Infinity) > SAME_EDGE) edges.push(place);
  return edges;
}

/**
 * Where a cell begins among rows or columns, and over how many it reaches.
 * @param {number[]} edges
 * @param {number} start
 * @param {number} length
 */
function placeAmong(edges, start, length) {
  const isBefore = (/** @type {number} */ limit) => edges.findLastIndex((edge) => edge < limit) + 1;
  const first = isBefore(start + 1) - 1;
  return { first, span: Math.max(1, isBefore(start + length - SAME_EDGE) - first) };
}

/**
 * @param {Cell[]} cells
 * @returns {import("kordoc").IRTable | null} null where they make more positions than a table has
 */
function tableOf(cells) {
  const xs = edgesOf(cells.map(({ x }) => x));
  const ys = edgesOf(cells.map(({ y }) => y));
  if (xs.length * ys.length > MOST_POSITIONS) return null;
  const blank = () => ({ text: "", rowSpan: 1, colSpan: 1, blocks: /** @type {Block[]} */ ([]) });
  const grid = ys.map(() => xs.map(blank));
  for (const { x, y, width, height, inside } of cells) {
    const [row, column] = [placeAmong(ys, y, height), placeAmong(xs, x, width)];
    const cell = grid[row.first]?.[column.first];
    if (!cell) continue;
    [cell.rowSpan, cell.colSpan] = [row.span, column.span];
    // Two cells at one place, of a damaged table, share it.
    cell.blocks.push(...inside.map(hwp3Block));
  }
  return { rows: ys.length, cols: xs.length, cells: grid, hasHeader: false };
}
