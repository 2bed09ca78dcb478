import type { Amount, Facts } from "../schema/facts";
import { judge } from "./judgement";
import { scaleOf } from "./money";
import type { Print } from "./prints";
import { officeOf } from "./programmes";
import { UNCERTAIN, type JudgementAcross } from "./rule";

/** Two prints of one sum, each in its own unit: equal, or closer than the coarser unit tells. */
function isSame(one: Amount, other: Amount): boolean {
  if (one.amountKrw === null || other.amountKrw === null) return false;
  const apart = Math.abs(one.amountKrw - other.amountKrw);
  const [first, second] = [scaleOf(one), scaleOf(other)];
  if (apart === 0 || first === null || second === null || first === second) return apart === 0;
  return apart < Math.max(first, second);
}

const withUnit = ({ asWritten, unit, unitFrom }: Amount): string =>
  unitFrom === "cell" || unit === null ? asWritten : `${asWritten}${unit}`;

const said = (amounts: readonly Amount[]): string => [...new Set(amounts.map(withUnit))].join(", ");

/** A document as one names it among sheets of several years: its title and year. */
export const titleOf = ({ source }: Facts): string =>
  [source.title ?? source.programme, source.fiscalYear].filter((part) => part !== null).join(" ");

/**
 * Judges what a later document prints against an earlier one; one of several sums that agrees will do.
 * Where the offices differ, one name may stand for two programmes.
 */
export function comparePrints(earlier: Print, later: Print): JudgementAcross {
  const agrees = later.amounts.some((one) => earlier.amounts.some((other) => isSame(one, other)));
  const isMoved = officeOf(earlier.document) !== officeOf(later.document);
  const judged = judge(agrees, {
    on: later.amounts,
    expected: `${said(earlier.amounts)} (${titleOf(earlier.document)})`,
    actual: said(later.amounts),
    standing: isMoved ? UNCERTAIN : null,
  });
  const facts = [...judged.facts, ...earlier.amounts.map(({ id }) => id)];
  return { ...judged, facts, sourceId: later.document.source.id };
}
