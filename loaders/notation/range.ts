/**
 * A half-open range of UTF-16 code units, as JavaScript's strings count. Only spans that leave the
 * extraction count code points (read/evidence.ts).
 */
export interface Range {
  start: number;
  end: number;
}

/** The range without white space at its ends. */
export function trimmed(text: string, { start, end }: Range): Range {
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The words of a range, white space collapsed to single blanks. */
export function words(text: string, { start, end }: Range): string {
  return text.slice(start, end).replace(/\s+/gu, " ").trim();
}

/** Without any white space: headings such as 시 간 and 시간 compare alike. */
export function squashed(text: string): string {
  return text.replace(/\s+/gu, "");
}
