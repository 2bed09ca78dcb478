import type { Locale } from "../words/locale.js";
import { inYear, plain } from "../words/sentence.js";
import { wonExact } from "../words/won.js";
import type { Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { drawRows, type Row } from "./drawing/rows.js";
import { availableTrace, BALANCES, shareTrace, type BalanceDatum } from "./data/unspent-balance.js";
import { balanceNote, balanceWords } from "./words/unspent-balance.js";
import { balanceSeries } from "./series/unspent-balance.js";

const ID = "unspent-balance";

function row(datum: BalanceDatum, locale: Locale): Row {
  const [label, note] = [[inYear(datum.year)], balanceNote(datum, locale)];
  if (datum.value === null) return { label, note, segments: [], form: "gap" };
  if (datum.value < 0) return { label, note, segments: [], form: "bar" };
  const segment = {
    label: "",
    value: datum.value,
    text: plain(note),
    fill: INK.moneyQuiet,
    stroke: INK.money,
    tooltip: `${String(datum.year)} ${wonExact(datum.value, locale)}`,
    on: datum,
  };
  return { label, note, segments: [segment], form: "bar" };
}

/** What was neither paid out nor carried over, by year, as the settlements print it. */
export const unspentBalance: Figure<BalanceDatum> = {
  id: ID,
  scope: "programme",
  question: { ko: "해마다 얼마가 남았나?", en: "How much was left unspent each year?" },
  sql: BALANCES,
  words: balanceWords,
  columns: [
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "value", words: { ko: "집행잔액", en: "Unspent balance" }, format: "won" },
    {
      key: "available",
      words: { ko: "예산현액", en: "Available" },
      format: "won",
      on: availableTrace,
    },
    {
      key: "share",
      words: { ko: "예산현액에 대한 비율", en: "Of the available" },
      format: "percent",
      on: shareTrace,
    },
  ],
  draw(data, drawing) {
    const { locale } = drawing;
    const rows = data.map((datum) => row(datum, locale));
    const alt = balanceWords[locale].alt(data);
    return drawRows([{ title: null, scale: "원", rows }], drawing, { id: ID, alt });
  },
  series: balanceSeries,
};
