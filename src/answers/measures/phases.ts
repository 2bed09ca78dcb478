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

/** What the trustee did with what it was given: the documents stop at what the city paid out. */
export const trusteeSpending: Measure = measure<TotalDatum>({
  id: "trustee-spending",
  rows: phaseTotals,
  figure: "budget-and-execution",
  asks: [
    ["ask:spent-by-trustee", "glossary:trustee"],
    ["ask:spent-by-trustee", "phase:executed"],
  ],
  takes: ["ask:amount", "ask:budget", "phase:executed", "glossary:trustee"],
  name: { ko: "수탁기관이 쓴 돈", en: "what the trustee spent" },
  isRefused: true,
  refusal: {
    ko: "수탁기관이 받은 돈을 실제로 어디에 썼는지는 자료에 없다. 아래 집행액은 시가 내보낸 돈이다.",
    en: "What the trustee spent the money on is not in the sources. The sums below are what the city paid out.",
  },
  isSeries: true,
  find: (rows, { locale }) =>
    rows
      .filter(({ phase }) => phase === "executed")
      .map((datum) => foundIn(datum, term("phase", "executed", locale))),
});

/** What a district was given: the sheets of one project do not say. */
export const districtMoney: Measure = measure<TotalDatum>({
  id: "district-money",
  rows: phaseTotals,
  figure: "budget-and-execution",
  asks: [
    ["district:*", "ask:districts"],
    ["ask:amount", "ask:budget", "phase:budget", "phase:executed", "phase:granted"],
  ],
  name: { ko: "자치구마다의 금액", en: "sums by district" },
  isRefused: true,
  refusal: {
    ko: "자치구마다 얼마를 주었는지는 자료에 없다. 아래는 사업 전체의 금액이다.",
    en: "What each district was given is not in the sources. The sums below are those of the whole project.",
  },
  find: (rows, { locale }) =>
    rows
      .filter(({ phase }) => phase === "budget" || phase === "executed")
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
