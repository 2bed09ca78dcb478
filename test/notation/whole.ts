import type { Range } from "../../loaders/notation/range";

/** The range of a whole text. */
export const whole = (text: string): Range => ({ start: 0, end: text.length });

/** What ranges of a text print. */
export const prints = (text: string, ranges: readonly Range[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));
