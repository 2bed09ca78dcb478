import type { Locale } from "../words/locale.js";
import { percent } from "../words/number.js";
import { plain, said, sentence, type Sentence } from "../words/sentence.js";
import { wonExact, wonShort } from "../words/won.js";
import { BASIS, cumulativeTrace, shareTrace, wholeTrace, type BasisDatum } from "./data/basis.js";
import type { Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { markOf } from "./drawing/marks.js";
import { cumulativeSaid, restOf, restSaid, shareSaid, sharesWords } from "./words/shares.js";
import { doubtFill, drawSteps, missingFill, type Span, type Step } from "./drawing/steps.js";
import { sharesSeries } from "./series/shares.js";

const ID = "shares";

/** Where a part stands on the bar of the whole, in percent; null where it has no share. */
function placeOf(datum: BasisDatum): { from: number; to: number } | null {
  const { run, value, whole } = datum;
  if (run === null || value === null || whole === null || whole <= 0) return null;
  return { from: (100 * (run - value)) / whole, to: (100 * run) / whole };
}

/** A part of the bar of the whole. */
function spanOf(datum: BasisDatum, fill: string, locale: Locale): Span[] {
  const place = placeOf(datum);
  if (place === null || datum.share === null) return [];
  const tooltip = `${datum.label} ${percent(datum.share)} ${wonExact(datum.value ?? 0, locale)}`;
  return [{ ...place, fill, stroke: INK.money, tooltip, on: shareTrace(datum) }];
}

/** All parts before a part, and the part itself. */
function runOf(datum: BasisDatum, before: BasisDatum | undefined, locale: Locale): Span[] {
  const place = before === undefined ? null : placeOf(before);
  const own = spanOf(datum, INK.money, locale);
  if (place === null || before === undefined || before.cumulative === null) return own;
  const tooltip = percent(before.cumulative);
  const look = { fill: INK.moneyQuiet, stroke: INK.money, tooltip, on: cumulativeTrace(before) };
  return [{ from: 0, to: place.to, ...look }, ...own];
}

function restSpan(data: readonly BasisDatum[], locale: Locale): Span[] {
  const rest = restOf(data);
  if (rest === null) return [];
  const [fill, stroke] = rest.won > 0 ? [missingFill(ID), INK.gap] : [doubtFill(ID), INK.doubt];
  const [from, to] = rest.won > 0 ? [100 - rest.share, 100] : [100, 100 - rest.share];
  return [{ from, to, fill, stroke, tooltip: plain(restSaid(rest, locale)), on: rest.on }];
}

function note(datum: BasisDatum, index: number, locale: Locale): Sentence {
  if (datum.value === null) return [locale === "ko" ? "금액을 읽지 못함" : "sum not read"];
  const won = said(wonShort(datum.value, locale), datum);
  if (datum.share === null) return sentence`${won}${markOf(datum)}`;
  const alone = sentence`${shareSaid({ ...datum, share: datum.share })} · ${won}`;
  const together = cumulativeSaid(datum);
  if (index === 0 || together.length === 0) return alone;
  return locale === "ko"
    ? sentence`${alone} · 누계 ${together}`
    : sentence`${alone} · ${together} so far`;
}

function steps(data: readonly BasisDatum[], locale: Locale): Step[] {
  const all = data.flatMap((datum) => {
    const name = { text: datum.label, ink: INK.paper };
    return spanOf(datum, INK.money, locale).map((span) => ({ ...span, stroke: null, name }));
  });
  const last = data.at(-1);
  if (last === undefined) return [];
  const whole: Step = {
    label: [locale === "ko" ? "예산" : "Budget"],
    note: last.whole === null ? [] : [said(wonShort(last.whole, locale), wholeTrace(last))],
    spans: [...all, ...restSpan(data, locale)],
  };
  const parts = data.map((datum, index): Step => ({
    label: [said(datum.label, "name")],
    note: note(datum, index, locale),
    spans: runOf(datum, data[index - 1], locale),
    isGap: datum.value === null,
  }));
  const rest = restOf(data);
  const left: Step[] =
    rest === null
      ? []
      : [{ label: restSaid(rest, locale), note: [], spans: restSpan(data, locale) }];
  return [...(last.whole === null ? [] : [whole]), ...parts, ...left];
}

/** Each item's share of the budget, alone and together with those printed before it. */
export const shares: Figure<BasisDatum> = {
  id: ID,
  scope: "programme",
  question: {
    ko: "예산에서 항목마다 차지하는 몫은?",
    en: "What share of the budget does each item take?",
  },
  sql: BASIS,
  words: sharesWords,
  columns: [
    { key: "label", words: { ko: "항목", en: "Item" }, format: "text" },
    { key: "item", words: { ko: "과목", en: "Budget item" }, format: "text" },
    { key: "value", words: { ko: "금액", en: "Amount" }, format: "won" },
    { key: "share", words: { ko: "비율", en: "Share" }, format: "percent", on: shareTrace },
    {
      key: "cumulative",
      words: { ko: "누계 비율", en: "Cumulated" },
      format: "percent",
      on: cumulativeTrace,
    },
  ],
  draw(data, drawing) {
    const alt = sharesWords[drawing.locale].alt(data);
    return drawSteps(steps(data, drawing.locale), drawing, { id: ID, alt, scale: "%" });
  },
  series: sharesSeries,
};
