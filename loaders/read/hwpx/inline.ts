/**
 * Elements that print nothing of their own: hidden comments, the parameters and memos of fields,
 * charts and objects of other programs, and the case of a switch that its default says again.
 */
const SKIPPED = new Set([
  "hiddenComment",
  "fieldBegin",
  "parameters",
  "memo",
  "chart",
  "ole",
  "case",
  "shapeComment",
  "trackChange",
]);

export function isSkipped(name: string): boolean {
  return SKIPPED.has(name);
}

/** Page numbers depend on the layout; all other automatic numbers are printed in the file. */
const PAGE_NUMBERS = new Set(["PAGE", "TOTAL_PAGE"]);

type Attributes = Record<string, string>;

const box = ({ value, caption }: Attributes) =>
  `${value === "CHECKED" ? "■" : "□"}${caption ?? ""}`;

const PRINTS = new Map<string, (attributes: Attributes) => string | undefined>([
  ["lineBreak", () => "\n"],
  ["tab", () => " "],
  ["nbSpace", () => " "],
  ["fwSpace", () => " "],
  ["hyphen", () => "-"],
  ["compose", ({ composeText }) => composeText],
  ["checkBtn", box],
  ["radioBtn", box],
  ["comboBox", ({ selectedValue }) => selectedValue],
  ["autoNum", ({ numType, num }) => (PAGE_NUMBERS.has(numType ?? "") ? "" : num)],
]);

/** What an element inside a paragraph prints by itself; empty where nothing. */
export function printOf(name: string, attributes: Attributes): string {
  return PRINTS.get(name)?.(attributes) ?? "";
}
