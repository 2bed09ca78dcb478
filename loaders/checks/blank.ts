import type { Amount, Facts } from "../schema/facts";
import { Passages } from "./passage";

/** A dash that fills a cell; not the mark of a list item, nor part of a word or a range. */
const LONE_DASH = /(?<=^|[\s|│┃])[-–—―－](?=$|[\s|│┃])/gu;
const ITEM_MARK = /^[ \t]*- (?=\S)/gmu;

/** How many cells of a stretch of text hold a dash, which counts as nothing in a sum. */
export const dashesIn = (text: string): number =>
  (text.replace(ITEM_MARK, "  ").match(LONE_DASH) ?? []).length;

/**
 * Whether every one of `count` missing cells of a row is printed as a dash. If not, it is blank or
 * masked. Looks from the sum before the row to the sum after it.
 */
export function allDashes(facts: Facts, row: readonly Amount[], count: number): boolean {
  if (count === 0) return true;
  const start = Math.min(...row.map((cell) => cell.span.start));
  const end = Math.max(...row.map((cell) => cell.span.end));
  const others = facts.amounts.filter((amount) => !row.includes(amount));
  const from = Math.max(0, ...others.map((other) => other.span.end).filter((at) => at <= start));
  const to = Math.min(
    ...others.map((other) => other.span.start).filter((at) => at >= end),
    end + 200,
  );
  return dashesIn(new Passages(facts.text).slice(from, to)) >= count;
}
