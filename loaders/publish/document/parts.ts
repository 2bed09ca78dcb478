import { bisector } from "d3";
import type { NumberRow, SourceRows } from "../source-rows";
import { visible } from "../visible";

/** A numeral in the text, and what became of it. */
export interface NumberPart {
  text: string;
  number: { id: string; role: NumberRow["role"]; facts: string[] };
  /** Present where it stands in words other than the original's. */
  restated?: true;
}

/** A passage in other words than the original's. */
export interface RestatedPart {
  text: string;
  restated: true;
}

const CHECKBOX = /<input\b(?=[^<>]{0,200}\bcheckbox\b)([^<>]{0,200})>/giu;

/** Tags that only set text, left in a cell by whatever wrote the file; one with a numeral stays in sight. */
const SETTING = /<\/?(?:ul|ol|li|p|br|div|span|b|strong|i|em|u)(?:\s[^<>]{0,200})?\/?>/giu;

/** Text as a reader of the print sees it: boxes ticked or not, no tags that only set it, nothing hidden. */
function shown(text: string): string {
  const box = (_: string, given: string): string => (/\bchecked\b/iu.test(given) ? "☑" : "☐");
  return visible(text.replace(CHECKBOX, box).replace(SETTING, " "));
}

/** A piece of a document's text, as pages show it. */
export type Part = string | NumberPart | RestatedPart;

interface Range {
  start: number;
  end: number;
}

const byStart = bisector((number: NumberRow) => number.start_offset);

/** Cuts a document's text stream at its numerals and its restated passages. */
export class Stream {
  readonly #points: string[];
  readonly #numbers: readonly NumberRow[];
  readonly #restated: Range[];

  constructor({
    text,
    numbers,
    restatements,
  }: Pick<SourceRows, "text" | "numbers" | "restatements">) {
    this.#points = Array.from(text);
    this.#numbers = numbers.toSorted((a, b) => a.start_offset - b.start_offset);
    this.#restated = restatements
      .flatMap(({ start_offset: start, end_offset: end }) =>
        start === null || end === null ? [] : [{ start, end }],
      )
      .sort((a, b) => a.start - b.start || a.end - b.end);
  }

  get length(): number {
    return this.#points.length;
  }

  /** The text between two code points. */
  slice(start: number, end: number): string {
    return this.#points.slice(start, end).join("");
  }

  /** The parts between two code points; a numeral belongs to where it begins. */
  parts(start: number, end: number): Part[] {
    const parts: Part[] = [];
    let at = start;
    for (let index = byStart.left(this.#numbers, start); at < end; index += 1) {
      const number = this.#numbers[index];
      if (!number || number.start_offset >= end) break;
      parts.push(...this.#words(at, number.start_offset));
      at = Math.min(number.end_offset, end);
      parts.push(this.#number(number, at));
    }
    return [...parts, ...this.#words(at, end)];
  }

  #number({ id, role, facts, start_offset }: NumberRow, end: number): NumberPart {
    const text = visible(this.slice(start_offset, end));
    const restated = this.#restated.some((range) => range.start < end && range.end > start_offset);
    return { text, number: { id, role, facts }, ...(restated ? { restated } : {}) };
  }

  #words(start: number, end: number): Part[] {
    const parts: Part[] = [];
    let at = start;
    const add = (until: number, restated: boolean): void => {
      if (until <= at) return;
      const text = shown(this.slice(at, until));
      parts.push(restated ? { text, restated } : text);
      at = until;
    };
    for (const range of this.#restated) {
      if (range.end <= at || range.start >= end) continue;
      add(Math.max(at, range.start), false);
      add(Math.min(range.end, end), true);
    }
    add(end, false);
    return parts;
  }
}
