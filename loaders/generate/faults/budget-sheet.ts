import type { BudgetSheet, Cost } from "../model/budget-sheet";
import type { Random } from "../random";
import type { Fault } from "./fault";

/** Off by so much: a few million won, far more than rounding. */
const slip = (random: Random) => random.int(2, 9) * 1_000_000;

const costsOf = ({ items }: BudgetSheet): Cost[] =>
  items.flatMap(({ costs }) => costs.flatMap((cost) => [cost, ...cost.parts]));

const cost: Fault<BudgetSheet>[] = [
  {
    rules: ["project-cost-against-overview"],
    spoil(sheet, random) {
      const [only, another] = sheet.funding;
      if (!only || another) return false;
      const off = slip(random);
      sheet.cost += off;
      only.sum += off;
      return true;
    },
  },
  {
    rules: ["funding-sources"],
    spoil(sheet, random) {
      const [first, second] = sheet.funding;
      if (!first || !second) return false;
      second.sum += slip(random);
      return true;
    },
  },
  {
    rules: ["change-rate"],
    spoil({ items }, random) {
      const item = random.pick(items);
      if (item.rate === null) return false;
      item.rate += random.int(7, 30);
      return true;
    },
  },
  {
    rules: ["breakdown-parts"],
    spoil({ items }, random) {
      const part = items.flatMap(({ costs }) => costs).find(({ parts }) => parts.length > 0)
        ?.parts[0];
      if (!part) return false;
      part.sum += slip(random);
      if (part.again !== null) part.again = part.sum;
      return true;
    },
  },
  {
    rules: ["formula-result"],
    spoil(sheet) {
      const calculated = costsOf(sheet).find(({ formula }) => formula !== null);
      const factor = calculated?.formula?.factors[0];
      if (!factor) return false;
      factor.count += 1;
      return true;
    },
  },
  {
    rules: ["won-against-thousand"],
    spoil(sheet) {
      const twice = costsOf(sheet).find(({ again }) => again !== null);
      if (!twice) return false;
      twice.again = twice.sum * 10;
      return true;
    },
  },
];

const schedule: Fault<BudgetSheet>[] = [
  {
    rules: ["schedule-sum-against-total"],
    spoil(sheet, random) {
      const step = sheet.schedule.steps.find(({ sum }) => sum !== null);
      if (step?.sum == null) return false;
      step.sum += slip(random);
      return true;
    },
  },
  {
    rules: ["schedule-inside-fiscal-year"],
    spoil({ schedule: { steps }, year }) {
      const step = steps.find(({ from, to }) => from !== to);
      if (!step) return false;
      step.from = `${year - 1}${step.from.slice(4)}`;
      return true;
    },
  },
];

const settlement: Fault<BudgetSheet>[] = [
  {
    rules: ["settlement-available"],
    spoil({ settlement: years }, random) {
      random.pick(years).adjustment += slip(random);
      return true;
    },
  },
  {
    rules: ["settlement-used"],
    spoil({ settlement: years }, random) {
      // A balance of nothing may be printed as a dash, which says no sum that could be wrong.
      const left = years.filter(({ balance }) => balance > 0);
      if (left.length === 0) return false;
      random.pick(left).executed -= slip(random);
      return true;
    },
  },
  {
    rules: ["carry-over-chain"],
    spoil({ settlement: years }, random) {
      const later = years.slice(1).find(({ carriedIn }) => carriedIn > 0);
      if (!later) return false;
      const off = slip(random);
      later.carriedIn += off;
      later.current += off;
      later.executed += off;
      return true;
    },
  },
];

const results: Fault<BudgetSheet>[] = [
  {
    rules: ["activity-parts"],
    spoil(sheet) {
      const deed = sheet.results
        .flatMap(({ groups }) => groups.flatMap(({ deeds }) => deeds))
        .find(({ parts }) => parts.length > 0);
      const count = deed?.counts[0];
      if (!count) return false;
      count.count += 5;
      return true;
    },
  },
];

/** The slips that budget sheets are found with. */
export const BUDGET_SHEET_FAULTS: readonly Fault<BudgetSheet>[] = [
  ...cost,
  ...schedule,
  ...settlement,
  ...results,
];
