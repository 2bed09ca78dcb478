import type PptxGenJS from "pptxgenjs";
import type { Locale } from "../../../src/words/locale.js";
import { plain, type Sentence } from "../../../src/words/sentence.js";
import { isTrace } from "../../../src/words/trace.js";
import { balanced, brokenAt } from "./balance";
import { cutTo, fitted, LEADING, linesOf } from "./fit";
import type { Box } from "./page";
import { FONT } from "./theme";

export type TextSlide = Pick<PptxGenJS.Slide, "addText">;

export const LANGUAGE: Readonly<Record<Locale, string>> = { ko: "ko-KR", en: "en-US" };

/** How words stand in their box. */
export interface Look {
  /** Points, the largest first: the first at which the words fit is taken. */
  sizes: readonly number[];
  colour: string;
  locale: Locale;
  bold?: boolean;
  /** Values that rest on facts stand out. */
  boldValues?: boolean;
  /** Lines are about as wide as each other, and break where this says, in any face. */
  balances?: boolean;
  /** Between paragraphs, in sizes of the text. */
  after?: number;
  align?: "left" | "right" | "center";
  valign?: "top" | "middle" | "bottom";
  name: string;
  /** Of the layout, whose place it takes. */
  placeholder?: string;
}

/** A run without joiners, which fonts of offices may show as boxes. */
const clean = (text: string): string => text.replaceAll("\u2060", "");

/** A text that fills so much of its line is told where to break: a wider face would break it anywhere. */
const FULL = 0.92;

/** The lines of a paragraph, where it says itself how it breaks; else one. */
function brokenLines(words: Sentence, look: Look, width: number, size: number): Sentence[] {
  if (look.balances !== true) return [words];
  const bare = words.map((piece) =>
    typeof piece === "string" ? clean(piece) : { ...piece, text: clean(piece.text) },
  );
  const text = plain(bare);
  const lines = linesOf(text, width, size);
  const full = lines === 1 ? Math.min(2, linesOf(text, width * FULL, size)) : lines;
  return brokenAt(bare, balanced(text, full));
}

function runsOf(
  words: Sentence,
  look: Look,
  { size, isLast, isBroken }: { size: number; isLast: boolean; isBroken: boolean },
): PptxGenJS.TextProps[] {
  const base = { fontFace: FONT, fontSize: size, color: look.colour, lang: LANGUAGE[look.locale] };
  const pieces = words.map((piece): [string, boolean] =>
    typeof piece === "string" ? [piece, false] : [piece.text, isTrace(piece.on)],
  );
  return pieces.map(([text, isValue], index) => ({
    text: clean(text),
    options: {
      ...base,
      bold: look.bold === true || (look.boldValues === true && isValue),
      breakLine: !isLast && index === pieces.length - 1,
      ...(isBroken && index === 0 ? { softBreakBefore: true } : {}),
    },
  }));
}

/** A paragraph that is too long for its box even alone, as far as it goes. */
function cutSentence(words: Sentence, { w, h }: Box, size: number): Sentence {
  const lines = Math.max(1, Math.floor((h * 72) / (size * LEADING)));
  const whole = clean(plain(words));
  const cut = cutTo(whole, lines, w, size);
  return cut === whole ? words : [cut];
}

/** Writes paragraphs into a box, in the largest size that fits; what does not fit is left out. */
export function writeText(
  slide: TextSlide,
  paragraphs: readonly Sentence[],
  box: Box,
  look: Look,
): void {
  const texts = paragraphs.map((words) => clean(plain(words)));
  const { size, count } = fitted(texts, box, { sizes: look.sizes, after: look.after ?? 0 });
  const shown = paragraphs.slice(0, count).filter((words) => plain(words) !== "");
  if (shown.length === 0) return;
  const cut = shown.length === 1 ? shown.map((words) => cutSentence(words, box, size)) : shown;
  const runs = cut.flatMap((words, index) => {
    const lines = brokenLines(words, look, box.w, size);
    return lines.flatMap((line, at) => {
      const isLast = index === cut.length - 1 || at < lines.length - 1;
      return runsOf(line, look, { size, isLast, isBroken: at > 0 });
    });
  });
  slide.addText(runs, {
    ...box,
    ...{ margin: 0, align: look.align ?? "left", valign: look.valign ?? "top" },
    ...{ fontFace: FONT, fontSize: size, color: look.colour, lang: LANGUAGE[look.locale] },
    ...{ paraSpaceAfter: (look.after ?? 0) * size, objectName: look.name },
    ...(look.placeholder === undefined ? {} : { placeholder: look.placeholder }),
  });
}
