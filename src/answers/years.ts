import { normal } from "./text.js";

/** The years that a question names, and what it says of years without naming one. */
export interface YearsAsked {
  /** Ascending; empty where none is named. */
  years: number[];
  /** Words of relative years with the first and last year that each was read as: 작년 → 2020. */
  relative: { words: string; from: number; to: number }[];
  /** The word by which only the newest is wanted (최근, latest); null for none. */
  latest: string | null;
  /** The question without its words on years. */
  rest: string;
}

const YEAR = String.raw`(?:fy\s?)?((?:19|20)\d\d)(?!\d)\s?(?:년도|년|회계연도)?`;
const AFTER = String.raw`(?:에는|에서는|에도|에|의|은|는|도|엔|까지|부터)?`;
const FROM_TO = new RegExp(
  String.raw`(?<![\d,.])${YEAR}\s?(?:부터|에서|~|-|–|—|to|through|until|and)\s?${YEAR}\s?(?:까지)?${AFTER}`,
  "giu",
);
const SINGLE = new RegExp(String.raw`(?<![\d,.])${YEAR}${AFTER}`, "giu");
const SHORT = new RegExp(String.raw`(?<!\d)['’‘]?(\d\d)년도?(?!\s?간)${AFTER}`, "gu");

const NUMERALS: Readonly<Record<string, number>> = {
  두: 2,
  이: 2,
  세: 3,
  삼: 3,
  네: 4,
  사: 4,
  다섯: 5,
  오: 5,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
const NUMERAL = String.raw`(\d|${Object.keys(NUMERALS).join("|")})`;
const LAST_YEARS = new RegExp(
  String.raw`(?:최근|지난)\s?${NUMERAL}\s?(?:개년|년|해)(?:간|동안)?${AFTER}|(?:last|past|latest)\s${NUMERAL}\syears`,
  "giu",
);

/** Years told by their distance from the newest fiscal year; longer words first. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/(?:재작년|지지난해|전전년도?)(?:에는|에도|에|의|은|는|도|엔)?/gu, -2],
  [/(?:작년도?|지난\s?해|전년도?)(?!\s?이월)(?:에는|에도|에|의|은|는|도|엔)?/gu, -1],
  [/\blast\s(?:fiscal\s)?year(?:['’]s)?/giu, -1],
  [/(?:내년도?|다음\s?해)(?:에는|에도|에|의|은|는|도|엔)?/gu, 1],
  [/\bnext\s(?:fiscal\s)?year(?:['’]s)?/giu, 1],
  [/(?:올해|금년도?|이번\s?연도)(?:에는|에도|에|의|은|는|도|엔)?/gu, 0],
  [/\bthis\s(?:fiscal\s)?year(?:['’]s)?/giu, 0],
];
const LATEST =
  /(?:가장\s?)?최근(?:에는|에|의|년도)?|제일\s?새|\b(?:the\s)?(?:most\srecent|latest|newest)\b/iu;
/** What is compared with a year is not asked of that year. */
const COMPARED =
  /(?:전년도?|작년|지난\s?해)\s?(?:대비|보다|에\s?비해|과\s?비교|와\s?비교)|(?:compared\s(?:to|with)|than|over|from)\s(?:the\s)?(?:last|previous)\syear/giu;

const numeral = (word: string | undefined): number => NUMERALS[word ?? ""] ?? Number(word);

/** Words without the particle behind them. */
const bare = (words: string): string =>
  words.replace(/(?:에는|에도|에서|에|의|은|는|도|엔|까지|부터|['’]s)$/u, "").trim();

function span(first: number, last: number): number[] {
  const [from, to] = [Math.min(first, last), Math.max(first, last)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * Reads the years out of a question. Relative ones count from the newest fiscal year of the sources,
 * not from the day of reading: a ledger of 2021 has its last year in 2020.
 * @param newest null where the sources have no year: relative words then name none
 */
export function yearsAsked(question: string, newest: number | null): YearsAsked {
  const years = new Set<number>();
  const relative: YearsAsked["relative"] = [];
  const add = (found: readonly number[]): string => {
    for (const year of found) years.add(year);
    return " ";
  };
  let rest = normal(question)
    .replace(COMPARED, " 증감 ")
    .replace(FROM_TO, (_, from: string, to: string) => add(span(Number(from), Number(to))))
    .replace(SINGLE, (_, year: string) => add([Number(year)]))
    .replace(SHORT, (_, year: string) => add([2000 + Number(year)]));
  if (newest !== null)
    rest = rest.replace(LAST_YEARS, (words: string, ko?: string, en?: string) => {
      const from = newest - numeral(ko ?? en) + 1;
      relative.push({ words: bare(words), from, to: newest });
      return add(span(from, newest));
    });
  for (const [pattern, distance] of RELATIVE)
    rest = rest.replace(pattern, (words: string) => {
      if (newest === null) return " ";
      const year = newest + distance;
      relative.push({ words: bare(words), from: year, to: year });
      return add([year]);
    });
  const [latest] = LATEST.exec(rest) ?? [];
  return {
    years: [...years].sort((a, b) => a - b),
    relative,
    latest: latest === undefined ? null : bare(latest),
    rest: rest.replaceAll(new RegExp(LATEST, "giu"), " "),
  };
}
