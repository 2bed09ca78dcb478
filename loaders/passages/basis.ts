import type { Range } from "../notation/range";
import type { Section } from "../read/outline";
import type { Amount } from "../schema/facts";
import { isTotalLabel } from "./amount-table";
import { type Context, print, sectionLine, tell } from "./context";
import type { PrintedSum } from "./printed-sum";

/** A line of a calculation basis: its label, how deep its mark stands, and the sums printed for it. */
export interface BasisLine {
  label: string;
  depth: number;
  /** The budget item (과목) it belongs to; null where its parents' labels tell. */
  item: string | null;
  prints: PrintedSum[];
  range: Range;
}

/** What the lines of a calculation basis have in common. */
export interface BasisPlace {
  section: Section;
  /** Headings above the lines, outermost first. */
  path: string[];
  year: number | null;
}

/** The sums of a calculation basis; marks that stand deeper make a line a part of the one above. */
export function amountsOfLines(context: Context, place: BasisPlace, lines: BasisLine[]): Amount[] {
  const open: BasisLine[] = [];
  return lines.flatMap((line, index) => {
    if (open[0]?.item !== line.item) open.length = 0;
    while ((open.at(-1)?.depth ?? -1) >= line.depth) open.pop();
    const path = [
      ...place.path,
      ...(line.item === null ? [] : [line.item]),
      ...open.map(({ label }) => label),
    ];
    open.push(line);
    const next = lines[index + 1];
    const leads = next?.item === line.item && next.depth > line.depth;
    const isTotal = leads || isTotalLabel(line.label);
    return amountsOf(context, { ...place, path }, line, isTotal);
  });
}

/** One fact for each sum of a line; a second print of the same sum joins the first. */
function amountsOf(
  context: Context,
  place: BasisPlace,
  line: BasisLine,
  isTotal: boolean,
): Amount[] {
  const amounts: Amount[] = [];
  for (const sum of line.prints) {
    const amount = amountOf(context, place, line, { sum, isTotal });
    const same = amounts.find(
      ({ label, phase, amountKrw }) =>
        label === amount.label && phase === amount.phase && amountKrw === amount.amountKrw,
    );
    if (same && amount.amountKrw !== null)
      same.also.push({ asWritten: amount.asWritten, span: amount.span });
    else amounts.push(withId(context, amount));
  }
  return amounts;
}

const PHASES = { price: "unit-price", term: null, sum: "breakdown" } as const;

function amountOf(
  context: Context,
  { section, path: above, year }: BasisPlace,
  line: BasisLine,
  { sum, isTotal }: { sum: PrintedSum; isTotal: boolean },
): Omit<Amount, "id"> {
  const label = sum.name ? print(context, sum.name) : line.label;
  const path = sum.name && line.label !== "" ? [...above, line.label] : above;
  const doubt = sum.krw === null ? `no unit printed for: ${print(context, sum)}` : sum.doubt;
  if (doubt !== null)
    tell(context, sum.krw === null ? "unit-unknown" : "guessed", doubt, sum, section);
  const locator = { section: sectionLine(section), table: section.title, row: label, column: null };
  const span = context.evidence.span(sum, locator);
  return {
    label,
    path,
    fiscalYear: year,
    phase: PHASES[sum.part],
    amountKrw: sum.krw,
    unit: sum.unit,
    unitFrom: sum.unitFrom,
    isTotal: isTotal && sum.part === "sum",
    confidence: doubt === null ? "certain" : "guessed",
    asWritten: span.quote,
    also: [],
    span,
  };
}

const withId = (context: Context, amount: Omit<Amount, "id">): Amount => ({
  id: context.evidence.id("amount", amount.path, amount.label, amount.fiscalYear, amount.phase),
  ...amount,
});
