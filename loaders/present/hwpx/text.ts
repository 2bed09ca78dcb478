import { characterId, type CharacterShape } from "./characters";
import { paragraphId, styleId, type ParagraphShape, type StyleName } from "./paragraphs";
import { escaped, tag } from "./xml";

interface Look {
  paragraph: ParagraphShape;
  character: CharacterShape;
  style?: StyleName;
}

/** A run of words. */
export function run(text: string, character: CharacterShape): string {
  return tag("hp:run", { charPrIDRef: characterId(character) }, tag("hp:t", {}, escaped(text)));
}

/** A run of something other than words: a table, a picture, a control. */
export function runOf(inside: string, character: CharacterShape): string {
  return tag("hp:run", { charPrIDRef: characterId(character) }, inside);
}

/** A paragraph of runs. */
export function paragraph({ paragraph: shape, style = "body" }: Look, ...runs: string[]): string {
  const ids = { id: 0, paraPrIDRef: paragraphId(shape), styleIDRef: styleId(style) };
  return tag("hp:p", { ...ids, pageBreak: 0, columnBreak: 0, merged: 0 }, ...runs);
}

/** A paragraph of words. */
export function words(text: string, look: Look): string {
  return paragraph(look, run(text, look.character));
}

/** Paragraphs in a box of their own: a cell, a header, a footer. */
export function subList(
  vertAlign: "TOP" | "CENTER" | "BOTTOM",
  { width, height }: { width: number; height: number },
  ...paragraphs: string[]
): string {
  const flow = { id: "", textDirection: "HORIZONTAL", lineWrap: "BREAK", vertAlign };
  const links = { linkListIDRef: 0, linkListNextIDRef: 0, textWidth: width, textHeight: height };
  return tag("hp:subList", { ...flow, ...links, hasTextRef: 0, hasNumRef: 0 }, ...paragraphs);
}
