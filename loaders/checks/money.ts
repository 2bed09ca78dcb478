import type { Amount } from "../schema/facts";
import { equationOf, printedDigits, totalOf, type Member } from "./figure";
import { fails, holds, uncheckable } from "./judgement";
import { TYPO, UNCERTAIN, type Judgement, type Standing } from "./rule";
import { isSlip } from "./slip";

/** A sum of money on the left of an equation. */
export interface Term {
  fact: Amount;
  minus?: boolean;
}

/** Won per printed unit (1,000 for 천원); null for 0 and for compounds such as 2억 4천만원. */
export function scaleOf({ asWritten, amountKrw }: Amount): number | null {
  const digits = printedDigits(asWritten);
  if (digits === null || digits === 0 || amountKrw === null) return null;
  const scale = Math.abs(amountKrw) / digits;
  return /^10*$/u.test(scale.toString()) ? scale : null;
}

/** Values that can be compared: won, or the bare digits where no unit is printed anywhere. */
function worths(facts: readonly Amount[]): number[] | null {
  const priced = facts.filter((fact) => fact.amountKrw !== null);
  if (priced.length === facts.length) return priced.map((fact) => fact.amountKrw ?? 0);
  if (priced.length > 0) return null;
  const bare = facts.map(({ asWritten }) => {
    const digits = printedDigits(asWritten);
    return digits !== null && /^[-−Δ∆△▲▽▼(]/u.test(asWritten) ? -digits : digits;
  });
  return bare.every((value) => value !== null) ? bare : null;
}

function formulaUnit(
  own: number | null,
  scales: readonly number[],
  values: readonly number[],
): number {
  if (own !== null && values.every((value) => value % own === 0)) return own;
  return scales.length === 0 ? 1 : Math.min(...scales);
}

/** Rounded figures may differ from their sum by half a unit each; figures in won are not rounded. */
function standingOf(meant: number, printed: Amount, terms: number, scale: number): Standing | null {
  const value = printed.amountKrw ?? printedDigits(printed.asWritten) ?? 0;
  if (scale > 1 && Math.abs(meant - value) <= (terms / 2) * scale) return UNCERTAIN;
  return isSlip(meant / scale, value / scale) ? TYPO : null;
}

/**
 * Judges `terms = printed`, exactly. The formula is in the unit of the printed sum where all of it is
 * whole in that unit, else in the finest that takes part.
 */
export function addsUp(terms: readonly Term[], printed: Amount): Judgement {
  const facts = [printed, ...terms.map((term) => term.fact)];
  const claim = { on: facts, actual: printed.asWritten };
  const values = worths(facts);
  if (values === null) return uncheckable(claim);
  const scales = facts.flatMap((fact) => scaleOf(fact) ?? (fact.amountKrw === 0 ? [] : [1]));
  const coarsest = Math.max(1, ...scales);
  const members: Member[] = terms.map((term, index) => ({
    value: values[index + 1] ?? 0,
    minus: term.minus ?? false,
  }));
  const meant = totalOf(members);
  const unit = formulaUnit(scaleOf(printed), scales, values);
  const formula = equationOf(members.map((member) => ({ ...member, value: member.value / unit })));
  if (meant === values[0]) return holds({ ...claim, formula });
  return fails({ ...claim, formula, standing: standingOf(meant, printed, terms.length, coarsest) });
}

/** A blank or masked cell belongs to the sum: if it does not hold without it, nobody can tell. */
export function withGap(judgement: Judgement, gap: () => boolean): Judgement {
  if (judgement.outcome !== "fails" || !gap()) return judgement;
  const { expected, actual, formula, facts, spans } = judgement;
  return { outcome: "uncheckable", expected, actual, formula, facts, spans };
}
