import { type Money, findMoney, hangulMoneyAt } from "../notation/money";
import { groupsIn } from "../notation/nesting";
import { type Range, words } from "../notation/range";
import type { Section } from "../read/outline";
import type { Amount, Phase } from "../schema/facts";
import { isTotalLabel } from "./amount-table";
import { phaseIn, yearIn } from "./column";
import { type Context, sectionLine } from "./context";
import { headOf } from "./entries";

/** Sums in running text: `○ 회의비 : 180천원`, `설계비 1,850만원(2019년 예산)`, `금8,640천원`. */
export function readSums(context: Context, section: Section, block: Range): Amount[] {
  const { plain } = context.reading;
  const sums = findMoney(plain, block);
  const facts: Amount[] = [];
  sums.forEach((sum, index) => {
    const twin = twinOf(plain, sum, sums[index - 1], facts.at(-1));
    const fact = amountOf(context, section, block, { sum, before: sums[index - 1] });
    if (twin) twin.also.push({ asWritten: fact.span.quote, span: fact.span });
    else facts.push(fact, ...spelledOut(context, section, { sum, fact }));
  });
  return facts;
}

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

interface Place {
  sum: Money;
  before: Money | undefined;
}

function amountOf(
  context: Context,
  section: Section,
  block: Range,
  { sum, before }: Place,
): Amount {
  const { plain } = context.reading;
  const label = labelOf(plain, block, sum, before);
  const behind = groupsIn(plain, { start: sum.end, end: Math.min(block.end, sum.end + 40) })[0];
  const note = behind?.start === sum.end ? words(plain, behind.inner) : "";
  const phase = phaseOf(context, section, {
    label,
    note,
    behind: plain.slice(sum.end, sum.end + 12),
  });
  const year = yearIn(note) ?? yearIn(label) ?? yearIn(section.title) ?? context.year;
  const span = context.evidence.span(sum, { section: sectionLine(section), row: label });
  return {
    id: context.evidence.id("amount", section.path, label, year, phase),
    label,
    path: section.path,
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

/** The words that lead to a sum: from the sum or comma before it, the head of its item before all. */
function labelOf(plain: string, block: Range, sum: Money, before: Money | undefined): string {
  const { head } = headOf(plain, block);
  const own =
    plain
      .slice(before?.end ?? block.start, sum.start)
      .split(/[,;.:：=(]|\s[-–]\s/u)
      .at(-1) ?? "";
  const named = own
    .replace(/^[)\s]+|(?:은|는|이|가|을|를|의|총|약|금|중)?\s*$/gu, "")
    .replace(/\s+/gu, " ");
  return (
    [head, named].find((label) => /[가-힣]{2}/u.test(label) || isTotalLabel(label)) ??
    words(plain, block).slice(0, 30)
  );
}

function phaseOf(
  context: Context,
  section: Section,
  { label, note, behind }: { label: string; note: string; behind: string },
): Phase | null {
  if (/^\s*[×xX*]/u.test(behind)) return "unit-price";
  if (/이내|한도|넘지|이하|까지/u.test(`${label} ${behind}`)) return "limit";
  const said = [label, note, behind.split(/[,.]/u)[0] ?? "", section.title];
  return (
    said.map((print) => phaseIn(print, context.vocabulary)).find((phase) => phase !== null) ?? null
  );
}

/**
 * The same sum in Hangul behind it: 금1,814,505원(금일백팔십일만사천오백오원). Where the two differ
 * there are two facts.
 */
function spelledOut(
  context: Context,
  section: Section,
  { sum, fact }: { sum: Money; fact: Amount },
): Amount[] {
  const { plain } = context.reading;
  const open = /^\s*\(\s*/u.exec(plain.slice(sum.end, sum.end + 6));
  const spelled = open && hangulMoneyAt(plain, sum.end + open[0].length);
  if (!spelled) return [];
  const span = context.evidence.span(spelled, fact.span.locator);
  if (spelled.krw === sum.krw) {
    fact.also.push({ asWritten: span.quote, span });
    return [];
  }
  const id = context.evidence.id("amount", section.path, fact.label, fact.fiscalYear, fact.phase);
  return [
    { ...fact, id, amountKrw: spelled.krw, unit: "원", also: [], asWritten: span.quote, span },
  ];
}
