import {
  type Money,
  findMoney,
  findSpelledMoney,
  hangulMoneyAt,
  wonSignAt,
} from "../notation/money";
import { groupsIn } from "../notation/nesting";
import { type Range, squashed, words } from "../notation/range";
import type { Section } from "../read/outline";
import type { Amount, Phase } from "../schema/facts";
import { isTotalLabel } from "./amount-table";
import { phaseIn, yearIn } from "./column";
import { type Context, sectionLine } from "./context";
import { headOf } from "./entries";
import { readShares } from "./sum-shares";
import { fundIn, isListed, labelOf, parentsOf } from "./sum-label";

/** Sums in running text: `○ 회의비 : 180천원`, `설계비 1,850만원(2019년 예산)`, `금8,640천원`. */
export function readSums(context: Context, section: Section, block: Range): Amount[] {
  const { plain } = context.reading;
  const sums = sumsIn(plain, block);
  const parents = sums.length > 0 ? parentsOf(context, section, block) : [];
  const facts: Amount[] = [];
  sums.forEach((sum, index) => {
    const twin = twinOf(plain, sum, sums[index - 1], facts.at(-1));
    const fact = amountOf(context, section, block, { sum, before: sums[index - 1], parents });
    if (twin) twin.also.push({ asWritten: fact.span.quote, span: fact.span });
    else
      facts.push(
        fact,
        ...spelledOut(context, { sum, fact }),
        ...readShares(context, section, { sum, whole: fact }),
      );
  });
  return facts;
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

/** So far in front of a sum its own year stands: (’19년 7,200,000천원). */
const YEAR_REACH = 20;

/** No formula begins farther before its result. */
const FORMULA_REACH = 60;

interface Place {
  sum: Money;
  before: Money | undefined;
  /** What the items above its item name, outermost first. */
  parents: string[];
}

function amountOf(
  context: Context,
  section: Section,
  block: Range,
  { sum, before, parents }: Place,
): Amount {
  const { plain } = context.reading;
  const said = labelOf(plain, block, sum, before);
  // 산출내역 is no name of its own: it says how the sum above it comes about.
  const basis = /^산출(?:내역|근거|기초)$/u.test(squashed(said)) ? parents.at(-1) : undefined;
  const from = before?.end ?? block.start;
  const source = fundIn(context, { start: from, end: sum.start });
  const label = source ?? basis ?? said;
  const group = groupsIn(plain, { start: sum.end, end: Math.min(block.end, sum.end + 40) })[0];
  const note = group?.start === sum.end ? words(plain, group.inner) : "";
  const named = phaseOf(context, section, {
    label: said,
    note,
    ahead: plain.slice(Math.max(block.start, sum.start - FORMULA_REACH), sum.start),
    behind: plain.slice(sum.end, Math.min(block.end, sum.end + 12)),
  });
  const phase = source !== null && named !== "unit-price" ? "funding" : named;
  const head = isListed(plain, block) ? headOf(plain, block).head : said;
  const path = [...section.path, ...parents, ...headAbove(head, label, basis === undefined)];
  const lead = plain.slice(Math.max(from, sum.start - YEAR_REACH), sum.start);
  const year = firstYear([note, lead, label, section.title]) ?? context.year;
  const span = context.evidence.span(sum, { section: sectionLine(section), row: label });
  return {
    id: context.evidence.id("amount", path, label, year, phase),
    label,
    path,
    fiscalYear: year,
    phase,
    amountKrw: sum.krw,
    unit: sum.unit,
    unitFrom: "cell",
    isTotal: isTotalLabel(label),
    confidence: "certain",
    asWritten: span.quote,
    also: [],
    span,
  };
}

/** The head of an item stands above what has another name; 산출내역 does not. */
const headAbove = (head: string, label: string, names: boolean): string[] =>
  names && head !== "" && head !== label ? [head] : [];

/** The year of the first print that names one. */
const firstYear = (prints: string[]): number | null =>
  prints.reduce<number | null>((year, print) => year ?? yearIn(print), null);

function phaseOf(
  context: Context,
  section: Section,
  { label, note, ahead, behind }: { label: string; note: string; ahead: string; behind: string },
): Phase | null {
  if (/^\s*[×xX*＊]/u.test(behind) || /[×xX*＊]\s*$/u.test(ahead)) return "unit-price";
  // What a formula comes to tells how a sum is made up, unless the section says what its sums are.
  if (/[×xX*＊+][^=]{0,40}=\s*$/u.test(ahead))
    return phaseIn(section.title, context.vocabulary) ?? "breakdown";
  if (/이내|한도|넘지|이하|까지|최대|상한/u.test(`${label} ${behind}`)) return "limit";
  const said = [label, note, behind.split(/[,.]/u)[0] ?? "", section.title];
  return (
    said.map((print) => phaseIn(print, context.vocabulary)).find((phase) => phase !== null) ?? null
  );
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
