import type { RateDatum } from "../../figures/data/execution-rate.js";
import { executionRate as figure } from "../../figures/execution-rate.js";
import { foundIn, measure, type Measure } from "../measure.js";

/** Of what could be spent, how much was. */
export const executionRate: Measure = measure<RateDatum>({
  id: "execution-rate",
  rows: figure,
  figure: figure.id,
  asks: [["ask:execution-rate"]],
  takes: ["ask:budget", "ask:amount", "phase:executed", "phase:current-budget", "ask:share"],
  name: { ko: "집행률", en: "execution rate" },
  formula: {
    ko: "집행액 ÷ 예산현액 × 100",
    en: "executed ÷ available appropriation × 100",
  },
  isSeries: true,
  find: (rows, { locale }) =>
    rows
      .filter(({ value }) => value !== null)
      .map((datum) => foundIn(datum, locale === "ko" ? "집행률" : "execution rate")),
});
