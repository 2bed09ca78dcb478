import { BORDER, OUTLINE } from "./header";
import { PAGE, TEXT_WIDTH } from "./page";
import { paragraph, run, runOf, subList, words } from "./text";
import { tag, xmlFile } from "./xml";

/** What stands at the edges of every page. */
export interface Edges {
  header: string;
  footer: string;
}

const NUMBER = { type: "DIGIT", userChar: "", prefixChar: "", supscript: 0 };

function notes(name: "footNotePr" | "endNotePr"): string {
  const isFoot = name === "footNotePr";
  const place = isFoot ? "EACH_COLUMN" : "END_OF_DOCUMENT";
  const line = { length: -1, type: "SOLID", width: "0.12 mm", color: "#000000" };
  const gaps = { betweenNotes: isFoot ? 283 : 0, belowLine: 567, aboveLine: 850 };
  return tag(
    `hp:${name}`,
    {},
    tag("hp:autoNumFormat", { ...NUMBER, suffixChar: ")" }),
    tag("hp:noteLine", line),
    tag("hp:noteSpacing", gaps),
    tag("hp:numbering", { type: "CONTINUOUS", newNum: 1 }),
    tag("hp:placement", { place, beneathText: 0 }),
  );
}

function pageBorder(type: "BOTH" | "EVEN" | "ODD"): string {
  const fill = { textBorder: "PAPER", headerInside: 0, footerInside: 0, fillArea: "PAPER" };
  const offset = tag("hp:offset", { left: 1417, right: 1417, top: 1417, bottom: 1417 });
  return tag("hp:pageBorderFill", { type, borderFillIDRef: BORDER.page, ...fill }, offset);
}

function sectionShape(): string {
  const tabs = { spaceColumns: 1134, tabStop: 8000, tabStopVal: 4000, tabStopUnit: "HWPUNIT" };
  const rest = { memoShapeIDRef: 0, textVerticalWidthHead: 0, masterPageCnt: 0 };
  const first = { hideFirstHeader: 0, hideFirstFooter: 0, hideFirstMasterPage: 0 };
  const shown = { border: "SHOW_ALL", fill: "SHOW_ALL", hideFirstPageNum: 0 };
  const { width, height, margin } = PAGE;
  const paper = { landscape: "WIDELY", width, height, gutterType: "LEFT_ONLY" };
  return tag(
    "hp:secPr",
    { id: "", textDirection: "HORIZONTAL", ...tabs, outlineShapeIDRef: OUTLINE, ...rest },
    tag("hp:grid", { lineGrid: 0, charGrid: 0, wonggojiFormat: 0 }),
    tag("hp:startNum", { pageStartsOn: "BOTH", page: 0, pic: 0, tbl: 0, equation: 0 }),
    tag("hp:visibility", { ...first, ...shown, hideFirstEmptyLine: 0, showLineNumber: 0 }),
    tag("hp:lineNumberShape", { restartType: 0, countBy: 0, distance: 0, startNumber: 0 }),
    tag("hp:pagePr", paper, tag("hp:margin", { ...margin })),
    notes("footNotePr"),
    notes("endNotePr"),
    ...(["BOTH", "EVEN", "ODD"] as const).map(pageBorder),
  );
}

/** A number that the word processor counts; the file's own is what it shows until it has. */
function counted(numType: "PAGE" | "TOTAL_PAGE"): string {
  const format = tag("hp:autoNumFormat", { ...NUMBER, suffixChar: "" });
  return runOf(tag("hp:ctrl", {}, tag("hp:autoNum", { num: 1, numType }, format)), "note");
}

const LOOK = { paragraph: "edge", character: "note", style: "edge" } as const;

function edge(name: "header" | "footer", id: number, ...paragraphs: string[]): string {
  const height = PAGE.margin[name];
  const where = name === "header" ? "TOP" : "BOTTOM";
  const inside = subList(where, { width: TEXT_WIDTH, height }, ...paragraphs);
  const made = tag(`hp:${name}`, { id, applyPageType: "BOTH" }, inside);
  return runOf(tag("hp:ctrl", {}, made), "note");
}

/** `Contents/section0.xml`: the one section, its paper, what stands at its edges, and its paragraphs. */
export function sectionFile({ header, footer }: Edges, paragraphs: readonly string[]): string {
  const columns = { id: "", type: "NEWSPAPER", layout: "LEFT", colCount: 1, sameSz: 1, sameGap: 0 };
  const shape = sectionShape() + tag("hp:ctrl", {}, tag("hp:colPr", columns));
  const page = [counted("PAGE"), run(" / ", "note"), counted("TOTAL_PAGE")];
  const first = paragraph(
    { paragraph: "cell", character: "note" },
    runOf(shape, "note"),
    edge("header", 1, words(header, LOOK)),
    edge("footer", 2, words(footer, LOOK), paragraph(LOOK, ...page)),
  );
  return xmlFile("hs:sec", {}, first, ...paragraphs);
}
