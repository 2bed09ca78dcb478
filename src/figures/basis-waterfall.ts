import type { Locale } from "../words/locale.js";
import { plain, said } from "../words/sentence.js";
import { printed } from "../words/trace.js";
import { wonExact, wonShort } from "../words/won.js";
import { BASIS, type BasisDatum } from "./data/basis.js";
import { fallsOf, type Fall } from "./data/basis-waterfall.js";
import { itemName, partSaid, restSaid, waterfallWords } from "./words/basis-waterfall.js";
import type { Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { doubtFill, drawSteps, plannedFill, type Step } from "./drawing/steps.js";

const ID = "basis-waterfall";

function stepsOfParts({ parts }: Fall, locale: Locale): Step[] {
  let run = 0;
  return parts.map((part): Step => {
    const from = run;
    run += part.value ?? 0;
    const head = { label: [said(part.label, "name")], note: partSaid(part, locale) };
    if (part.value === null) return { ...head, spans: [], isGap: true };
    const tooltip = `${part.label} ${wonExact(part.value, locale)}`;
    return {
      ...head,
      spans: [{ from, to: run, fill: INK.money, stroke: null, tooltip, on: part }],
    };
  });
}

/** The difference as a step of its own. */
function restStep(fall: Fall, locale: Locale): Step[] {
  if (fall.rest === null) return [];
  const { won, on } = fall.rest;
  const label =
    locale === "ko"
      ? [won > 0 ? "산출근거에 없는 차이" : "예산을 넘는 차이"]
      : [won > 0 ? "Difference not in the basis" : "Difference over the budget"];
  const note = restSaid(fall, locale);
  const tooltip = `${plain(label)} ${wonExact(Math.abs(won), locale)}`;
  const look = { fill: doubtFill(ID), stroke: INK.doubt, tooltip, on };
  return [{ label, note, spans: [{ from: fall.sum, to: fall.sum + won, ...look }] }];
}

/** The printed total; where none is printed, the sum of the parts, said to be computed. */
function totalStep(fall: Fall, locale: Locale): Step {
  const [won, on] = fall.given === null ? [fall.sum, fall.sumOn] : [fall.given, fall.givenOn];
  const name = said(itemName(fall, locale), "name");
  const tooltip = `${itemName(fall, locale)} ${wonExact(won, locale)}`;
  const computed =
    locale === "ko" ? " · 더한 값, 예산은 인쇄되지 않음" : " · computed, not printed";
  return {
    label: ["= ", name],
    note: [said(wonShort(won, locale), on), ...(fall.given === null ? [computed] : [])],
    spans: [{ from: 0, to: won, fill: plannedFill(ID), stroke: INK.money, tooltip, on }],
  };
}

/** Each step goes on from where the one before it ends. */
function linked(steps: readonly Step[]): Step[] {
  return steps.map((step, index) => {
    const end = step.spans.at(-1)?.to;
    if (end === undefined || index === steps.length - 1) return step;
    return { ...step, guides: [{ at: end, row: index + 1 }] };
  });
}

function stepsOf(fall: Fall, locale: Locale): Step[] {
  const parts = stepsOfParts(fall, locale);
  return linked([...parts, ...restStep(fall, locale), totalStep(fall, locale)]);
}

/** All items under one another; lines from row to row stay within an item. */
function steps(data: readonly BasisDatum[], locale: Locale): Step[] {
  const all: Step[] = [];
  for (const fall of fallsOf(data)) {
    const above = all.length;
    const own = stepsOf(fall, locale).map((step) => ({
      ...step,
      guides: (step.guides ?? []).map(({ at, row }) => ({ at, row: row + above })),
    }));
    all.push(...own);
  }
  return all;
}

/** The calculation basis of each budget item, from nothing to its total. */
export const basisWaterfall: Figure<BasisDatum> = {
  id: ID,
  scope: "programme",
  question: {
    ko: "산출근거를 더하면 예산이 되나?",
    en: "Does the calculation basis add up to the budget?",
  },
  sql: BASIS,
  words: waterfallWords,
  columns: [
    { key: "item", words: { ko: "과목", en: "Budget item" }, format: "text" },
    { key: "label", words: { ko: "항목", en: "Item" }, format: "text" },
    { key: "value", words: { ko: "금액", en: "Amount" }, format: "won" },
    {
      key: "given",
      words: { ko: "과목의 예산", en: "Budget of the item" },
      format: "won",
      on: ({ givenFact, givenFindings }) => printed([givenFact], givenFindings),
    },
  ],
  draw(data, drawing) {
    const alt = waterfallWords[drawing.locale].alt(data);
    return drawSteps(steps(data, drawing.locale), drawing, { id: ID, alt, scale: "원" });
  },
};
