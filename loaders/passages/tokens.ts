import type { Range } from "../notation/range";

/** A run of Hangul. */
export interface Token extends Range {
  print: string;
  /** What stands between it and the token before. */
  gap: string;
}

/** Runs of Hangul with what stands between them. */
export function tokensIn(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(/[가-힣]+/gu)].map((found) => {
    const gap = text.slice(last, found.index);
    last = found.index + found[0].length;
    return { start: found.index, end: last, print: found[0], gap };
  });
}

/** What parts a name from the title behind it. */
export const BEHIND_NAME = /^[ \t\u00a0]{1,4}$/u;
