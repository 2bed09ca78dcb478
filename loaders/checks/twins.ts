import type { Amount, Facts } from "../schema/facts";
import { uncheckable } from "./judgement";
import { bare } from "./label";
import { addsUp } from "./money";
import { Passages } from "./passage";
import type { Judgement } from "./rule";
import { columnKey, inOrder } from "./rows";

/** Nothing but a sign of equality, a parenthesis or the rim of a cell between two prints. */
const BETWEEN = /^[ \t]*(?:[=≒(（|│][ \t]*)*$|^\s*=\s*$/u;

/** Pairs of prints of one sum, side by side, that say different things. */
export type Twins = readonly (readonly [Amount, Amount])[];

/** All twins of a document, in the order of print. */
export function twinsOf(facts: Facts): Twins {
  const text = new Passages(facts.text);
  const amounts = inOrder(facts.amounts);
  return amounts.flatMap((one, index): [Amount, Amount][] => {
    const other = amounts[index + 1];
    if (other === undefined || columnKey(one) !== columnKey(other)) return [];
    if (bare(one.label) !== bare(other.label) || one.amountKrw === other.amountKrw) return [];
    return BETWEEN.test(text.slice(one.span.end, other.span.start)) ? [[one, other]] : [];
  });
}

/** Every way to read the sums when one of each pair of twins is left out; at most 16 of them. */
function readings(sums: readonly Amount[], twins: Twins): Amount[][] {
  let choices: Amount[][] = [[...sums]];
  for (const [one, other] of twins) {
    if (!sums.includes(one) || !sums.includes(other) || choices.length > 8) continue;
    choices = choices.flatMap((choice) => [
      choice.filter((sum) => sum !== other),
      choice.filter((sum) => sum !== one),
    ]);
  }
  return choices;
}

/** Judges `parts = total`; where a part is printed in two ways, one that fits will do. */
export function partsAddUp(parts: readonly Amount[], total: Amount, twins: Twins): Judgement {
  const tries = readings(parts, twins).map((sums) =>
    addsUp(
      sums.map((fact) => ({ fact })),
      total,
    ),
  );
  const [first, another] = tries;
  const held = tries.find(({ outcome }) => outcome === "holds");
  if (held) return held;
  return first && !another
    ? first
    : uncheckable({ on: [total, ...parts], actual: total.asWritten });
}
