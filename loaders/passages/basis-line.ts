import { splitOutside } from "../notation/nesting";
import { type Range, trimmed, words } from "../notation/range";
import { leadingMark } from "../read/marks";
import { headOf } from "./entries";
import { type BareEnds, type PrintedSum, printsIn } from "./printed-sum";

/** A mark in front of a word that a word processor set without a blank: -강사비, ·재료비. */
const TIGHT_MARK = /^\s*([-–·∙•‧・])(?=[가-힣「『(])/u;
const TIGHT_RANKS = { dash: 3, dot: 4 };

/** What a line of a calculation basis prints: mark, label, sums. */
export interface PrintedLine {
  label: string;
  /** The rank of its mark; null where it has none. */
  rank: number | null;
  prints: PrintedSum[];
  range: Range;
}

/** Takes a line apart: `○ 인건비 : 12명 × 3,000천원 × 12월 = 432,000천원`. */
export function lineIn(plain: string, line: Range, ends: BareEnds): PrintedLine {
  const mark = markOf(plain, line);
  const range = trimmed(plain, { start: mark?.end ?? line.start, end: line.end });
  const { head, tail } = headOf(plain, range);
  const headed =
    head !== "" && printsIn(plain, { start: range.start, end: tail.start }, "none").length === 0;
  const prints = printsIn(plain, headed ? tail : range, ends);
  const label = headed ? head : words(plain, labelOf(plain, range, prints));
  return { label, rank: mark?.rank ?? null, prints, range };
}

function markOf(plain: string, line: Range): { rank: number; end: number } | null {
  const print = plain.slice(line.start, line.end);
  const mark = leadingMark(print, line.start);
  if (mark) return mark;
  const tight = TIGHT_MARK.exec(print);
  if (!tight?.[1]) return null;
  const rank = /[-–]/u.test(tight[1]) ? TIGHT_RANKS.dash : TIGHT_RANKS.dot;
  return { rank, end: line.start + tight[0].length };
}

/** What begins a formula: a numeral with its counter before a sign of multiplication, or =. */
const FORMULA = /(?<![\d,.])\d[\d,.]*\s?[가-힣%]{0,4}(?:\s[가-힣]{1,6})?\s?[×xX*＊]/u;

/** A parenthesis that the words in front of a sum leave open. */
const UNCLOSED = /[(（][^()（）]{0,60}$/u;

/** No formula begins farther before its sum. */
const REACH = 60;

/**
 * The words in front of the first sum and of the formula it stands in: up to the names of prices that
 * are listed, and to a parenthesis that the sum stands in: 홍보물 제작 (현수막 100,000원×26개, …).
 */
function labelOf(plain: string, range: Range, prints: PrintedSum[]): Range {
  const end = prints[0]?.name?.start ?? prints[0]?.start ?? range.end;
  const near = Math.max(range.start, end - REACH);
  const formula = prints.length > 0 ? plain.slice(near, end).search(FORMULA) : -1;
  const label = trimmed(plain, { start: range.start, end: formula < 0 ? end : near + formula });
  const open = prints.length > 0 ? UNCLOSED.exec(plain.slice(label.start, label.end)) : null;
  if (open && open.index > 0) label.end = label.start + open.index;
  while (label.end > label.start && /[\s=(:：]/u.test(plain.charAt(label.end - 1))) label.end -= 1;
  return label;
}

/** The lines of a cell or paragraph that holds several: one at each mark. */
export function linesIn(plain: string, passage: Range): Range[] {
  const marks = /\n|(?<=\s)(?=[○❍●◯ㅇ]\s?[가-힣「『(]|[-–·∙•]\s[가-힣「『(])/gu;
  return splitOutside(plain, passage, marks).map((line) => trimmed(plain, line));
}
