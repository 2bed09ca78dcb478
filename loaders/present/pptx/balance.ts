import { textWidth } from "../../../src/figures/drawing/text.js";
import type { Sentence } from "../../../src/words/sentence.js";

/**
 * Where a text breaks into so many lines that are about as wide as each other: the offsets at which its
 * later lines begin, each behind a space. Fewer where it has too few spaces.
 */
export function balanced(text: string, lines: number): number[] {
  const places = [...text.matchAll(/\s+(?=\S)/gu)].map(
    ({ index, 0: space }) => index + space.length,
  );
  const whole = textWidth(text, 1);
  const breaks: number[] = [];
  for (let line = 1; line < lines; line += 1) {
    const ideal = (whole * line) / lines;
    const off = (place: number): number => Math.abs(textWidth(text.slice(0, place), 1) - ideal);
    const [first, ...rest] = places.filter((place) => place > (breaks.at(-1) ?? 0));
    if (first === undefined) break;
    breaks.push(rest.reduce((best, place) => (off(place) < off(best) ? place : best), first));
  }
  return breaks;
}

/** A sentence as its lines; a value that a break goes through is itself in both. */
export function brokenAt(words: Sentence, breaks: readonly number[]): Sentence[] {
  const lines: Sentence[] = [[]];
  let at = 0;
  for (const piece of words) {
    const text = typeof piece === "string" ? piece : piece.text;
    const inside = breaks.filter((place) => place > at && place < at + text.length);
    const cuts = [0, ...inside.map((place) => place - at), text.length];
    if (breaks.includes(at) && at > 0) lines.push([]);
    cuts.slice(1).forEach((end, index) => {
      const part = text.slice(cuts[index], end);
      if (index > 0) lines.push([]);
      const line = lines.at(-1) ?? [];
      lines[lines.length - 1] = [
        ...line,
        typeof piece === "string" ? part : { ...piece, text: part },
      ];
    });
    at += text.length;
  }
  return lines;
}
