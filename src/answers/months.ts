const MONTH = String.raw`(1[0-2]|0?[1-9])`;
const FROM_TO = new RegExp(
  String.raw`(?<!\d)${MONTH}\s?월?\s?(?:~|-|–|부터|에서)\s?${MONTH}\s?월(?:까지)?(?:에는|에|의|은)?`,
  "gu",
);
const SINGLE = new RegExp(String.raw`(?<!\d)${MONTH}\s?월(?:에는|에|의|은|과|,)?`, "gu");
const HALVES: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/상반기(?:에는|에|의)?|\bfirst\shalf(?:\sof\sthe\syear)?/giu, [1, 6]],
  [/하반기(?:에는|에|의)?|\bsecond\shalf(?:\sof\sthe\syear)?/giu, [7, 12]],
];
const ENGLISH =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b/giu;
const NAMES =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** The months that a question names, ascending, and the question without them. */
export function monthsAsked(question: string): { months: number[]; rest: string } {
  const months = new Set<number>();
  const add = (first: number, last: number): string => {
    for (let month = Math.min(first, last); month <= Math.max(first, last); month += 1)
      months.add(month);
    return " ";
  };
  let rest = question;
  for (const [words, [first, last]] of HALVES) rest = rest.replace(words, () => add(first, last));
  rest = rest
    .replace(FROM_TO, (_, first: string, last: string) => add(Number(first), Number(last)))
    .replace(SINGLE, (_, month: string) => add(Number(month), Number(month)))
    .replace(ENGLISH, (name) => {
      const month = NAMES.indexOf(name.toLowerCase()) + 1;
      return add(month, month);
    });
  return { months: [...months].sort((a, b) => a - b), rest };
}
