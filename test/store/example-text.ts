import type { Span, Traced } from "../../loaders/schema/facts";

/** An invented sheet and an invented meeting, on one text. */
export const TEXT = [
  "동네책방 운영 예산액 90천원 100천원 결산 80천원 60천원 인건비 70천원 운영비 30천원",
  "교육 5회 120명 온라인 3회 회의 참석 10명 시 4명 구 6명 강동 10:30~11:00 안내 11:10~12:00 토의 질의 반영",
].join("\n");

/** The nth place where a quote stands in the text. */
export function spanOf(quote: string, nth = 1, section: string | null = null): Span {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = TEXT.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  const end = start + quote.length;
  const [prefix, suffix] = [TEXT.slice(Math.max(0, start - 32), start), TEXT.slice(end, end + 32)];
  const locator = { page: null, section, table: null, row: null, column: null };
  return { start, end, quote, prefix, suffix, locator };
}

/** What every fact carries, for a quote of the text. */
export function traced(id: string, quote: string, section: string | null = null): Traced {
  return { id, span: spanOf(quote, 1, section), asWritten: quote };
}
