/** The digits of a whole number, sign left out. */
const digitsOf = (value: number): string => Math.abs(value).toString().replace(".", "");

function swapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const apart = Array.from(one).flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first, second] = apart;
  if (apart.length !== 2 || first === undefined || second === undefined) return false;
  return second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

const shifted = (one: string, other: string): boolean =>
  one !== other && /^0+$/u.test(one.slice(other.length)) && one.startsWith(other);

/**
 * Whether one slip of the hand turns what was meant into what is printed: a sign lost or gained,
 * two neighbouring digits swapped, zeros lost or added at the end. Digits and values in the same unit.
 */
export function isSlip(meant: number, printed: number): boolean {
  if (meant === printed || meant === 0 || printed === 0) return false;
  if (meant === -printed) return true;
  if (Math.sign(meant) !== Math.sign(printed)) return false;
  const [one, other] = [digitsOf(meant), digitsOf(printed)];
  return swapped(one, other) || shifted(one, other) || shifted(other, one);
}
