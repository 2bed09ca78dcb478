import type { Amount, Facts } from "../schema/facts";
import { isGrandTotal } from "./label";

/** The fiscal year the sheet is of: January to December (Local Autonomy Act, article 140); null if unknown. */
export const fiscalYearOf = (facts: Facts): number | null => facts.source.fiscalYear;

/** The printed totals of the sheet's own year in a phase, in the order of print. */
export const yearTotals = (facts: Facts, phase: Amount["phase"]): Amount[] =>
  facts.amounts.filter(
    (amount) =>
      amount.phase === phase &&
      amount.fiscalYear === fiscalYearOf(facts) &&
      (amount.isTotal || isGrandTotal(amount.label)) &&
      isOutermost(facts, amount),
  );

/** A total that is no row under another: 계 of the overview, 사업비 of the year. */
export const isOutermost = (facts: Facts, amount: Amount): boolean =>
  isGrandTotal(amount.label) || !facts.amounts.some((other) => isSibling(other, amount));

const isSibling = (other: Amount, amount: Amount): boolean =>
  other !== amount &&
  other.phase === amount.phase &&
  other.fiscalYear === amount.fiscalYear &&
  other.path.join("›") === amount.path.join("›");

/** Inclusive months between two months of ISO form: 11 for 2021-02 to 2021-12. */
export function monthsBetween(from: string, to: string): number {
  const count = (month: string): number =>
    Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from) + 1;
}
