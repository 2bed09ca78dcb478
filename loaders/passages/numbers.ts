import { type RoledNumeral, hangulSums, roleAt } from "../notation/role";
import type { Range } from "../notation/range";
import type { NumberRole, PrintedNumber, Span, Traced } from "../schema/facts";
import type { Context } from "./context";
import { numeralsByPlace } from "./number-place";

/** A fact with the numeral it was read from, or the words it was read from. */
export interface Claim {
  fact: Pick<Traced, "id">;
  span: Span;
  /** What its numeral is; null where it was read from words that may hold numerals. */
  role: NumberRole | null;
}

interface Claimed extends Range {
  role: NumberRole | null;
  facts: string[];
}

/**
 * Gives every numeral of the text stream exactly one fate. Numerals that facts were read from come
 * first; each other digit begins a numeral whose role its surroundings tell, or `unexplained`.
 */
export function numbersIn(context: Context, claims: Claim[]): PrintedNumber[] {
  const { text, plain } = context.reading;
  const claimed = joined(context, claims);
  const numerals = new Map<number, Claimed>();
  for (const claim of claimed) if (claim.role !== null) numerals.set(claim.start, claim);
  const taken = markTaken(
    claimed.filter(({ role }) => role !== null),
    text.length,
  );
  for (const known of [...hangulSums(plain), ...numeralsByPlace(context.reading)])
    if (taken.subarray(known.start, known.end).every((mark) => mark === 0)) take(known);
  for (let at = 0; at < text.length; at += 1) {
    // A letter may stand for a digit (1O,500), which the plain text has.
    const isDigit = /\d/u.test(text.charAt(at)) || /\d/u.test(plain.charAt(at));
    if (taken[at] !== 0 || !isDigit) continue;
    take(
      /\d/u.test(plain.charAt(at))
        ? cutAt(roleAt(plain, at, context.vocabulary.units), taken)
        : markupAt(text, at),
    );
  }
  const worded = claimed.filter(({ role }) => role === null);
  return Array.from(numerals.values())
    .toSorted((a, b) => a.start - b.start)
    .map((numeral) => printed(context, numeral, worded));

  function take({ start, end, role }: RoledNumeral): void {
    numerals.set(start, { start, end, role, facts: [] });
    taken.fill(1, start, end);
  }
}

/** A numeral ends where one that a fact claims begins. */
function cutAt(numeral: RoledNumeral, taken: Uint8Array): RoledNumeral {
  const next = taken.subarray(numeral.start, numeral.end).indexOf(1);
  return next < 0 ? numeral : { ...numeral, end: numeral.start + next };
}

function markupAt(text: string, at: number): RoledNumeral {
  const end = at + (/^\d+/u.exec(text.slice(at, at + 24))?.[0].length ?? 1);
  return { start: at, end, role: "markup" };
}

/** One claim a place: a schedule row and its sum may point at the same numeral. */
function joined(context: Context, claims: Claim[]): Claimed[] {
  const places = new Map<string, Claimed>();
  for (const { fact, span, role } of claims) {
    const range = context.evidence.rangeOf(span);
    const key = `${String(range.start)}-${String(range.end)}-${String(role !== null)}`;
    const place = places.get(key);
    if (place) place.facts.push(fact.id);
    else places.set(key, { ...range, role, facts: [fact.id] });
  }
  return Array.from(places.values());
}

function markTaken(claimed: Range[], length: number): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { start, end } of claimed) taken.fill(1, start, end);
  return taken;
}

/** A numeral belongs to the facts that claim it, and else to those whose words it stands in. */
function printed(context: Context, numeral: Claimed, worded: Claimed[]): PrintedNumber {
  const around = worded.filter(({ start, end }) => start <= numeral.start && end >= numeral.end);
  const facts = numeral.facts.length > 0 ? numeral.facts : around.flatMap((claim) => claim.facts);
  const span = context.evidence.span(numeral);
  const role = numeral.role ?? "unexplained";
  return {
    id: context.evidence.id("number", role, span.quote),
    asWritten: span.quote,
    span,
    role,
    facts,
  };
}
