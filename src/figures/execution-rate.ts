import type { Locale } from "../words/locale.js";
import { percent } from "../words/number.js";
import { inYear, said, sentence, type Sentence } from "../words/sentence.js";
import { wonShort } from "../words/won.js";
import {
  availableTrace,
  executedTrace,
  RATES,
  restTrace,
  type RateDatum,
} from "./data/execution-rate.js";
import type { Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { markOf } from "./drawing/marks.js";
import { drawRows, type Row, type Segment } from "./drawing/rows.js";
import { rateWords } from "./words/execution-rate.js";
import { rateSeries } from "./series/execution-rate.js";

const ID = "execution-rate";

/** The part of a bar that was not executed; null where all of it was. */
function notExecuted(datum: RateDatum, locale: Locale): Segment | null {
  const rest = (datum.available ?? 0) - (datum.executed ?? 0);
  if (rest <= 0) return null;
  const label = `${locale === "ko" ? "집행하지 않음" : "not executed"} ${wonShort(rest, locale)}`;
  return {
    label,
    value: Math.max(100 - (datum.value ?? 100), 0),
    text: "",
    fill: INK.moneyQuiet,
    stroke: INK.money,
    tooltip: label,
    on: restTrace(datum),
  };
}

function row(datum: RateDatum, locale: Locale): Row {
  const label = [inYear(datum.year)];
  if (datum.value === null) {
    const note = [locale === "ko" ? "결산 자료에 없음" : "not settled in the sources"];
    return { label, note, segments: [], form: "gap" };
  }
  const dagger = markOf(datum);
  const rate = percent(datum.value) + dagger;
  const done = {
    label: rate,
    value: datum.value,
    text: "",
    fill: INK.money,
    tooltip: `${String(datum.year)} ${rate}`,
    on: datum,
  };
  const rest = notExecuted(datum, locale);
  const segments = rest === null ? [done] : [done, rest];
  const note: Sentence = [said(rate, datum)];
  const whole = rest === null ? note : sentence`${note} · ${said(rest.label, rest.on)}`;
  return { label, note: whole, segments, form: "bar" };
}

/** How much of what could be spent was spent, by year. */
export const executionRate: Figure<RateDatum> = {
  id: ID,
  scope: "programme",
  question: {
    ko: "쓸 수 있던 돈 가운데 얼마를 집행했나?",
    en: "How much of the available money was paid out?",
  },
  sql: RATES,
  words: rateWords,
  columns: [
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "executed", words: { ko: "집행액", en: "Executed" }, format: "won", on: executedTrace },
    {
      key: "available",
      words: { ko: "예산현액", en: "Available" },
      format: "won",
      on: availableTrace,
    },
    { key: "value", words: { ko: "집행률", en: "Rate" }, format: "percent" },
  ],
  draw(data, drawing) {
    const { locale } = drawing;
    const rows = data.map((datum) => row(datum, locale));
    const alt = rateWords[locale].alt(data);
    return drawRows([{ title: null, scale: "%", rows }], drawing, { id: ID, alt });
  },
  series: rateSeries,
};
