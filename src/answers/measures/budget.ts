import { term } from "../../words/terms.js";
import { foundIn, measure, type Measure } from "../measure.js";
import { phaseTotals, type TotalDatum } from "../rows/phase-totals.js";

/** Sums that are each called the budget of a year. */
const BUDGETS: readonly string[] = ["budget", "final-budget", "current-budget"];

/** The budget that the council adopts before the year begins: no document says which sum it is. */
export const originalBudget: Measure = measure<TotalDatum>({
  id: "original-budget",
  rows: phaseTotals,
  figure: "budget-and-execution",
  asks: [["ask:original-budget"]],
  takes: ["ask:budget", "ask:amount"],
  name: { ko: "본예산", en: "original budget" },
  isRefused: true,
  refusal: {
    ko: "인쇄된 예산액이 본예산인지 추경 뒤의 예산인지는 문서에 적혀 있지 않다. 아래는 인쇄된 예산액이다.",
    en: "Whether a printed budget is the original one is not said in the documents. What follows are the budgets as printed.",
  },
  isSeries: true,
  find: (rows, { locale }) =>
    rows
      .filter(({ phase }) => phase === "budget")
      .map((datum) => foundIn(datum, term("phase", "budget", locale))),
});

/** The budget, where nobody says which: every phase that is printed, each by its name. */
export const budget: Measure = measure<TotalDatum>({
  id: "budget",
  rows: phaseTotals,
  figure: "budget-and-execution",
  asks: [["ask:budget"]],
  takes: ["ask:amount", "ask:how-many"],
  name: { ko: "예산", en: "budget" },
  caveats: {
    ko: [
      "‘예산’은 단계마다 다른 금액이다. 인쇄된 단계를 이름과 함께 모두 적었고, 서로 더하거나 견주지 않는다.",
      "예산액이 본예산인지 추경 뒤의 예산인지는 문서에 적혀 있지 않다.",
    ],
    en: [
      "“Budget” means another sum in each phase: every phase that is printed stands here by its name; they are never added or compared.",
      "Whether a printed budget is the original one is not said in the documents.",
    ],
  },
  isSeries: true,
  find: (rows, { locale }) =>
    rows
      .filter(({ phase }) => phase !== null && BUDGETS.includes(phase))
      .map((datum) => foundIn(datum, term("phase", datum.phase ?? "", locale))),
});
