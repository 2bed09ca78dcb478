import { match } from "./grammar";
import type { Range } from "./range";

/** A clock time or a range of them; `minutes` is the length printed behind it: (10`). */
export interface TimeSpan extends Range {
  from: string;
  to: string | null;
  minutes: number | null;
}

const START = /(?<![\d,.:：])(?:오[전후]\s*)?\d{1,2}(?=\s*(?:[:：]|시|[~∼〜～]))/gu;

/** Every clock time in a range of text, in order. */
export function findTimes(text: string, range: Range): TimeSpan[] {
  const found: TimeSpan[] = [];
  let from = range.start;
  for (const anchor of text.slice(range.start, range.end).matchAll(START)) {
    const at = range.start + anchor.index;
    if (at < from) continue;
    const read = match("TimeRange", text, at);
    if (!read || read.end > range.end) continue;
    found.push({
      start: read.start,
      end: read.end,
      from: read.value.start,
      to: read.value.end,
      minutes: read.value.minutes,
    });
    from = read.end;
  }
  return found;
}
