import { particle, type Particle } from "./particle.js";
import type { Furniture, Trace } from "./trace.js";

/** A stretch of a sentence that shows a value, with what it rests on. */
export interface Value {
  text: string;
  on: Trace | Furniture;
}

/** Words in which every value knows what it rests on. */
export type Sentence = readonly (string | Value)[];

/** A value as it is said. */
export function said(text: string, on: Trace | Furniture): Value {
  return { text, on };
}

/** A year that names something, such as a row: its values carry their own evidence. */
export function inYear(year: number): Value {
  return said(String(year), "year");
}

/** A tagged template that keeps the values in a sentence apart from its words. */
export function sentence(
  words: TemplateStringsArray,
  ...parts: readonly (string | Value | Sentence)[]
): Sentence {
  const pieces = words.flatMap((word, index): Sentence => {
    const part = parts[index] ?? "";
    return [word, ...(Array.isArray(part) ? (part as Sentence) : [part as string | Value])];
  });
  return pieces.filter((piece) => piece !== "");
}

/** A sentence as text alone. */
export function plain(words: Sentence): string {
  return words.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

/** Sentences one after the other, with something between them. */
export function joined(parts: readonly Sentence[], separator: string): Sentence {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** Words with the particle that their last sound asks for. */
export function withParticleOf(words: Sentence, form: Particle): Sentence {
  return [...words, particle(plain(words), form)];
}

/**
 * Places between letters at which a browser would break a line and a reader would not: in ranges
 * (2017–2021) and days (2017-05-12), before marks (†) and brackets that belong to a word, between % or a
 * bracket or quote and a Korean particle, and after the sign of a sum.
 */
const JOINTS =
  /(?<=\S)(?=[–†‡])|(?<=–)(?=\S)|(?<=\d-)(?=\d)|(?<=[^\s(])(?=\(\S)|(?<=[%)」’”†‡])(?=[가-힣])|(?<=−)(?=[₩\d])/gu;

/**
 * Spaces at which no line breaks: within a sum and its unit (40억 6,690만 원), an English count (19 times) or a
 * day (2017년 5월 12일), and before the dot between two things, as no line begins with it. A joiner does not hold behind a space.
 */
const HELD_SPACES =
  / (?=· )|(?<=\d[조억만]?) (?=\d[\d,]*[억만]|원)|(?<=[\d₩]) (?=(?:m|b|tr)illion)|(?<=\d) (?=(?:times?|people|person|records?|items?|minutes?)\b)|(?<=\d년) (?=\d+월)|(?<=\d월) (?=\d+일)|(?<=\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)) (?=\d)|(?<=\d) (?=[JFMASOND][a-z]{2,8} \d{4})|(?<=\b[JFMASOND][a-z]{2,8}) (?=\d{4})/gu;

const JOINER = "\u2060";

/** Keeps on one line what belongs together, with word joiners and spaces that do not break. */
export function unbroken(text: string): string {
  return text.replace(HELD_SPACES, "\u00a0").replace(JOINTS, JOINER);
}

/** A sentence of which `unbroken` holds, also where one piece meets the next. */
export function unbrokenSentence(words: Sentence): Sentence {
  const held = plain(words).replace(HELD_SPACES, "\u00a0");
  const joints = [...held.matchAll(JOINTS)].map(({ index }) => index);
  let end = 0;
  return words.map((piece) => {
    const { length } = typeof piece === "string" ? piece : piece.text;
    const start = end;
    end += length;
    const text = held.slice(start, end);
    const own = joints.filter((at) => at >= start && at < end).map((at) => at - start);
    const ends = [...own, length];
    const parts = ends.map((at, index) => text.slice(ends[index - 1] ?? 0, at));
    const whole = parts.join(JOINER);
    return typeof piece === "string" ? whole : { ...piece, text: whole };
  });
}
