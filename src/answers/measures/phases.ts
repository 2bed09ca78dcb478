import type { Phase } from "../../../loaders/schema/facts.js";
import { unspentBalance } from "../../figures/unspent-balance.js";
import { codeOf } from "../concept.js";
import type { Concept } from "../concept.js";
import { term } from "../../words/terms.js";
import { foundIn, measure, type Measure } from "../measure.js";
import { phaseTotals, type TotalDatum } from "../rows/phase-totals.js";

/** The phases that a project's totals are printed in, beside what is left over. */
const PHASES = [
  "budget",
  "final-budget",
  "adjustment",
  "carried-in",
  "current-budget",
  "executed",
  "carried-out",
  "requested",
  "granted",
  "granted-to-date",
  "interest",
  "returned",
] as const satisfies readonly Phase[];
const ASKED: readonly Concept[] = PHASES.map((phase) => `phase:${phase}` as const);

/** A project's totals in the phases that are asked for by name. */
export const phases: Measure = measure<TotalDatum>({
  id: "phases",
  rows: phaseTotals,
  figure: "budget-and-execution",
  asks: [ASKED],
  takes: ["ask:budget", "ask:amount"],
  name: ({ concepts, locale }) =>
    ASKED.filter((concept) => concepts.has(concept))
      .map((concept) => term("phase", codeOf(concept), locale))
      .join(", "),
  isSeries: true,
  find: (rows, { concepts, locale }) =>
    rows
      .filter(({ phase }) => phase !== null && concepts.has(`phase:${phase}`))
      .map((datum) => foundIn(datum, term("phase", datum.phase ?? "", locale))),
});

/** What was neither paid out nor carried over. */
export const balance: Measure = measure<TotalDatum>({
  id: "balance",
  rows: phaseTotals,
  figure: unspentBalance.id,
  asks: [["phase:balance"]],
  takes: ["ask:budget", "ask:amount", "phase:executed"],
  name: { ko: term("phase", "balance", "ko"), en: term("phase", "balance", "en") },
  isSeries: true,
  find: (rows, { locale }) =>
    rows
      .filter(({ phase }) => phase === "balance")
      .map((datum) => foundIn(datum, term("phase", "balance", locale))),
});
