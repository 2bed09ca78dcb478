import type { Range } from "../notation/range";
import { ReadError } from "./error";
import { halfWidth } from "./half-width";
import type { PaperPlace } from "./paper";
import type { Place } from "./reading";

/** White space of one line, and what no text needs: control characters. */
const BLANKS = /[^\S\n]+/gu;
const CONTROLS = /(?![\t\n\v\f\r])\p{Cc}|[\u200b\ufeff]/gu;

/** A line of print as the stream holds it: single blanks, line breaks kept. */
export function tidy(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\r\n?|[\v\f\u2028\u2029]/gu, "\n")
    .replace(CONTROLS, "")
    .replace(BLANKS, " ")
    .replace(/ ?\n ?/gu, "\n")
    .trim();
}

/** Some thousand pages; what is longer would only take time and memory. */
const LONGEST_TEXT = 4_000_000;

/**
 * Refuses a text that no document has.
 * @param length in UTF-16 code units
 * @throws ReadError `too-large`
 */
export function refuseLongText(length: number): void {
  if (length > LONGEST_TEXT)
    throw new ReadError("too-large", `more than ${String(LONGEST_TEXT)} characters of text`);
}

/** The text stream while it is being written, with the places its passages come from. */
export class TextStream {
  readonly #text: string[] = [];
  readonly #plain: string[] = [];
  readonly #places: Place[] = [];
  length = 0;

  /**
   * Adds to the stream.
   * @param print line breaks become blanks in the text and stay in the plain copy
   * @throws ReadError `too-large`
   */
  write(print: string): Range {
    const start = this.length;
    refuseLongText(start + print.length);
    this.#text.push(print.replaceAll("\n", " "));
    this.#plain.push(halfWidth(print));
    this.length += print.length;
    return { start, end: this.length };
  }

  /** Ends the line. */
  endLine(): void {
    this.#text.push("\n");
    this.#plain.push("\n");
    this.length += 1;
  }

  /** From here on the stream prints what stands at a place. */
  enter({ page, section }: PaperPlace): void {
    const last = this.#places.at(-1);
    if (last?.page === page && last.section === section) return;
    if (last) last.end = this.length;
    else if (page === null && section === null) return;
    this.#places.push({ start: this.length, end: this.length, page, section });
  }

  /** What was written. */
  finish(): { text: string; plain: string; places: Place[] } {
    const last = this.#places.at(-1);
    if (last) last.end = this.length;
    return { text: this.#text.join(""), plain: this.#plain.join(""), places: this.#places };
  }
}
