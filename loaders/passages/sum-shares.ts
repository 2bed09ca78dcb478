import { match } from "../notation/grammar";
import { type Money, isWholeWon, moneyUnitIn, wholeWon } from "../notation/money";
import { groupsIn, splitOutside } from "../notation/nesting";
import { type Range, trimmed, words } from "../notation/range";
import type { Section } from "../read/outline";
import type { Amount } from "../schema/facts";
import { phaseIn } from "./column";
import { type Context, sectionLine } from "./context";

interface Share extends Range {
  name: string;
  krw: number;
}

/** A name and a numeral without a unit: 구비 10,000. */
function shareIn(plain: string, part: Range, factor: number): Share | null {
  const name = /^([가-힣·()]{1,20}?)\s?[:：]?\s?\d[\d,]*$/u.exec(words(plain, part))?.[1];
  const at = part.start + Math.max(0, plain.slice(part.start, part.end).search(/\d/u));
  const numeral = match("Numeral", plain.slice(0, part.end), at);
  if (name === undefined || numeral?.end !== part.end || !isWholeWon(numeral.value * factor))
    return null;
  return { name, krw: wholeWon(numeral.value * factor), start: at, end: part.end };
}

/** A parenthesis that holds more than one thing. */
const OPENS = /^\s{0,8}[([（［][^]*[,/+]/u;
/** Shares of a sum take no more room. */
const REACH = 120;

/**
 * The shares of a sum in the parenthesis behind it, where they leave out its unit:
 * 14,300천원(구비 10,000, 시비 4,300). None where they do not add up to it.
 */
export function readShares(
  context: Context,
  section: Section,
  { sum, whole }: { sum: Money; whole: Amount },
): Amount[] {
  const { plain } = context.reading;
  if (!OPENS.test(plain.slice(sum.end, sum.end + REACH))) return [];
  const [group] = groupsIn(plain, { start: sum.end, end: Math.min(plain.length, sum.end + REACH) });
  const factor = moneyUnitIn(sum.unit)?.factor;
  if (!group || factor === undefined || plain.slice(sum.end, group.start).trim() !== "") return [];
  const parts = splitOutside(plain, group.inner, /,(?!\d{3}(?!\d))|\s\/\s|\s\+\s/gu);
  const shares = parts.flatMap((part) => shareIn(plain, trimmed(plain, part), factor) ?? []);
  const total = shares.reduce((added, { krw }) => added + krw, 0);
  if (shares.length < 2 || shares.length < parts.length || total !== sum.krw) return [];
  return shares.map((share) => shareOf(context, section, whole, share));
}

function shareOf(context: Context, section: Section, whole: Amount, share: Share): Amount {
  const { name, krw } = share;
  const path = [...whole.path, whole.label];
  const isFund = context.vocabulary.funding.includes(name);
  const phase = isFund ? "funding" : (phaseIn(name, context.vocabulary) ?? whole.phase);
  const span = context.evidence.span(share, { section: sectionLine(section), row: name });
  return {
    ...whole,
    id: context.evidence.id("amount", path, name, whole.fiscalYear, phase),
    label: name,
    path,
    phase,
    amountKrw: krw,
    unitFrom: "inherited",
    isTotal: false,
    asWritten: span.quote,
    also: [],
    span,
  };
}
