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
  caveats: {
    ko: ["집행액은 시가 수탁기관에 내보낸 돈이다. 수탁기관이 실제로 쓴 돈은 이 문서에 없다."],
    en: [
      "Executed is what the city paid out to the trustee; what the trustee spent is not in the documents.",
    ],
  },
  isSeries: true,
  find: (rows, { locale }) =>
    rows
      .filter(({ value }) => value !== null)
      .map((datum) => foundIn(datum, locale === "ko" ? "집행률" : "execution rate")),
});
