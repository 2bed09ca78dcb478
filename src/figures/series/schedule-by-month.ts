import { monthShort } from "../../words/date.js";
import { term } from "../../words/terms.js";
import { monthsOf, type StartDatum } from "../data/schedule-by-month.js";
import { INK } from "../drawing/ink.js";
import type { ToCharts } from "./chart.js";
import { marked } from "./series.js";

/** The month after one, ISO. */
function next(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const [y, m] = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}`;
}

/** More months than this are no schedule of a year: a slip of the print, which is drawn as it stands. */
const LONGEST = 36;

/** Every month from the first to the last, so that one in which nothing starts stands empty. */
function everyMonth(months: readonly string[]): string[] {
  const last = months.at(-1);
  const all = months.slice(0, 1);
  for (let month = all[0]; month !== undefined && last !== undefined && month < last;) {
    month = next(month);
    all.push(month);
    if (all.length > LONGEST) return [...months];
  }
  return all;
}

/** What is planned to start in which month. */
export const startSeries: ToCharts<StartDatum> = (data, locale) => {
  const months = monthsOf(data);
  const dated = months.flatMap(({ month }) => (month === null ? [] : [month]));
  if (dated.length === 0) return [];
  const all = everyMonth([...dated].sort());
  const sum = (wanted: string | null): number | null =>
    months.find(({ month }) => month === wanted)?.sum ?? null;
  const rowsOf = (wanted: string | null): readonly StartDatum[] =>
    months.find(({ month }) => month === wanted)?.rows ?? [];
  const undated = { ko: "시작 달 없음", en: "No start printed" }[locale];
  const rest = sum(null);
  const name = term("phase", "planned", locale);
  const values = [...all.map(sum), ...(rest === null ? [] : [rest])];
  const categories = [
    ...all.map((month) => marked(monthShort(month, locale), rowsOf(month))),
    ...(rest === null ? [] : [marked(undated, rowsOf(null))]),
  ];
  const series = [{ name, ink: INK.moneyQuiet, isPlanned: true, values }];
  return [
    {
      title: null,
      sort: "bar",
      isTime: true,
      categories,
      series,
      unit: "원",
      decimals: 0,
      gap: null,
    },
  ];
};
