/** A whole number with thousands separators and the minus sign, whatever the locale: `−1,200`. */
export function grouped(value: number): string {
  const [whole = "0", fraction] = Math.abs(value).toString().split(".");
  const digits =
    whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
  return value < 0 ? `−${digits}` : digits;
}

/** One member of a sum or a difference. */
export interface Member {
  value: number;
  minus: boolean;
}

/** What the members come to. */
export const totalOf = (members: readonly Member[]): number =>
  members.reduce((total, { value, minus }) => total + (minus ? -value : value), 0);

/** `382,000 − 371,850 − 0 = 10,150` */
export function equationOf(members: readonly Member[]): string {
  const left = members.map(({ value, minus }, index) => {
    const sign = minus ? "− " : index > 0 ? "+ " : "";
    return sign + (index > 0 && value < 0 ? `(${grouped(value)})` : grouped(value));
  });
  return `${left.join(" ")} = ${grouped(totalOf(members))}`;
}

/** The digits of a printed numeral as a number, its sign and unit left out; null for words. */
export function printedDigits(asWritten: string): number | null {
  const match = /\d[\d,]*(?:\.\d+)?/u.exec(asWritten);
  return match ? Number(match[0].replaceAll(",", "")) : null;
}
