import { type Row, type Same, list, text } from "./facts";
import { pairedUp } from "./matching";

/** Whether an activity is of the wanted kind, or of another that is right too. */
const sameKind: Same = (given, wanted) =>
  [wanted["kind"], ...list(wanted["kindAlso"])].includes(given["kind"]);

/** What was found and what was wanted, and what went unmatched on either side. */
export interface Tally {
  found: number;
  given: number;
  wanted: number;
  missed: Row[];
  surplus: Row[];
}

/** Matches each wanted fact with one given fact at most, and as many as can be. */
export function tally(given: Row[], wanted: Row[], same: Same): Tally {
  const partners = pairedUp(wanted.map((want) => fitting(given, want, same)));
  const missed = wanted.filter((_, index) => partners[index] === null);
  return {
    found: wanted.length - missed.length,
    given: given.length,
    wanted: wanted.length,
    missed,
    surplus: given.filter((_, index) => !partners.includes(index)),
  };
}

const fitting = (given: Row[], want: Row, same: Same) =>
  given.flatMap((give, index) => (same(give, want) ? [index] : []));

/** Of the activities that were found and whose kind the answers tell, those of the right kind. */
export function tallyKinds(given: Row[], wanted: Row[], same: Same): Tally {
  const told = wanted.filter((want) => want["kind"] != null);
  const candidates = told.map((want) => {
    const right = (index: number) => Number(sameKind(given[index] ?? {}, want));
    return fitting(given, want, same).toSorted((a, b) => right(b) - right(a));
  });
  const pairs = pairedUp(candidates).flatMap((partner, index) => {
    const [give, want] = [given[partner ?? -1], told[index]];
    return give && want ? [{ give, want }] : [];
  });
  const wrong = pairs.filter(({ give, want }) => !sameKind(give, want));
  return {
    found: pairs.length - wrong.length,
    given: pairs.length,
    wanted: pairs.length,
    missed: wrong.map(({ want }) => want),
    surplus: wrong.map(({ give }) => give),
  };
}

/** The digits of every numeral; 26,700 천원 and 26,700,000 원 are one. */
const numerals = (...prints: unknown[]): string[] =>
  (prints.map(text).join(" ").replaceAll(",", "").match(/\d+/gu) ?? []).map((numeral) =>
    numeral.replace(/(?<=\d)0+$/u, ""),
  );

/** Two findings speak of the same where what one prints is a numeral of the other. */
const sameFinding: Same = (given, wanted) => {
  const known = numerals(wanted["actual"], wanted["expected"]);
  return numerals(given["actual"]).some((numeral) => known.includes(numeral));
};

/**
 * Contradictions that were found against those of the answers. One that the answers know as a finding
 * of another class is not false; one that need not be found is not missed.
 */
export function tallyContradictions(given: Row[], known: Row[]): Tally {
  const contradicts = (finding: Row) => finding["class"] === "contradiction";
  const wanted = known.filter((finding) => contradicts(finding) && finding["mustFind"] !== false);
  const all = tally(given.filter(contradicts), wanted, sameFinding);
  const others = known.filter((finding) => !wanted.includes(finding));
  const surplus = all.surplus.filter((give) => !others.some((other) => sameFinding(give, other)));
  return { ...all, surplus, given: all.found + surplus.length };
}
