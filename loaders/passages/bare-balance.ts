import { match } from "../notation/grammar";
import { isWholeWon, wholeWon } from "../notation/money";
import type { Range } from "../notation/range";
import type { Section } from "../read/outline";
import type { Amount, Phase } from "../schema/facts";
import { type Context, sectionLine, tell } from "./context";
import { parentsOf } from "./sum-label";
import { yearOfSum } from "./sum-year";
import { unitIn } from "./table-head";

const NUMERAL = String.raw`(\d{1,3}(?:,\d{3}){1,5}|\d{1,9})(?![\d,.]|\s?[조억만천백십]{0,2}원|\s?[%명회건])`;
/** What could be spent, what was, and what is left, in one clause: 예산 100 중 90 집행, 잔액 10. */
const BALANCE = new RegExp(
  String.raw`(예산(?:현)?액?|교부액|보조금)\s?[:：]?\s?${NUMERAL}\s?(?:중|,)\s?(?:집행액?\s?[:：]?\s?)?${NUMERAL}\s?(?:집행)?\s?,?\s?((?:집행)?잔액|불용액)\s?[:：]?\s?${NUMERAL}`,
  "gdu",
);

/** The phases of its three sums, the first by the word that leads it. */
const phasesOf = (word: string): Phase[] => [
  word === "예산현액" ? "current-budget" : word.startsWith("예산") ? "budget" : "granted",
  "executed",
  "balance",
];

/**
 * Sums without a unit that a clause tells by words to be a budget, what was spent of it and what is
 * left. The unit is that of a note in the line or its heading; without one they have no value.
 */
export function readBareBalances(context: Context, section: Section, block: Range): Amount[] {
  const { plain } = context.reading;
  const heading = { start: section.start, end: section.blocks[0]?.start ?? section.start };
  const unit = unitIn(plain, block, "after") ?? unitIn(plain, heading, "before");
  const passage = plain.slice(block.start, block.end);
  if (!passage.includes("액")) return [];
  return [...passage.matchAll(BALANCE)].flatMap((found) => {
    const [first = "", last = ""] = [found[1], found[4]];
    const places = [2, 3, 5].flatMap((at) => found.indices?.[at] ?? []);
    return phasesOf(first).flatMap((phase, at) => {
      const start = block.start + (places[2 * at] ?? 0);
      const numeral = match("Numeral", plain, start);
      if (!numeral || (unit && !isWholeWon(numeral.value * unit.factor))) return [];
      const label = [first, "집행", last][at] ?? first;
      return sumOf(context, section, block, {
        range: numeral,
        label,
        phase,
        unit,
        value: numeral.value,
      });
    });
  });
}

interface Bare {
  range: Range;
  label: string;
  phase: Phase;
  unit: ReturnType<typeof unitIn>;
  value: number;
}

function sumOf(
  context: Context,
  section: Section,
  block: Range,
  { range, label, phase, unit, value }: Bare,
): Amount {
  const { plain } = context.reading;
  const { title } = section;
  const parents = parentsOf(context, section, block);
  const path = [...section.path, ...parents];
  const place = { block, from: block.start, parents, own: { note: "", label }, title };
  const fiscalYear = yearOfSum(plain, range, place) ?? context.year;
  const span = context.evidence.span(range, { section: sectionLine(section), row: label });
  if (!unit) tell(context, "unit-unknown", `no unit printed for: ${span.quote}`, range, section);
  return {
    id: context.evidence.id("amount", path, label, fiscalYear, phase),
    label,
    path,
    fiscalYear,
    phase,
    amountKrw: unit && wholeWon(value * unit.factor),
    unit: unit?.unit ?? null,
    unitFrom: unit?.from ?? null,
    isTotal: false,
    confidence: unit ? "certain" : "guessed",
    asWritten: span.quote,
    also: [],
    span,
  };
}
