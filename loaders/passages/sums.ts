import {
  type Money,
  findMoney,
  findSpelledMoney,
  hangulMoneyAt,
  wonSignAt,
} from "../notation/money";
import type { Range } from "../notation/range";
import type { Section } from "../read/outline";
import type { Amount } from "../schema/facts";
import { readBareBalances } from "./bare-balance";
import type { Context } from "./context";
import { isPrice, namesOfPrices } from "./price-list";
import { amountOf } from "./prose-sum";
import { itemHead, parentsOf } from "./sum-label";
import { readShares } from "./sum-shares";

/** Sums in running text: `○ 회의비 : 180천원`, `설계비 1,850만원(2019년 예산)`, `금8,640천원`. */
export function readSums(context: Context, section: Section, block: Range): Amount[] {
  const { plain } = context.reading;
  const sums = sumsIn(plain, block);
  const names = namesOfPrices(
    plain,
    block,
    sums.map((sum) => ({ ...sum, isPrice: isPrice(plain, sum) })),
  );
  const parents = sums.length > 0 ? parentsOf(context, section, block) : [];
  const item = itemHead(plain, block);
  const facts: Amount[] = [];
  sums.forEach((sum, index) => {
    const twin = twinOf(plain, sum, sums[index - 1], facts.at(-1));
    const fact = amountOf(context, section, {
      block,
      item,
      sum,
      name: names[index] ?? null,
      before: sums[index - 1],
      parents,
    });
    if (twin) twin.also.push({ asWritten: fact.span.quote, span: fact.span });
    else
      facts.push(
        fact,
        ...spelledOut(context, { sum, fact }),
        ...readShares(context, section, { sum, whole: fact }),
      );
  });
  return [...facts, ...readBareBalances(context, section, block)];
}

const sumsIn = (plain: string, block: Range): Money[] =>
  [...findMoney(plain, block), ...findSpelledMoney(plain, block)].toSorted(
    (a, b) => a.start - b.start,
  );

/** `= 450천원` behind the same sum prints it again. */
function twinOf(
  plain: string,
  sum: Money,
  before: Money | undefined,
  fact: Amount | undefined,
): Amount | null {
  const same = before?.krw === sum.krw && /^\s*=\s*$/u.test(plain.slice(before.end, sum.start));
  return same && fact ? fact : null;
}

/**
 * The sum that a heading prints beside its title: □ 예산 집행 : 금 8,640천원. It stands under what is
 * above the heading.
 */
export function readHeadingSums(context: Context, section: Section): Amount[] {
  const heading = context.reading.blocks.find(
    (block) => block.kind === "heading" && block.lead === section.start,
  );
  return heading ? readSums(context, { ...section, path: section.path.slice(0, -1) }, heading) : [];
}

/**
 * The same sum behind it in other signs: 금1,814,505원(금일백팔십일만사천오백오원), or in figures behind
 * the Hangul: 금일백만원(₩1,000,000). Where the two differ there are two facts.
 */
function spelledOut(context: Context, { sum, fact }: { sum: Money; fact: Amount }): Amount[] {
  const { plain } = context.reading;
  const open = /^\s*\(\s*/u.exec(plain.slice(sum.end, sum.end + 6));
  const at = sum.end + (open?.[0].length ?? 0);
  const spelled = open && (hangulMoneyAt(plain, at) ?? wonSignAt(plain, at));
  if (!spelled) return [];
  const span = context.evidence.span(spelled, fact.span.locator);
  if (spelled.krw === sum.krw) {
    fact.also.push({ asWritten: span.quote, span });
    return [];
  }
  const id = context.evidence.id("amount", fact.path, fact.label, fact.fiscalYear, fact.phase);
  return [
    { ...fact, id, amountKrw: spelled.krw, unit: "원", also: [], asWritten: span.quote, span },
  ];
}
