import type { Drawing, Figure } from "./figure.js";
import { withExtent } from "./drawing/extent.js";
import { INK } from "./drawing/ink.js";
import { layOutKey } from "./drawing/key.js";
import { drawPhase, extentOf, ID, layOut } from "./drawing/real-bars.js";
import { isReal, nominalTrace, phasesOf, REAL_AMOUNTS } from "./data/real-terms.js";
import type { RealDatum } from "./data/real-terms.js";
import { frame, hatch, svg } from "./drawing/svg.js";
import { realTermsWords } from "./words/real-terms.js";

function key(data: readonly RealDatum[], { locale, width }: Drawing): ReturnType<typeof layOutKey> {
  const base = data.find(isReal)?.baseYear;
  const nominal = { ko: "명목(인쇄된 금액)", en: "nominal (as printed)" }[locale];
  const outlined = { label: nominal, fill: INK.paper, stroke: INK.money };
  if (base === undefined) return layOutKey(data.length === 0 ? [] : [outlined], width);
  const real = { ko: `${String(base)}년 가격`, en: `${String(base)} prices` }[locale];
  return layOutKey([{ label: real, fill: INK.money, stroke: null, on: "scope" }, outlined], width);
}

function draw(data: readonly RealDatum[], drawing: Drawing): SVGSVGElement {
  const { document, width, locale } = drawing;
  const layout = layOut(data, drawing);
  const legend = key(data, drawing);
  const elements: Element[] = [legend.draw(document)];
  let y = legend.height + 4;
  for (const phase of phasesOf(data)) {
    const drawn = drawPhase(layout, data, phase, y);
    elements.push(...drawn.elements);
    y = drawn.bottom;
  }
  const defs = svg(document, "defs", {}, [
    hatch(document, `gap-${ID}`, INK.gap),
    hatch(document, `planned-${ID}`, INK.moneyQuiet),
  ]);
  const size = { width, height: Math.ceil(y) };
  const drawn = frame(document, size, realTermsWords[locale].alt(data), [defs, ...elements]);
  return withExtent(drawn, { 원: extentOf(data) });
}

/** Budgets and sums executed in prices of one year, nominal beside real, each phase apart. */
export const realTerms: Figure<RealDatum> = {
  id: ID,
  scope: "programme",
  question: {
    ko: "물가를 빼면 예산과 집행액은 얼마나 바뀌었나?",
    en: "How did budgets and execution change in real terms?",
  },
  sql: REAL_AMOUNTS,
  words: realTermsWords,
  columns: [
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "phase", words: { ko: "단계", en: "Phase" }, format: "phase" },
    { key: "value", words: { ko: "기준 연도 가격", en: "In base-year prices" }, format: "won" },
    {
      key: "nominal",
      words: { ko: "명목(인쇄된 금액)", en: "Nominal (as printed)" },
      format: "won",
      on: nominalTrace,
    },
    {
      key: "index",
      words: { ko: "소비자물가지수", en: "Consumer prices" },
      format: "text",
      on: () => "statistic",
    },
    {
      key: "baseYear",
      words: { ko: "기준 연도", en: "Base year" },
      format: "year",
    },
  ],
  draw,
};
