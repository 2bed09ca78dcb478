import type { Range } from "../notation/range";

/** A price and what it multiplies: 100,000원×26개. */
interface Price extends Range {
  isPrice: boolean;
}

/** Words of a name in front of its price, or of the factors in front of that. */
const NAME =
  /(?:^|[\s,(（:：/+;])((?:[가-힣A-Za-z·]{1,12} ){0,3}[가-힣A-Za-z·]{1,12})[ \t]?[:：]?[ \t]?(?:\d[\d,]{0,8} ?[가-힣]{0,3} ?[×xX*＊] ?){0,3}$/u;
/** What stands between one price and the name of the next: its factors, its result, a separator. */
const GAP =
  /^(?:[ \t]{0,2}[×xX*＊][ \t]{0,2}[\d,.]{1,12}[ \t]?[가-힣%]{0,4})*(?:[ \t]{0,2}=[^,;/]{0,24})?[)）]?(?:[ \t]{0,2}[,;/+·]|[ \t]|$)/u;
/** No name begins farther before its price. */
const REACH = 60;

/**
 * The names of prices that a passage lists, each its own: 현수막 100,000원×26개, 리플릿 500원×2,000부.
 * One name a print; null for a print that is no such price. All are null where fewer than two prices
 * stand beside each other or one of them has no name: then they are prices of one thing.
 */
export function namesOfPrices(plain: string, passage: Range, prints: Price[]): (Range | null)[] {
  const none = prints.map(() => null);
  const prices = prints.filter(({ isPrice }) => isPrice);
  if (prices.length < 2) return none;
  const names = new Map<Price, Range>();
  for (const [index, price] of prices.entries()) {
    const last = prices[index - 1];
    const from = Math.max(last?.end ?? passage.start, price.start - REACH);
    const before = plain.slice(from, price.start);
    const gap = last ? (GAP.exec(before)?.[0].length ?? -1) : 0;
    const found = gap < 0 ? null : NAME.exec(before.slice(Math.max(0, gap - 1)));
    const name = found?.[1]?.trim() ?? "";
    if (!found || !/[가-힣A-Za-z] ?[가-힣A-Za-z]/u.test(name)) return none;
    const start = from + Math.max(0, gap - 1) + found.index + found[0].indexOf(name);
    names.set(price, { start, end: start + name.length });
  }
  return prints.map((print) => names.get(print) ?? null);
}

/** Whether a sum is one that a formula multiplies. */
export const isPrice = (plain: string, { start, end }: Range) =>
  /^\s*[×xX*＊]/u.test(plain.slice(end, end + 4)) ||
  /[×xX*＊]\s*$/u.test(plain.slice(Math.max(0, start - 4), start));

/** What a list of prices belongs to: 홍보물 제작 in `홍보물 제작 (현수막 100,000원×26개, …)`. */
export function headOfPrices(plain: string, block: Range, head: string): string {
  const before =
    /^[^(（\d\n]{2,30}(?=[(（])/u.exec(
      plain.slice(block.start, Math.min(block.end, block.start + REACH)),
    )?.[0] ?? "";
  return head === "" ? before.trim() : head;
}
