import { marksOf } from "../drawing/marks.js";
import type { Datum } from "../figure.js";
import type { Bilingual } from "../../words/locale.js";
import type { Series, SeriesChart } from "./chart.js";

/** What a year or name says that no source has a value for. */
export const NOT_IN_SOURCES: Bilingual = { ko: "자료에 없음", en: "not in the sources" };

/** A category with the signs that its values would have: what is doubtful is so in any program. */
export function marked(name: string, data: readonly Datum[]): string {
  return name + marksOf(data).join("");
}

/** Every year from the first to the last: one that is missing stands as a gap. */
export function everyYear(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** One value a year, as one series. */
export function byYear(
  data: readonly (Datum & { year: number })[],
  look: Pick<Series, "name" | "ink">,
  { unit, decimals, gap }: Pick<SeriesChart, "unit" | "decimals" | "gap">,
): readonly SeriesChart[] {
  if (data.length === 0) return [];
  const years = everyYear(data.map(({ year }) => year));
  const values = years.map((year) => data.find((datum) => datum.year === year)?.value ?? null);
  const series = [{ ...look, values }];
  const categories = years.map((year) =>
    marked(
      String(year),
      data.filter((datum) => datum.year === year),
    ),
  );
  return [{ title: null, sort: "bar", isTime: true, categories, series, unit, decimals, gap }];
}
