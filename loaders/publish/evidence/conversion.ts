import { moneyUnitIn } from "../../notation/money";
import { whole } from "../../../src/words/number.js";

/** Decimals beyond the point stay as they are: 1.5억원 is 1.5 × 100,000,000원. */
function numeral(value: number): string {
  const [integer = "0", fraction] = String(Math.abs(value)).split(".");
  const text = whole(Number(integer)) + (fraction === undefined ? "" : `.${fraction}`);
  return value < 0 ? `−${text}` : text;
}

/**
 * How a printed sum becomes won: `1,240천원 = 1,240 × 1,000원 = 1,240,000원`; null where
 * it is printed in won or nothing is known of its unit.
 *
 * @param value whole won
 * @param unit as printed
 */
export function conversion(
  asWritten: string,
  value: number | null,
  unit: string | null,
): string | null {
  const money = unit === null ? null : moneyUnitIn(unit);
  if (value === null || unit === null || money === null) return null;
  if (money.factor === 1) {
    const digits = asWritten.replace(/[^\d]/gu, "");
    return digits === String(Math.abs(value)) ? null : `${asWritten} = ${whole(value)}원`;
  }
  const printed = asWritten.endsWith("원") ? asWritten : `${asWritten}${unit}`;
  return `${printed} = ${numeral(value / money.factor)} × ${whole(money.factor)}원 = ${whole(value)}원`;
}
