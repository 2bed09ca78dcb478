import { years } from "./date.js";
import type { Locale } from "./locale.js";
import { withParticle } from "./particle.js";

/** Joins words into a phrase: `가와 나`, `가, 나, 다`; `a and b`, `a, b and c`. */
export function list(words: readonly string[], locale: Locale): string {
  const last = words.at(-1);
  if (last === undefined) return "";
  const before = words.slice(0, -1);
  if (before.length === 0) return last;
  if (locale === "en") return `${before.join(", ")} and ${last}`;
  return before.length === 1 ? `${withParticle(before.join(""), "과")} ${last}` : words.join(", ");
}

/** From so many years in a row on, a reader sees a stretch rather than years. */
const STRETCH = 3;

/** Years as a phrase, ascending: `2013년, 2015–2018년, 2020년`; `2013, 2015–2018 and 2020`. */
export function yearList(values: Iterable<number>, locale: Locale): string {
  const runs: number[][] = [];
  for (const year of [...new Set(values)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === year - 1) last.push(year);
    else runs.push([year]);
  }
  const named = runs.flatMap((run) =>
    run.length < STRETCH ? run.map((year) => years([year], locale)) : [years(run, locale)],
  );
  return list(named, locale);
}
