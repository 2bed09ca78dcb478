import type { BudgetDatum } from "../figures/data/budget.js";
import type { CountDatum } from "../figures/data/counts.js";
import type { RateDatum } from "../figures/data/execution-rate.js";
import type { SlidePlan } from "./deck.js";
import { rowsOf, type Given } from "./given.js";
import type { Headline } from "./headline.js";
import { headlines } from "./headlines.js";
import type { Exhibit, SlideTable } from "./slide.js";
import { deedNumbers } from "./statements/deeds.js";
import { contradictionTable } from "./statements/findings.js";
import { LISTED, sourceTable } from "./statements/sources.js";

type Shown = NonNullable<SlidePlan["show"]>;

const READ: Readonly<Record<Shown, readonly string[]>> = {
  numbers: ["budget-and-execution", "execution-rate", "trainings", "meetings"],
  deeds: ["trainings", "meetings", "databases"],
  contradictions: ["findings"],
  "contradiction-counts": ["findings"],
  sources: LISTED,
};

/** The figures whose rows an exhibit reads. */
export function figuresOf(show: SlidePlan["show"]): readonly string[] {
  return show === undefined ? [] : READ[show];
}

function numbersOf(given: Given): Headline[] {
  const rows = {
    budgets: rowsOf<BudgetDatum>(given, "budget-and-execution"),
    rates: rowsOf<RateDatum>(given, "execution-rate"),
    trainings: rowsOf<CountDatum>(given, "trainings"),
    meetings: rowsOf<CountDatum>(given, "meetings"),
  };
  return headlines(rows, given.locale);
}

const numbers = (shown: readonly Headline[]): Exhibit[] =>
  shown.length === 0 ? [] : [{ sort: "numbers", headlines: shown }];

const table = (shown: SlideTable | null): Exhibit[] =>
  shown === null ? [] : [{ sort: "table", table: shown }];

/** What a slide shows besides a figure; nothing where the ledger does not say it. */
export function exhibitsOf(show: SlidePlan["show"], given: Given): Exhibit[] {
  switch (show) {
    case "numbers":
      return numbers(numbersOf(given));
    case "deeds":
      return numbers(deedNumbers(given));
    case "contradictions":
      return table(contradictionTable(given, "told"));
    case "contradiction-counts":
      return table(contradictionTable(given, "counted"));
    case "sources":
      return table(sourceTable(given));
    case undefined:
      return [];
  }
}
