import { characterShapes, fontFaces } from "./characters";
import { paragraphShapes, styles } from "./paragraphs";
import { tag, xmlFile } from "./xml";

interface Border {
  type: "NONE" | "SOLID";
  width: string;
  color: string;
}

const NONE: Border = { type: "NONE", width: "0.1 mm", color: "#000000" };
const THIN: Border = { type: "SOLID", width: "0.12 mm", color: "#A3ACB7" };

/** Ids of borders and fills; pages refer to the first, characters and paragraphs to the second. */
export const BORDER = { page: 1, none: 2, cell: 3, head: 4 } as const;

const BORDERS: readonly { border: Border; fill: string | null }[] = [
  { border: NONE, fill: null },
  { border: NONE, fill: "none" },
  { border: THIN, fill: null },
  { border: THIN, fill: "#E9EEF4" },
];

const SIDES = ["leftBorder", "rightBorder", "topBorder", "bottomBorder"] as const;

function borderFill({ border, fill }: (typeof BORDERS)[number], index: number): string {
  const attributes = { threeD: 0, shadow: 0, centerLine: "NONE", breakCellSeparateLine: 0 };
  const brush = { faceColor: fill ?? "none", hatchColor: "#000000", alpha: 0 };
  return tag(
    "hh:borderFill",
    { id: index + 1, ...attributes },
    tag("hh:slash", { type: "NONE", Crooked: 0, isCounter: 0 }),
    tag("hh:backSlash", { type: "NONE", Crooked: 0, isCounter: 0 }),
    ...SIDES.map((side) => tag(`hh:${side}`, { ...border })),
    tag("hh:diagonal", { type: "SOLID", width: "0.1 mm", color: "#000000" }),
    ...(fill === null ? [] : [tag("hc:fillBrush", {}, tag("hc:winBrush", brush))]),
  );
}

function borderFills(): string {
  return tag("hh:borderFills", { itemCnt: BORDERS.length }, ...BORDERS.map(borderFill));
}

function tabs(): string {
  const none = tag("hh:tabPr", { id: 0, autoTabLeft: 0, autoTabRight: 0 });
  return tag("hh:tabProperties", { itemCnt: 1 }, none);
}

/** Ids of an outline's numbering; no shape of characters of its own. */
const OWN_SHAPE = 4_294_967_295;
export const OUTLINE = 1;

/** Questions are numbered, the findings below them are not. */
const LEVELS = ["^1.", "", "", "", "", "", ""];

function numberings(): string {
  const look = { align: "LEFT", useInstWidth: 1, autoIndent: 1, widthAdjust: 0 };
  const offset = { textOffsetType: "PERCENT", textOffset: 50, numFormat: "DIGIT" };
  const heads = LEVELS.map((pattern, index) => {
    const rest = { charPrIDRef: OWN_SHAPE, checkable: 0 };
    return tag("hh:paraHead", { start: 1, level: index + 1, ...look, ...offset, ...rest }, pattern);
  });
  return tag(
    "hh:numberings",
    { itemCnt: 1 },
    tag("hh:numbering", { id: OUTLINE, start: 0 }, ...heads),
  );
}

/** `Contents/header.xml`: faces, borders, shapes of characters and paragraphs, styles. */
export function headerFile(): string {
  const begin = { page: 1, footnote: 1, endnote: 1, pic: 1, tbl: 1, equation: 1 };
  return xmlFile(
    "hh:head",
    { version: "1.4", secCnt: 1 },
    tag("hh:beginNum", begin),
    tag(
      "hh:refList",
      {},
      fontFaces(),
      borderFills(),
      characterShapes(),
      tabs(),
      numberings(),
      paragraphShapes(),
      styles(),
    ),
    tag("hh:compatibleDocument", { targetProgram: "HWP201X" }, tag("hh:layoutCompatibility", {})),
    tag("hh:docOption", {}, tag("hh:linkinfo", { path: "", pageInherit: 0, footnoteInherit: 0 })),
    tag("hh:trackchageConfig", { flags: 56 }),
  );
}
