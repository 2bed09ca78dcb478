import { activityMultiples } from "../figures/activity-multiples.js";
import { composition } from "../figures/composition.js";
import { outermost, type PartDatum } from "../figures/data/composition.js";
import { multiplesOf, type NamedDatum } from "../figures/data/activity-multiples.js";
import { isAdditive } from "../figures/data/counts.js";
import { about, type Datum } from "../figures/figure.js";
import type { Bilingual, Locale } from "../words/locale.js";
import { term } from "../words/terms.js";
import { replyTo, type LedgerAsked } from "./reply-to.js";

/** Questions that need nothing but a ledger that has the rows for them. */
const GENERAL: readonly Bilingual[] = [
  { ko: "최근 집행률", en: "latest execution rate" },
  { ko: "최근 예산", en: "latest budget" },
  { ko: "예산은 전년보다 얼마나 줄었나?", en: "how did the budget change?" },
  { ko: "불참 자치구", en: "which districts were absent?" },
  { ko: "질의는 몇 건이고 어떻게 되었나?", en: "questions and outcomes" },
  { ko: "위탁 계약은 언제 끝나나?", en: "when does the contract end?" },
];

/** So many are offered. */
const MOST = 8;

/** The kinds that were held most often in the latest year that has any, as questions. */
function kindQuestions(rows: readonly Datum[], locale: Locale): string[] {
  const held = multiplesOf(rows as readonly NamedDatum[]).filter(
    ({ unit, people }) => isAdditive(unit) && !people,
  );
  const latest = Math.max(...held.flatMap(({ bars }) => [...bars.keys()]));
  return held
    .flatMap(({ kind, bars }) => (bars.get(latest) ?? []).map(({ value }) => ({ kind, value })))
    .sort((a, b) => b.value - a.value)
    .slice(0, 2)
    .map(({ kind }) => {
      const [name = ""] = term("kind", kind, locale).split("·");
      return locale === "ko" ? `${String(latest)}년 ${name} 횟수` : `${name} in ${String(latest)}`;
    });
}

/** The largest part of the latest calculation basis, as a question. */
function itemQuestions(rows: readonly Datum[], locale: Locale): string[] {
  const parts = rows as readonly PartDatum[];
  return (parts.length === 0 ? [] : outermost(parts))
    .slice(0, 1)
    .map(({ label, year }) =>
      locale === "ko" ? `${String(year)}년 ${label} 비중` : `${label} share ${String(year)}`,
    );
}

/** Questions that this ledger has an answer to, of its first programme. */
export function suggestionsOf(ledger: LedgerAsked, locale: Locale): string[] {
  const [first] = ledger.programmes;
  const rows = (set: typeof composition | typeof activityMultiples): readonly Datum[] =>
    about(ledger.rowsOf(set), first);
  return [
    ...GENERAL.map((words) => words[locale]).slice(0, 3),
    ...itemQuestions(rows(composition), locale),
    ...kindQuestions(rows(activityMultiples), locale),
    ...GENERAL.map((words) => words[locale]).slice(3),
  ]
    .filter((question) => replyTo(question, ledger, locale).status !== "missing")
    .slice(0, MOST);
}
