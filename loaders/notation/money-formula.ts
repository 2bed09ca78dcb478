import type { Money } from "./money";

const FACTOR = String.raw`(\d[\d,]*(?:\.\d+)?) ?(%?) ?(?:[가-힣]{1,6}(?: [가-힣]{1,4}(?=[ \t]*(?:[×xX*＊=)\]]|$)))?)?`;
const BEHIND = new RegExp(String.raw`^[ \t]{0,2}[×xX*＊][ \t]{0,2}${FACTOR}`, "u");
const BEFORE = new RegExp(String.raw`(?<![\d,.])${FACTOR}[ \t]{0,2}[×xX*＊][ \t]{0,2}$`, "u");
/** What makes a formula one that multiplication alone does not give. */
const MORE = /^[ \t]*(?:[+÷/−×xX*＊(]|-[ \t]*\d)/u;
const REACH = 40;

/**
 * What a price comes to with the numbers it is multiplied by, in won: 28,000,000원 × 10명, 12명 ×
 * 3,000천원 × 12월. Null where nothing multiplies it or where the formula does more than that.
 */
export function productOf(
  text: string,
  { start, end, krw }: Pick<Money, "start" | "end" | "krw">,
): number | null {
  let product = krw;
  let factors = 0;
  for (
    let found = BEHIND.exec(text.slice(end, end + REACH));
    found;
    found = BEHIND.exec(text.slice(end, end + REACH))
  ) {
    product *= valueOf(found);
    end += found[0].length;
    factors += 1;
  }
  if (MORE.test(text.slice(end, end + REACH))) return null;
  for (let found = before(text, start); found; found = before(text, start)) {
    product *= valueOf(found);
    start -= found[0].length;
    factors += 1;
  }
  const open = /[+÷/−×xX*＊(][ \t]*$/u.test(text.slice(Math.max(0, start - 4), start));
  const rounded = Math.round(product);
  return factors === 0 || open || Math.abs(product - rounded) > 1e-6 ? null : rounded;
}

const before = (text: string, start: number) =>
  BEFORE.exec(text.slice(Math.max(0, start - REACH), start));

const valueOf = ([, digits = "", percent = ""]: RegExpExecArray) =>
  Number(digits.replaceAll(",", "")) / (percent === "" ? 1 : 100);
