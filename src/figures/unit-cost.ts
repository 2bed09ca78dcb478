import { capitalised } from "../words/capital.js";
import type { Bilingual, Locale } from "../words/locale.js";
import { inYear, said, sentence } from "../words/sentence.js";
import { wonExact, wonShort } from "../words/won.js";
import type { Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { markOf } from "./drawing/marks.js";
import { drawRows, plannedFill, type Panel, type Row } from "./drawing/rows.js";
import { counterOf, countersOf, isCosted, UNIT_COST_TRACES, UNIT_COSTS } from "./data/unit-cost.js";
import type { Costed, UnitCostDatum } from "./data/unit-cost.js";
import { equation, perOne, quotient, REASONS, refusal } from "./words/quotient.js";
import { unitCostWords } from "./words/unit-cost.js";

const ID = "unit-cost";
const REFUSED: Bilingual = { ko: "셈하지 않은 것", en: "Not computed" };
const SETTLED: ReadonlySet<string> = new Set(["executed", "granted", "granted-to-date"]);

function costRow(datum: Costed, locale: Locale): Row {
  const text = wonShort(datum.value, locale) + markOf(datum);
  const isSettled = datum.phase !== null && SETTLED.has(datum.phase);
  const bar = {
    label: datum.label,
    value: datum.value,
    text,
    fill: isSettled ? INK.money : plannedFill(ID),
    stroke: INK.money,
    tooltip: `${datum.label} ${wonExact(datum.value, locale)}`,
    on: datum,
  };
  return {
    label: sentence`${inYear(datum.year)} ${said(datum.label, "name")}`,
    note: equation(datum, locale, markOf(datum)),
    segments: [bar],
    form: "bar",
  };
}

function refusedRow(datum: UnitCostDatum, locale: Locale): Row {
  const note = refusal(datum, locale);
  return { label: quotient(datum, locale), note, segments: [], form: "gap" };
}

function panels(data: readonly UnitCostDatum[], locale: Locale): Panel[] {
  const costed = countersOf(data).map((unit): Panel => {
    const rows = data.filter(isCosted).filter((datum) => counterOf(datum) === unit);
    return {
      title: capitalised(perOne(unit, locale)),
      scale: unit,
      rows: rows.map((datum) => costRow(datum, locale)),
    };
  });
  const refused = data.filter(({ reason }) => reason !== null);
  if (refused.length === 0) return costed;
  const rows = refused.map((datum) => refusedRow(datum, locale));
  return [...costed, { title: REFUSED[locale], scale: "", rows }];
}

/** What one session or person costs where sum and count are of one scope; elsewhere why it is not said. */
export const unitCost: Figure<UnitCostDatum> = {
  id: ID,
  scope: "programme",
  question: {
    ko: "한 번, 한 사람에 얼마가 들었나?",
    en: "What did one session, or one person, cost?",
  },
  sql: UNIT_COSTS,
  words: unitCostWords,
  columns: [
    {
      key: "label",
      words: { ko: "항목", en: "Item" },
      format: "text",
      on: () => "name",
      absent: { ko: "사업 전체", en: "the whole project" },
    },
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "phase", words: { ko: "단계", en: "Phase" }, format: "phase" },
    {
      key: "amount",
      words: { ko: "금액", en: "Sum" },
      format: "won",
      on: UNIT_COST_TRACES.amount,
    },
    {
      key: "count",
      words: { ko: "수", en: "Count" },
      format: "count",
      on: UNIT_COST_TRACES.count,
    },
    { key: "counters", words: { ko: "단위", en: "Counter" }, format: "counter" },
    {
      key: "value",
      words: { ko: "하나에 든 돈", en: "For one" },
      format: "won",
      absent: { ko: "셈하지 않음", en: "not computed" },
    },
    {
      key: "reason",
      words: { ko: "셈하지 않은 까닭", en: "Why not computed" },
      format: "text",
      on: () => "rule",
      codes: REASONS,
    },
  ],
  draw(data, drawing) {
    const alt = unitCostWords[drawing.locale].alt(data);
    return drawRows(panels(data, drawing.locale), drawing, { id: ID, alt });
  },
};
