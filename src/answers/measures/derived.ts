import { counterOf, isCosted, type UnitCostDatum } from "../../figures/data/unit-cost.js";
import { isReal, type RealDatum } from "../../figures/data/real-terms.js";
import { realTerms } from "../../figures/real-terms.js";
import { unitCost as unitCostFigure } from "../../figures/unit-cost.js";
import type { Locale } from "../../words/locale.js";
import { counter } from "../../words/number.js";
import { term } from "../../words/terms.js";
import { foundIn, measure, type Found, type Measure } from "../measure.js";
import { holds } from "../reading.js";

function perOne(unit: string, locale: Locale): string {
  if (locale === "ko") return `${unit === "명" ? "한 사람" : `1${unit}`}에 든 돈`;
  return `for one ${counter(unit, 1, "en")}`;
}

/** What one session or one person costs, where one document prints both for the same thing. */
export const unitCost: Measure = measure<UnitCostDatum>({
  id: "unit-cost",
  rows: unitCostFigure,
  figure: unitCostFigure.id,
  asks: [
    ["ask:per-one", "ask:once"],
    ["ask:per-one", "ask:amount"],
  ],
  takes: [
    "ask:amount",
    "ask:budget",
    "kind:*",
    "label:*",
    "item:*",
    "ask:times",
    "ask:people",
    "ask:how-many",
  ],
  name: { ko: "하나에 든 돈", en: "unit cost" },
  refusal: {
    ko: "한 문서가 같은 것, 같은 해, 같은 단계의 금액과 수를 함께 적은 곳에서만 나눈다.",
    en: "A sum is divided by a count only where one document prints both for the same thing, year and stage.",
  },
  find: (rows, { words, locale }) =>
    rows
      .filter(isCosted)
      .filter(({ label }) => words.every((word) => holds(label, word)))
      .map((datum) => foundIn(datum, `${datum.label}, ${perOne(counterOf(datum), locale)}`)),
});

/** Totals in the prices of one year. */
export const real: Measure = measure<RealDatum>({
  id: "real-terms",
  rows: realTerms,
  figure: realTerms.id,
  asks: [["ask:real"]],
  takes: [
    "ask:budget",
    "ask:amount",
    "phase:budget",
    "phase:final-budget",
    "phase:executed",
    "ask:change",
  ],
  name: { ko: "실질 금액", en: "sums in constant prices" },
  formula: {
    ko: "금액 × 기준 해의 지수 ÷ 그해의 지수",
    en: "sum × index of the base year ÷ index of the year",
  },
  isSeries: true,
  find: (rows, { concepts, locale }) => {
    const named = [...concepts].some((concept) => concept.startsWith("phase:"));
    return rows
      .filter(isReal)
      .filter(({ phase }) => !named || concepts.has(`phase:${phase}`))
      .map((datum): Found => {
        const name = term("phase", datum.phase, locale);
        const base = String(datum.baseYear);
        return foundIn(
          datum,
          locale === "ko" ? `${name}(${base}년 가격)` : `${name} in ${base} prices`,
        );
      });
  },
});
