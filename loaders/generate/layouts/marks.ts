import type { Part } from "../drafts/draft";

/** The marks a layout prints in front of headings and items. */
export interface Marks {
  heading: string;
  item: string;
  sub: string;
  note: string;
}

/** As they are typed. */
export const TYPED: Marks = { heading: "□ ", item: "○ ", sub: "- ", note: "※ " };
/** As a conversion leaves them that knows no private-use characters. */
export const LOST: Marks = { heading: "?? ", item: "? ", sub: "- ", note: "※ " };

/** An item with its mark. */
export function marked({ depth, text }: Extract<Part, { kind: "item" }>, marks: Marks): string {
  return `${depth === "note" ? marks.note : depth === 1 ? marks.item : marks.sub}${text}`;
}
