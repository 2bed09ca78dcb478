const DIGITS = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
const PLACES = ["", "십", "백", "천"];
const MYRIADS = ["", "만", "억", "조"];

/**
 * A whole number in Hangul as official letters spell sums, every digit read out: 12000 is 일만이천.
 * @throws where it is negative or beyond 조
 */
export function inHangul(value: number): string {
  if (value < 0 || value >= 1e16) throw new Error(`cannot be spelt: ${value}`);
  let rest = value;
  let words = "";
  for (const myriad of MYRIADS) {
    const four = rest % 10_000;
    if (four > 0) words = `${spelt(four)}${myriad}${words}`;
    rest = Math.floor(rest / 10_000);
  }
  return words === "" ? "영" : words;
}

function spelt(four: number): string {
  return [...String(four)]
    .reverse()
    .map((digit, place) =>
      digit === "0" ? "" : `${DIGITS[Number(digit)] ?? ""}${PLACES[place] ?? ""}`,
    )
    .reverse()
    .join("");
}
