import type { Cost } from "../model/budget-sheet";
import type { Random } from "../random";
import { COSTS, COSTS_WITH_PARTS, COST_PARTS } from "../words";

/** Sums of a calculation basis are whole hundreds of thousands of won. */
const STEP = 100_000;

/** A sum as price × number, where a small whole number gives a price in whole thousands. */
function formulaFor(sum: number, counter: string, random: Random): Cost["formula"] {
  const counts = [2, 3, 4, 5, 6, 8, 10, 12, 15, 20].filter((count) => sum % (count * 1000) === 0);
  if (counts.length === 0) return null;
  const count = random.pick(counts);
  const price = sum / count;
  const months = counter !== "개월" && price % 12_000 === 0 && random.chance(0.4);
  return months
    ? {
        price: price / 12,
        factors: [
          { count, counter },
          { count: 12, counter: "개월" },
        ],
      }
    : { price, factors: [{ count, counter }] };
}

function single(name: string, counter: string | null, sum: number, random: Random): Cost {
  const formula = counter !== null && random.chance(0.4) ? formulaFor(sum, counter, random) : null;
  const again = formula === null && random.chance(0.7) ? sum : null;
  return { name, sum, formula, again, parts: [] };
}

/** Costs that add up to a sum of whole hundreds of thousands of won: some with parts, some calculated. */
export function inventCosts(sum: number, random: Random): Cost[] {
  const names = random.sample(COSTS, random.int(1, 3));
  const divided = random.chance(0.6);
  const sums = random.split(sum, names.length + (divided ? 1 : 0), STEP);
  const costs = names.map(({ name, counter }, at) => single(name, counter, sums[at] ?? 0, random));
  return divided ? [...costs, dividedCost(sums.at(-1) ?? 0, random)] : costs;
}

function dividedCost(sum: number, random: Random): Cost {
  const names = random.sample(COST_PARTS, random.int(2, 4));
  const sums = random.split(sum, names.length, STEP);
  const parts = names.map((name, at) => single(name, null, sums[at] ?? 0, random));
  return { name: random.pick(COSTS_WITH_PARTS), sum, formula: null, again: null, parts };
}
