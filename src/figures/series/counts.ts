import type { Locale } from "../../words/locale.js";
import { capitalised } from "../../words/capital.js";
import { counter, counterOfKind } from "../../words/number.js";
import {
  countersOf,
  isAdditive,
  isCounted,
  PERSON,
  totalOf,
  yearsOf,
  type CountDatum,
} from "../data/counts.js";
import { INK } from "../drawing/ink.js";
import type { SeriesChart, ToCharts } from "./chart.js";
import { everyYear, marked, NOT_IN_SOURCES } from "./series.js";

/** Times held in a year: those that are named, so there may be more. */
function held(data: readonly CountDatum[], unit: string, locale: Locale): SeriesChart {
  const years = everyYear(yearsOf(data));
  const values = years.map((year) => totalOf(data, year, unit)?.value ?? null);
  const title = {
    ko: `적어도 몇 ${unit}`,
    en: `${capitalised(counter(unit, null, "en"))}, at least`,
  }[locale];
  const series = [{ name: title, ink: INK.activity, values }];
  const categories = years.map((year) =>
    marked(
      String(year),
      data.filter((datum) => datum.year === year && datum.unit === unit),
    ),
  );
  return {
    title,
    sort: "bar",
    isTime: true,
    categories,
    series,
    unit,
    decimals: 0,
    gap: NOT_IN_SOURCES[locale],
  };
}

/** Counts that may not be added, side by side under their names. */
function entries(data: readonly CountDatum[], unit: string, locale: Locale): SeriesChart {
  const rows = data.filter(isCounted).filter((datum) => datum.unit === unit);
  const kind = rows[0]?.kind ?? null;
  const title = capitalised(counterOfKind(unit, null, { kind, locale }));
  const ink = rows.some(({ people }) => people) || unit === PERSON ? INK.people : INK.activity;
  const series = [{ name: title, ink, values: rows.map(({ value }) => value) }];
  const categories = rows.map((row) => marked(`${String(row.year)} ${row.label}`, [row]));
  return {
    title,
    sort: "bar",
    isTime: false,
    categories,
    series,
    unit,
    decimals: 0,
    gap: NOT_IN_SOURCES[locale],
  };
}

/** What is named of one kind, a chart for each counter. */
export const countSeries: ToCharts<CountDatum> = (data, locale) =>
  countersOf(data).map((unit) =>
    isAdditive(unit) ? held(data, unit, locale) : entries(data, unit, locale),
  );
