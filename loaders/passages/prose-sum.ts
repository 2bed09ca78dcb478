import type { Money } from "../notation/money";
import { groupsIn } from "../notation/nesting";
import { type Range, squashed, words } from "../notation/range";
import type { Section } from "../read/outline";
import type { Amount, Phase } from "../schema/facts";
import { isTotalLabel } from "./amount-table";
import { phaseIn } from "./column";
import { type Context, sectionLine } from "./context";
import { headOfPrices } from "./price-list";
import { type ItemHead, doneWith, fundIn, labelOf } from "./sum-label";
import { yearOfSum } from "./sum-year";

/** No formula begins farther before its result. */
const FORMULA_REACH = 60;

/** A sum in running text, and where it stands. */
export interface SumPlace {
  block: Range;
  item: ItemHead;
  sum: Money;
  before: Money | undefined;
  /** Its own name where it is one of several prices that have one. */
  name: Range | null;
  /** What the items above its item name, outermost first. */
  parents: string[];
}

/** The fact of a sum in running text: its name and what that stands under, its phase, its year. */
export function amountOf(context: Context, section: Section, place: SumPlace): Amount {
  const { sum, parents } = place;
  const said = saidOf(context.reading.plain, place);
  const { label, heads } = namesOf(context, place, said);
  const { phase, year } = sensesOf(context, section, { ...place, label, said });
  const path = [...section.path, ...parents, ...heads];
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

/** Where the sum before it ends, or its line begins. */
const startOf = ({ before, block }: SumPlace) => before?.end ?? block.start;

/** The words that lead to a sum, or its own name among prices. */
function saidOf(plain: string, { block, sum, before, name, item }: SumPlace): string {
  if (name) return words(plain, name);
  return doneWith(plain, block, sum, before) ?? labelOf(plain, block, sum, before, item);
}

const sourceOf = (context: Context, place: SumPlace) =>
  fundIn(context, { start: startOf(place), end: place.sum.start });

/** The label of a sum, and the head of its item where that has another name. */
function namesOf(
  context: Context,
  place: SumPlace,
  said: string,
): { label: string; heads: string[] } {
  const { plain } = context.reading;
  const { block, name, parents, item } = place;
  // 산출내역 is no name of its own: it says how the sum above it comes about.
  const basis = /^산출(?:내역|근거|기초)$/u.test(squashed(said)) ? parents.at(-1) : undefined;
  const label = sourceOf(context, place) ?? basis ?? said;
  const own = item.listed ? item.head : said;
  const head = name ? headOfPrices(plain, block, item.head) : own;
  return { label, heads: basis === undefined && head !== "" && head !== label ? [head] : [] };
}

/** The parenthesis right behind a sum; empty where none stands there. */
function noteBehind(plain: string, block: Range, { end }: Money): string {
  if (!/[([（［]/u.test(plain.charAt(end))) return "";
  const [group] = groupsIn(plain, { start: end, end: Math.min(block.end, end + 40) });
  return group?.start === end ? words(plain, group.inner) : "";
}

/** What a sum is: its phase, and the year it is of. */
function sensesOf(
  context: Context,
  section: Section,
  place: SumPlace & { label: string; said: string },
): { phase: Phase | null; year: number | null } {
  const { plain } = context.reading;
  const { sum, block, parents, label } = place;
  const note = noteBehind(plain, block, sum);
  const named = phaseOf(context, section, {
    label: place.said,
    note,
    ahead: plain.slice(Math.max(block.start, sum.start - FORMULA_REACH), sum.start),
    behind: plain.slice(sum.end, Math.min(block.end, sum.end + 12)),
  });
  const { title } = section;
  const at = { block, from: startOf(place), parents, own: { note, label }, title };
  return {
    phase: sourceOf(context, place) !== null && named !== "unit-price" ? "funding" : named,
    year: yearOfSum(plain, sum, at) ?? context.year,
  };
}

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
