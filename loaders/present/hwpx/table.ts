import type { Grid } from "../../../src/slides/brief/grid.js";
import { characterHeight, type CharacterShape } from "./characters";
import { BORDER } from "./header";
import { TEXT_WIDTH } from "./page";
import { lineHeight, type ParagraphShape } from "./paragraphs";
import { paragraph, runOf, subList, words } from "./text";
import { columnWidths, linesIn } from "./widths";
import { tag } from "./xml";

const MARGIN = { left: 340, right: 340, top: 85, bottom: 85 } as const;

interface Cell {
  text: string;
  row: number;
  column: number;
  width: number;
  height: number;
  isHead: boolean;
  isNumeric: boolean;
}

function lookOf({ isHead, isNumeric }: Cell): [ParagraphShape, CharacterShape] {
  if (isHead) return ["head", "head"];
  return [isNumeric ? "number" : "cell", "cell"];
}

function cellXml(cell: Cell): string {
  const { row, column, width, height, isHead } = cell;
  const [shape, character] = lookOf(cell);
  const flags = { name: "", header: Number(isHead), hasMargin: 1, protect: 0, editable: 0 };
  const border = isHead ? BORDER.head : BORDER.cell;
  return tag(
    "hp:tc",
    { ...flags, dirty: 0, borderFillIDRef: border },
    subList("CENTER", { width: 0, height: 0 }, words(cell.text, { paragraph: shape, character })),
    tag("hp:cellAddr", { colAddr: column, rowAddr: row }),
    tag("hp:cellSpan", { colSpan: 1, rowSpan: 1 }),
    tag("hp:cellSz", { width, height }),
    tag("hp:cellMargin", MARGIN),
  );
}

/** How high a row is, by its cell of most lines. */
function rowHeight(texts: readonly string[], widths: readonly number[], isHead: boolean): number {
  const size = characterHeight(isHead ? "head" : "cell");
  const inner = (column: number) => (widths[column] ?? 0) - MARGIN.left - MARGIN.right;
  const lines = texts.map((text, column) => linesIn(text, inner(column), size));
  const text = Math.max(...lines) * size * lineHeight("cell");
  return Math.round(text) + MARGIN.top + MARGIN.bottom;
}

interface Row {
  xml: string;
  height: number;
}

function rowOf(texts: readonly string[], row: number, widths: number[], grid: Grid): Row {
  const isHead = row === 0;
  const height = rowHeight(texts, widths, isHead);
  const cells = grid.head.map((_, column) => {
    const isNumeric = grid.numeric[column] === true;
    const place = { row, column, width: widths[column] ?? 0, height };
    return cellXml({ text: texts[column] ?? "", ...place, isHead, isNumeric });
  });
  return { xml: tag("hp:tr", {}, ...cells), height };
}

/** How objects stand in the flow of text. */
const POSITION = {
  ...{ affectLSpacing: 0, flowWithText: 1, allowOverlap: 0, holdAnchorAndSO: 0 },
  ...{ vertRelTo: "PARA", horzRelTo: "COLUMN", vertAlign: "TOP", horzAlign: "LEFT" },
  ...{ vertOffset: 0, horzOffset: 0 },
};

/** The size and place of an object. */
export function placed(
  { width, height }: { width: number; height: number },
  treatAsChar: boolean,
): string {
  const size = { width, widthRelTo: "ABSOLUTE", height, heightRelTo: "ABSOLUTE", protect: 0 };
  return tag("hp:sz", size) + tag("hp:pos", { treatAsChar: Number(treatAsChar), ...POSITION });
}

/**
 * A table as wide as the text: its head is said again on each page, its rows are not divided, its
 * numbers stand right.
 * @param id of the object, unlike that of any other in the document
 */
export function tableOf(grid: Grid, id: number): string {
  const size = { size: characterHeight("head"), margin: MARGIN.left + MARGIN.right };
  const widths = columnWidths(grid, TEXT_WIDTH, size);
  const rows = [grid.head, ...grid.rows].map((texts, row) => rowOf(texts, row, widths, grid));
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const flow = { textWrap: "TOP_AND_BOTTOM", textFlow: "BOTH_SIDES", lock: 0 };
  const breaks = { dropcapstyle: "None", pageBreak: "TABLE", repeatHeader: 1 };
  const counts = { rowCnt: rows.length, colCnt: grid.head.length, cellSpacing: 0 };
  const table = tag(
    "hp:tbl",
    {
      id,
      zOrder: id,
      numberingType: "TABLE",
      ...flow,
      ...breaks,
      ...counts,
      borderFillIDRef: BORDER.cell,
      noAdjust: 0,
    },
    placed({ width: TEXT_WIDTH, height }, false),
    tag("hp:outMargin", { left: 0, right: 0, top: 141, bottom: 283 }),
    tag("hp:inMargin", MARGIN),
    ...rows.map(({ xml }) => xml),
  );
  return paragraph({ paragraph: "cell", character: "body" }, runOf(table, "body"));
}
