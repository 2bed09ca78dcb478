import { characterId, type CharacterShape } from "./characters";
import { tag } from "./xml";

interface Shape {
  align: "JUSTIFY" | "LEFT" | "RIGHT" | "CENTER";
  /** Of the first line, left, above and below: HWPUNIT. */
  intent?: number;
  left?: number;
  above?: number;
  below?: number;
  /** Per cent of the letters' height. */
  line: number;
  /** 0 is the outermost level of the outline. */
  outline?: number;
  /** Stays on the page of what follows. */
  keeps?: boolean;
}

/** Shapes of paragraphs; the first is what text has that says nothing else. */
const PARAGRAPHS = {
  body: { align: "JUSTIFY", line: 130, below: 150 },
  title: { align: "LEFT", line: 125, below: 150 },
  heading: { align: "LEFT", line: 120, above: 450, below: 50, outline: 0, keeps: true },
  finding: { align: "LEFT", line: 120, below: 100, outline: 1, keeps: true },
  line: { align: "JUSTIFY", line: 125, left: 1000, intent: -1000, below: 30 },
  note: { align: "LEFT", line: 120, below: 30 },
  caption: { align: "LEFT", line: 120, below: 30, keeps: true },
  picture: { align: "CENTER", line: 100, above: 50, below: 50 },
  cell: { align: "LEFT", line: 115 },
  number: { align: "RIGHT", line: 115 },
  head: { align: "CENTER", line: 115 },
  edge: { align: "RIGHT", line: 130 },
} as const satisfies Record<string, Shape>;

export type ParagraphShape = keyof typeof PARAGRAPHS;

const SHAPES: readonly string[] = Object.keys(PARAGRAPHS);

/** The id of a shape of paragraphs. */
export const paragraphId = (shape: ParagraphShape): number => SHAPES.indexOf(shape);

/** How high a line of a shape is, of the height of its letters. */
export const lineHeight = (shape: ParagraphShape): number => PARAGRAPHS[shape].line / 100;

function spacing({ intent = 0, left = 0, above = 0, below = 0, line }: Shape, by: number): string {
  const lengths = { intent, left, right: 0, prev: above, next: below };
  const margins = Object.entries(lengths).map(([name, value]) =>
    tag(`hc:${name}`, { value: value * by, unit: "HWPUNIT" }),
  );
  return (
    tag("hh:margin", {}, ...margins) +
    tag("hh:lineSpacing", { type: "PERCENT", value: line, unit: "HWPUNIT" })
  );
}

const UNIT_SPACE = "http://www.hancom.co.kr/hwpml/2016/HwpUnitChar";

/** Word processors that do not know the newer unit take margins of twice the length. */
const bothSpacings = (shape: Shape): string =>
  tag(
    "hp:switch",
    {},
    tag("hp:case", { "hp:required-namespace": UNIT_SPACE }, spacing(shape, 1)),
    tag("hp:default", {}, spacing(shape, 2)),
  );

function shapeXml(shape: Shape, id: number): string {
  const { align, outline, keeps = false } = shape;
  const options = { condense: 0, fontLineHeight: 0, snapToGrid: 1, suppressLineNumbers: 0 };
  // Against its name, BREAK_WORD breaks Korean between words, and KEEP_WORD between letters.
  const words = { breakLatinWord: "KEEP_WORD", breakNonLatinWord: "BREAK_WORD", widowOrphan: 1 };
  const lines = {
    keepWithNext: Number(keeps),
    keepLines: 0,
    pageBreakBefore: 0,
    lineWrap: "BREAK",
  };
  const offsets = { offsetLeft: 0, offsetRight: 0, offsetTop: 0, offsetBottom: 0 };
  const isOutlined = outline !== undefined;
  return tag(
    "hh:paraPr",
    { id, tabPrIDRef: 0, ...options, checked: 0 },
    tag("hh:align", { horizontal: align, vertical: "BASELINE" }),
    tag("hh:heading", { type: isOutlined ? "OUTLINE" : "NONE", idRef: 0, level: outline ?? 0 }),
    tag("hh:breakSetting", { ...words, ...lines }),
    tag("hh:autoSpacing", { eAsianEng: 0, eAsianNum: 0 }),
    bothSpacings(shape),
    tag("hh:border", { borderFillIDRef: 2, ...offsets, connect: 0, ignoreMargin: 0 }),
  );
}

/** The shapes of paragraphs, as the header lists them. */
export function paragraphShapes(): string {
  const shapes = Object.values(PARAGRAPHS).map(shapeXml);
  return tag("hh:paraProperties", { itemCnt: shapes.length }, ...shapes);
}

interface Style {
  name: string;
  engName: string;
  paragraph: ParagraphShape;
  character: CharacterShape;
}

/** Styles by the names that every word processor of the format knows. */
const STYLES = {
  body: { name: "바탕글", engName: "Normal", paragraph: "body", character: "body" },
  text: { name: "본문", engName: "Body", paragraph: "line", character: "body" },
  heading: { name: "개요 1", engName: "Outline 1", paragraph: "heading", character: "heading" },
  finding: { name: "개요 2", engName: "Outline 2", paragraph: "finding", character: "finding" },
  edge: { name: "머리말", engName: "Header", paragraph: "edge", character: "note" },
  caption: { name: "캡션", engName: "Caption", paragraph: "note", character: "note" },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

const NAMES: readonly string[] = Object.keys(STYLES);

/** The id of a style. */
export const styleId = (style: StyleName): number => NAMES.indexOf(style);

/** The styles, as the header lists them. */
export function styles(): string {
  const each = Object.values(STYLES).map(({ name, engName, paragraph, character }, id) => {
    const shapes = { paraPrIDRef: paragraphId(paragraph), charPrIDRef: characterId(character) };
    const rest = { nextStyleIDRef: id, langID: 1042, lockForm: 0 };
    return tag("hh:style", { id, type: "PARA", name, engName, ...shapes, ...rest });
  });
  return tag("hh:styles", { itemCnt: each.length }, ...each);
}
