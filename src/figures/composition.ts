import type { Locale } from "../words/locale.js";
import { plain, said, sentence } from "../words/sentence.js";
import { wonShort } from "../words/won.js";
import { ordered, PARTS, shareTrace, type PartDatum } from "./data/composition.js";
import { partWords, shareOf } from "./words/composition.js";
import type { Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { markOf } from "./drawing/marks.js";
import { drawRows, type Row } from "./drawing/rows.js";
import { compositionSeries } from "./series/composition.js";

function row(datum: PartDatum, top: number, locale: Locale): Row {
  const dagger = markOf(datum);
  const won = datum.value === null ? "" : wonShort(datum.value, locale);
  const note =
    datum.value === null ? [] : sentence`${said(won, datum)}${dagger} · ${shareOf(datum)}`;
  const isTop = datum.level === top;
  const fill = isTop ? INK.money : INK.moneyQuiet;
  const segment = {
    label: datum.label,
    value: datum.value ?? 0,
    text: plain(note),
    fill,
    stroke: isTop ? null : INK.money,
    tooltip: `${datum.label} ${won}`,
    on: datum,
  };
  const label = isTop ? datum.label : `${"└ ".repeat(datum.level - top)}${datum.label}`;
  return {
    label: [said(label, "name")],
    note,
    segments: datum.value === null ? [] : [segment],
    form: datum.value === null ? "gap" : "bar",
  };
}

/** What the latest budget is made of, by item of the calculation basis. */
export const composition: Figure<PartDatum> = {
  id: "composition",
  scope: "programme",
  question: {
    ko: "가장 최근 예산은 무엇으로 이루어졌나?",
    en: "What is the latest budget made of?",
  },
  sql: PARTS,
  words: partWords,
  columns: [
    { key: "label", words: { ko: "항목", en: "Item" }, format: "text" },
    { key: "parent", words: { ko: "상위 항목", en: "Part of" }, format: "text" },
    { key: "value", words: { ko: "금액", en: "Amount" }, format: "won" },
    { key: "share", words: { ko: "비율", en: "Share" }, format: "percent", on: shareTrace },
  ],
  draw(data, drawing) {
    const { locale } = drawing;
    const top = Math.min(...data.map((datum) => datum.level));
    const rows = ordered(data).map((datum) => row(datum, top, locale));
    const alt = partWords[locale].alt(data);
    return drawRows([{ title: null, scale: "원", rows }], drawing, { id: composition.id, alt });
  },
  series: compositionSeries,
};
