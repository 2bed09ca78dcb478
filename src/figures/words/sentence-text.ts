import type { Sentence, Value } from "../../words/sentence.js";
import { svg, traced } from "../drawing/svg.js";
import { splitWord, textWidth } from "../drawing/text.js";

/** A word, made of one stretch or of several, such as a value and its particle. */
type Word = Value | string;

/** Spaces at which a line may end. */
const SPACES = /([^\S\u00a0]+)/u;

/** Splits a sentence at its spaces; pieces that touch stay in one word. */
function wordsOf(words: Sentence): Word[][] {
  const split: Word[][] = [];
  let touches = false;
  for (const piece of words) {
    const text = typeof piece === "string" ? piece : piece.text;
    for (const part of text.split(SPACES).filter((each) => each !== "")) {
      if (/^[^\S\u00a0]+$/u.test(part)) {
        touches = false;
        continue;
      }
      // A line never begins with the dot between two things.
      const dot = part === "·" && split.length > 0 ? " " : "";
      const word = typeof piece === "string" ? dot + part : { ...piece, text: dot + part };
      if (touches || dot !== "") split.at(-1)?.push(word);
      else split.push([word]);
      touches = true;
    }
  }
  return split;
}

const textOf = (word: Word): string => (typeof word === "string" ? word : word.text);

function lengthOf(words: readonly Word[]): string {
  return words.map(textOf).join("");
}

/** A word that is wider than a line, cut; each piece keeps what it rests on. */
function cut(word: readonly Word[], width: number, size: number): Word[][] {
  if (textWidth(lengthOf(word), size) <= width) return [[...word]];
  return word.flatMap((part) =>
    splitWord(textOf(part), width, size).map((text): Word[] => [
      typeof part === "string" ? text : { ...part, text },
    ]),
  );
}

/** Neighbours that rest on the same are one stretch. */
function merged(line: readonly (readonly Word[])[]): Sentence {
  const stretches: Word[] = [];
  for (const [index, word] of line.entries()) {
    for (const [place, part] of word.entries()) {
      const space = index > 0 && place === 0 ? " " : "";
      const last = stretches.at(-1);
      if (typeof last === "object" && typeof part === "object" && last.on === part.on) {
        stretches[stretches.length - 1] = { ...last, text: last.text + space + part.text };
      } else if (typeof last === "string" && typeof part === "string") {
        stretches[stretches.length - 1] = last + space + part;
      } else {
        if (space !== "" && typeof last === "string") stretches[stretches.length - 1] = `${last} `;
        else if (space !== "") stretches.push(space);
        stretches.push(part);
      }
    }
  }
  return stretches;
}

/** Breaks a sentence into lines no wider than `width`, at spaces where it can. */
export function wrapSentence(words: Sentence, width: number, size: number): Sentence[] {
  const lines: Word[][][] = [];
  let used = 0;
  for (const word of wordsOf(words).flatMap((each) => cut(each, width, size))) {
    const needed = textWidth(lengthOf(word), size);
    const space = textWidth(" ", size);
    const line = lines.at(-1);
    if (line !== undefined && used + space + needed <= width) {
      line.push(word);
      used += space + needed;
    } else {
      lines.push([word]);
      used = needed;
    }
  }
  return lines.map(merged);
}

/** A line of a sentence as parts of an SVG text, each value tied to what it rests on. */
export function stretches(document: Document, line: Sentence): (Element | string)[] {
  return line.map((piece) =>
    typeof piece === "string" ? piece : traced(svg(document, "tspan", {}, [piece.text]), piece.on),
  );
}
