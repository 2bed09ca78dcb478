import type { Locale } from "../words/locale.js";
import { wonExact, wonShort } from "../words/won.js";
import type { Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { markOf } from "./drawing/marks.js";
import type { Segment } from "./drawing/row-parts.js";
import {
  cumulativeTrace,
  monthsOf,
  STARTS,
  sumTrace,
  unsummed,
  type Month,
  type StartDatum,
  type Summed,
} from "./data/schedule-by-month.js";
import { startWords } from "./words/schedule-by-month.js";
import { monthNote, monthSaid, periodOf, plannedKey } from "./words/schedule-months.js";
import { doubtFill, drawSteps, plannedFill, type Span, type Step } from "./drawing/steps.js";
import { said } from "../words/sentence.js";
import { startSeries } from "./series/schedule-by-month.js";

const ID = "schedule-by-month";

const look = (row: Summed) =>
  row.findings.length > 0
    ? { fill: doubtFill(ID), stroke: INK.doubt }
    : { fill: plannedFill(ID), stroke: INK.money };

/** The rows of a month one behind the other, from where the month before ends. */
function spansOf({ before, rows }: Month, locale: Locale): Span[] {
  let run = before;
  return rows.map((row) => {
    const from = run;
    run += row.value;
    const tooltip = `${row.label} ${periodOf(row, locale)} ${wonExact(row.value, locale)}`;
    return { from, to: run, ...look(row), tooltip, on: sumTrace(row) };
  });
}

function namesOf({ rows }: Month, locale: Locale): Segment[] {
  return rows.map((row) => ({
    label: row.label,
    value: row.value,
    text: wonShort(row.value, locale) + markOf(row),
    ...look(row),
    tooltip: "",
    on: sumTrace(row),
  }));
}

function steps(data: readonly StartDatum[], locale: Locale): Step[] {
  const months = monthsOf(data);
  const blank = unsummed(data);
  const all = months.map((each): Step => ({
    label: monthSaid(each, locale),
    note: monthNote(each, locale),
    spans: spansOf(each, locale),
    names: namesOf(each, locale),
  }));
  const rest = blank.map((row): Step => ({
    label: [said(row.label, "name")],
    note: [locale === "ko" ? "금액이 인쇄되지 않음" : "no sum printed"],
    spans: [],
    isGap: true,
  }));
  return [...all, ...rest];
}

/** What is planned to start when: the sums of the latest schedule by month of start, cumulated. */
export const scheduleByMonth: Figure<StartDatum> = {
  id: ID,
  scope: "programme",
  question: {
    ko: "계획한 돈은 어느 달부터 얼마나 잡혀 있나?",
    en: "How much of the plan starts in which month?",
  },
  sql: STARTS,
  words: startWords,
  columns: [
    { key: "from", words: { ko: "시작", en: "From" }, format: "month" },
    { key: "to", words: { ko: "끝", en: "To" }, format: "month" },
    { key: "label", words: { ko: "사업추진절차", en: "Row" }, format: "text" },
    {
      key: "value",
      words: { ko: "예산집행금액(계획)", en: "Planned" },
      format: "won",
      on: sumTrace,
    },
    {
      key: "cumulative",
      words: { ko: "그 달까지 누계", en: "Cumulated by that month" },
      format: "percent",
      on: cumulativeTrace,
    },
  ],
  draw(data, drawing) {
    const alt = startWords[drawing.locale].alt(data);
    const fills = { planned: plannedFill(ID), doubt: doubtFill(ID) };
    const key = plannedKey(data, fills, drawing.locale);
    return drawSteps(steps(data, drawing.locale), drawing, { id: ID, alt, scale: "원", key });
  },
  series: startSeries,
};
