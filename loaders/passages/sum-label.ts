import type { Money } from "../notation/money";
import { type Range, squashed, words } from "../notation/range";
import type { Section } from "../read/outline";
import { isTotalLabel } from "./amount-table";
import type { Context } from "./context";
import { headOf } from "./entries";

/**
 * The source of funds just in front of a sum, null where none is: 총사업비 500백만원(국비 100백만원,
 * 시비 400백만원). 기타 may be anything.
 */
export function fundIn({ reading, vocabulary }: Context, before: Range): string | null {
  const near = reading.plain.slice(Math.max(before.start, before.end - 12), before.end);
  const word = /(?<![가-힣])([가-힣]+)\s*[:：)]?\s*$/u.exec(near)?.[1];
  return word !== undefined && vocabulary.funding.includes(word) && word !== "기타" ? word : null;
}

/** What the items above an item name: 심사수당 above `- 산출내역 : 3명 × 7회 × 100천원`. */
export function parentsOf(context: Context, section: Section, block: Range): string[] {
  const { plain } = context.reading;
  const at = section.blocks.findIndex(
    ({ start, end }) => start === block.start && end === block.end,
  );
  const own = section.blocks[at];
  if (own?.kind !== "item") return [];
  const parents: string[] = [];
  let depth = own.depth;
  for (let above = at - 1; above >= Math.max(0, at - REACH) && depth > 1; above -= 1) {
    const item = section.blocks[above];
    if (item?.kind !== "item") break;
    if (item.depth >= depth) continue;
    depth = item.depth;
    const { head } = headOf(plain, item);
    const label = head === "" ? words(plain, item) : head;
    if (label.length <= LONGEST_LABEL) parents.unshift(label);
  }
  return parents;
}

/** When a sum was so much is no name: 2023. 9월말 기준, 10월 현재. */
const AS_OF =
  /(?:[’'‘]?\d{2,4}[.년]\s?)?(?:\d{1,2}[.월]\s?)?(?:\d{1,2}[.일]\s?)?[말초]?\s?(?:기준|현재)(?![가-힣])/gu;
const LONGEST_LABEL = 30;
/** No list goes on for so many items under one. */
const REACH = 100;

/** Whether words name something: two syllables, also set apart (교 재 비), 1차, or 계. */
const isName = (label: string) =>
  /[가-힣]{2}|\d(?:차|기|월)$/u.test(squashed(label)) || isTotalLabel(label);

/** What was done with a sum, right behind it: 예산 100백만원 중 90백만원 집행. */
const DONE = /^\s?(?:[을를]\s?)?(집행|지출|사용|교부|반납|환수|이월)(?=[\s,.)하함]|$)/u;

/** The word behind a sum that names it, where it is a part of the one before: 중 90백만원 집행. */
export function doneWith(plain: string, block: Range, sum: Money, before: Money | undefined) {
  const lead = plain.slice(before?.end ?? sum.start, sum.start);
  const behind = plain.slice(sum.end, Math.min(block.end, sum.end + 12));
  return /^\s*(?:중|가운데)(?:에서)?\s*$/u.test(lead) ? (DONE.exec(behind)?.[1] ?? null) : null;
}

/** The words that lead to a sum: from the sum or comma before it, the head of its item before all. */
export function labelOf(
  plain: string,
  block: Range,
  sum: Money,
  before: Money | undefined,
  { head, listed }: ItemHead,
): string {
  const own =
    plain
      .slice(before?.end ?? block.start, sum.start)
      .replace(AS_OF, " ")
      .split(/[,;.:：=(]|\s[-–/]\s|(?<=[가-힣](?:하고|하여|하며))\s/u)
      .findLast(isName) ?? "";
  const named = own
    .replace(/^[)\s]+|(?:은|는|이|가|을|를|의|총|약|(?<![가-힣])금|중)?\s*$/gu, "")
    .replace(/\s+/gu, " ");
  const first = listed ? [named, head] : [head, named];
  return first.find(isName) ?? beginning(plain, block);
}

/** How a block begins, in as many letters as a name may have; a long block is not read to its end. */
function beginning(plain: string, { start, end }: Range): string {
  const near = { start, end: Math.min(end, start + LONGEST_LABEL * 8) };
  return words(plain, near).slice(0, LONGEST_LABEL);
}

/** Sums between commas, each behind a name of its own: 강사료 3,600천원, 재료비 2,150천원. */
const LIST =
  /^(?:[가-힣·]{2,12} ){1,3}?(?:금\s?)?\d[\d,.]{0,15}\s?[십백천만억]{0,3}원\s?(?:\([^()]{0,40}\)\s?)?,\s?(?:[가-힣·]{2,12} ){1,3}?(?:금\s?)?\d[\d,.]{0,15}\s?[십백천만억]{0,3}원/u;

/** The head of an item, and whether sums with names of their own are listed behind it. */
export interface ItemHead {
  head: string;
  listed: boolean;
}

/** No list takes longer to show that it is one. */
const FIRST_TWO = 200;

/** What an item says ahead of its sums; it is read once for all of them. */
export function itemHead(plain: string, block: Range): ItemHead {
  const { head, tail } = headOf(plain, block);
  const end = Math.min(tail.end, tail.start + FIRST_TWO);
  return { head, listed: LIST.test(words(plain, { start: tail.start, end })) };
}
