import { readFileSync } from "node:fs";
import peggy from "peggy";
import { type Range, trimmed } from "./range";

/** What was read at a place: its value and where it ends. */
export interface Match<T> extends Range {
  value: T;
}

/** A calendar date with the parts that are printed. */
export interface DateParts {
  year: number | null;
  month: number | null;
  day: number | null;
  weekday: string | null;
}

/** What each rule of the grammar yields. */
interface Rules {
  SignedNumeral: number;
  Numeral: number;
  Money: { krw: number; unit: string };
  BracketedMoney: { krw: number; unit: string };
  MoneyUnit: { factor: number; unit: string };
  HangulMoney: number;
  DateRange: { from: DateParts; to: DateParts | null; ongoing: boolean };
  TimeRange: { start: string; end: string | null; minutes: number | null };
}

const FILES = ["number", "money", "date", "time"];
/** What the actions of the grammars share: a time of day as 10:30, terms times 조, 억 or 만. */
const SETUP = `{{
  const clock = (half, { h, m }) =>
    String(half === "오후" && h < 12 ? h + 12 : h).padStart(2, "0") + ":" + String(m).padStart(2, "0");
  const scaled = (terms, factor, big) =>
    terms.map(({ value, scale }) => ({ value: value * factor, scale: scale + big }));
}}\n`;

/** One grammar of one notation a file, joined and compiled once per process. */
const parser = peggy.generate(
  FILES.map((name, index) => ({
    source: `${name}.peggy`,
    text:
      (index === 0 ? SETUP : "") +
      readFileSync(new URL(`./${name}.peggy`, import.meta.url), "utf8"),
  })),
  {
    allowedStartRules: [
      "SignedNumeral",
      "Numeral",
      "Money",
      "BracketedMoney",
      "MoneyUnit",
      "HangulMoney",
      "DateRange",
      "TimeRange",
    ] satisfies (keyof Rules)[],
  },
);

interface PrefixResult {
  peg$result: unknown;
  peg$currPos: number;
  peg$FAILED: unknown;
}

/**
 * Reads `rule` at `start` and as far as it goes; what follows may be anything. A match of nothing
 * is no match.
 */
export function match<R extends keyof Rules>(
  rule: R,
  text: string,
  start: number,
): Match<Rules[R]> | null {
  const options = { startRule: rule, peg$library: true, peg$currPos: start };
  const result = parser.parse(text, options) as PrefixResult;
  if (result.peg$result === result.peg$FAILED || result.peg$currPos === start) return null;
  const read = trimmed(text, { start, end: result.peg$currPos });
  return { value: result.peg$result as Rules[R], ...read };
}
