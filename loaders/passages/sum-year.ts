import type { Range } from "../notation/range";
import { yearIn } from "./column";

/** So far in front of a sum its own year stands: (’19년 7,200,000천원). */
const REACH = 20;
/** A line that begins with its year: ’18년 예산 3,200백만원 집행 3,100백만원. */
const LED = /^(?:[’'‘`]\d{2}|(?:19|20)?\d{2})년도?(?=[\s:：(,]|$)/u;

/** A head that says when its sums were so much: 집행실적(’13. 12월말) : … */
const HEADED =
  /^[가-힣][가-힣 ]{0,16}[(（]\s?([’'‘`]\d\d|(?:19|20)\d\d)\s?[.년][^()（）]{0,14}[)）]\s?[:：]/u;

interface Place {
  /** The line or item that the sum stands in. */
  block: Range;
  /** Where the sum before it ends, or its line begins. */
  from: number;
  /** What the items above name, outermost first. */
  parents: string[];
  /** The words that are the sum's own: the parenthesis behind it, its label. */
  own: { note: string; label: string };
  title: string;
}

/**
 * The year that a sum in running text is of: its own, else that with which its line or an item above
 * begins, else that of the heading; null where none is printed.
 */
export function yearOfSum(plain: string, sum: Range, place: Place): number | null {
  const { block, from, parents, own, title } = place;
  const { note, label } = own;
  const lead = plain.slice(Math.max(from, sum.start - REACH), sum.start);
  const line = plain.slice(block.start, Math.min(block.end, block.start + REACH));
  const led = [line, ...parents.toReversed()].map((print) => LED.exec(print)?.[0] ?? "");
  const headed = HEADED.exec(plain.slice(block.start, block.end))?.[1] ?? "";
  return [note, lead, label, headed, ...led.map(shortYear), title].reduce<number | null>(
    (year, print) => year ?? yearIn(print),
    null,
  );
}

/** 18년 at the head of a line is ’18년. */
const shortYear = (print: string) => (/^\d\d년/u.test(print) ? `’${print}` : print);
