/** A text stream in code points, as spans count it. */
export class Passages {
  readonly #points: readonly string[];

  constructor(text: string) {
    this.#points = Array.from(text);
  }

  /** The text of a range of code points. */
  slice(start: number, end: number): string {
    return this.#points.slice(Math.max(start, 0), end).join("");
  }
}
