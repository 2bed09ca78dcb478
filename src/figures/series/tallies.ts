import type { Locale } from "../../words/locale.js";
import type { SeriesChart } from "./chart.js";

/** How often something was found under a name, and under which outcome. */
interface Tally {
  category: string;
  series: string;
  value: number;
}

/** Numbers of things of one sort by name, one series an outcome; they add up to what there is. */
export function tallySeries(
  tallies: readonly Tally[],
  inkOf: (series: string, index: number) => string,
  locale: Locale,
): readonly SeriesChart[] {
  if (tallies.length === 0) return [];
  const categories = [...new Set(tallies.map(({ category }) => category))];
  const names = [...new Set(tallies.map(({ series }) => series))];
  const series = names.map((name, index) => ({
    name,
    ink: inkOf(name, index),
    values: categories.map((category) => {
      const some = tallies.filter((each) => each.category === category && each.series === name);
      return some.length === 0 ? null : some.reduce((sum, { value }) => sum + value, 0);
    }),
  }));
  const sort = names.length > 1 ? "stacked" : "bar";
  const unit = { ko: "건", en: "" }[locale];
  return [{ title: null, sort, isTime: false, categories, series, unit, decimals: 0, gap: null }];
}
