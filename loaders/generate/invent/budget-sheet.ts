import type { BudgetSheet, HistoryEntry, OverviewRow, Step } from "../model/budget-sheet";
import { inventOffice, programmeName } from "../names";
import type { Random } from "../random";
import { BUDGET_ITEMS, HISTORY, STEPS } from "../words";
import { FIRST_YEAR, LAST_YEAR } from "../years";
import { inventCosts } from "./costs";
import { inventDeeds } from "./results";
import { inventSettlement } from "./settlement";

const HUNDRED_THOUSAND = 100_000;
const SETTLED_YEARS = 3;
/** A budget is made before the accounts of the year before it are closed. */
const SETTLED_UNTIL = 2;

/** The budget sheet of the programme of this number, with a budget year of its own. Sums in won. */
export function inventBudgetSheet(number: number, random: Random): BudgetSheet {
  const year = random.int(FIRST_YEAR + SETTLED_YEARS + SETTLED_UNTIL - 1, LAST_YEAR);
  const supplement = random.chance(0.3);
  const items = random
    .sample(BUDGET_ITEMS, random.int(1, 3))
    .map((name) => inventItem(name, supplement, random));
  const total = totalOf(items, supplement);
  const cost = total.final ?? total.now;
  const settledFrom = year - SETTLED_UNTIL - SETTLED_YEARS + 1;
  return {
    title: programmeName(number),
    office: inventOffice(random),
    year,
    cost,
    funding: inventFunding(cost, random),
    total,
    items,
    history: inventHistory(year, random),
    schedule: { total: cost, steps: inventSteps(year, cost, random) },
    results: [3, 2, 1].map((back) => ({ year: year - back, groups: inventDeeds(random) })),
    settlement: inventSettlement(settledFrom, SETTLED_YEARS, 1_000_000, random),
  };
}

type Item = BudgetSheet["items"][number];

function inventItem(name: string, supplement: boolean, random: Random): Item {
  const before = random.int(200, 20_000) * HUNDRED_THOUSAND;
  const now = random.int(200, 20_000) * HUNDRED_THOUSAND;
  const added = random.int(-100, 100) * HUNDRED_THOUSAND;
  const final = supplement ? now + added : null;
  const change = supplement ? added : now - before;
  const rate = supplement ? null : rateOf(change, before);
  return { name, before, now, change, final, rate, costs: inventCosts(final ?? now, random) };
}

/** Whole percent, half up away from zero. */
const rateOf = (change: number, before: number) =>
  Math.sign(change) * Math.round(Math.abs(change * 100) / before);

function totalOf(items: readonly Item[], supplement: boolean): OverviewRow {
  const sum = (part: (item: Item) => number) => items.reduce((all, item) => all + part(item), 0);
  const [before, now, change] = [sum((i) => i.before), sum((i) => i.now), sum((i) => i.change)];
  const final = supplement ? now + change : null;
  return {
    name: "계",
    before,
    now,
    change,
    final,
    rate: supplement ? null : rateOf(change, before),
  };
}

function inventFunding(cost: number, random: Random): BudgetSheet["funding"] {
  const names = random.pick([["시비"], ["시비"], ["국비", "시비"], ["시비", "구비"]]);
  const sums = random.split(cost, names.length, HUNDRED_THOUSAND);
  return names.map((name, at) => ({ name, sum: sums[at] ?? 0 }));
}

const two = (value: number) => String(value).padStart(2, "0");

/** The history of a programme, running forward, each step in a year of its own. */
function inventHistory(year: number, random: Random): HistoryEntry[] {
  const steps = random.sample(HISTORY, random.int(2, 5));
  return steps.map(({ text, kind }, at) => {
    const from = `${year - 2 * (steps.length - at)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
    const ongoing = kind === "operation" && at === steps.length - 1;
    const to = kind === "contract" ? `${year + 1}${from.slice(4)}` : null;
    return { from, to, ongoing, kind, text };
  });
}

function inventSteps(year: number, cost: number, random: Random): Step[] {
  const steps = random.sample(STEPS, random.int(2, 5));
  const free = steps.length > 2 && random.chance(0.3) ? 0 : -1;
  const sums = stepSums(cost, free < 0 ? steps.length : steps.length - 1, random);
  return steps.map(({ name, detail }, at) => {
    const first = random.int(1, 12);
    const last = random.int(first, 12);
    const sum = at === free ? null : (sums[free < 0 ? at : at - 1] ?? 0);
    return { label: name, from: `${year}-${two(first)}`, to: `${year}-${two(last)}`, sum, detail };
  });
}

/** None of the sums is a whole hundred thousand, as the costs of the basis are: they never agree by chance. */
function stepSums(cost: number, steps: number, random: Random): number[] {
  const sums = random.split(cost, steps, HUNDRED_THOUSAND);
  const odd = 10_000;
  return sums.map((sum, at) => (at < steps - 1 ? sum - odd : sum + odd * (steps - 1)));
}
