import { type Money, isWholeWon, moneyUnitIn, numeralAt, wholeWon } from "../../notation/money";
import { groupsIn } from "../../notation/nesting";
import type { Range } from "../../notation/range";

/** So far a parenthesis of funds goes on. */
const REACH = 120;
/** A name and a numeral that no unit or counter follows. */
const SHARE =
  /([가-힣]{2,6})\s?[:：]?\s?(?=\d)(?!\d[\d,.]*(?:\s?%|\s?[천백만억]{0,3}원|[가-힣]))/gu;
const PLAIN_UNIT = /^[천백만]{0,2}원$/u;

/**
 * What sources of funds pay of a sum, printed behind it without a unit of their own:
 * `3,240백만원(국비 1,620, 시비 1,620)`. They are in the unit of the sum.
 */
export function fundsBehind(plain: string, sum: Money, end: number, funding: string[]): Money[] {
  const unit = PLAIN_UNIT.test(sum.unit) ? moneyUnitIn(sum.unit) : null;
  const [group] = groupsIn(plain, { start: sum.end, end: Math.min(end, sum.end + REACH) });
  if (!unit || !group || plain.slice(sum.end, group.start).trim() !== "") return [];
  return sharesIn(plain, group.inner, funding).flatMap(({ start, end: last, value }) => {
    const krw = value * unit.factor;
    return isWholeWon(krw) ? [{ start, end: last, krw: wholeWon(krw), unit: unit.unit }] : [];
  });
}

function sharesIn(plain: string, inner: Range, funding: string[]) {
  return [...plain.slice(inner.start, inner.end).matchAll(SHARE)].flatMap((found) => {
    const numeral = numeralAt(plain, inner.start + found.index + found[0].length);
    const known = funding.includes(found[1] ?? "") && numeral && numeral.end <= inner.end;
    return known ? [numeral] : [];
  });
}
