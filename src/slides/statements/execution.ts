import type { BudgetDatum } from "../../figures/data/budget.js";
import { yearsOf } from "../../figures/data/counts.js";
import type { RateDatum } from "../../figures/data/execution-rate.js";
import { yearRuns } from "../../words/date.js";
import { percent } from "../../words/number.js";
import { inYear, joined, said, sentence, type Sentence } from "../../words/sentence.js";
import { rowsOf, type Given } from "../given.js";
import type { Statement } from "../statement.js";

type Settled = RateDatum & { value: number };

const rate = (datum: Settled): Sentence => [said(percent(datum.value), datum)];

/** Rates from the lowest to the highest; one alone as itself. */
function span(data: readonly Settled[]): Sentence {
  const sorted = [...data].sort((a, b) => a.value - b.value || a.year - b.year);
  const ends = [sorted[0], sorted.at(-1)].flatMap((datum) => datum ?? []);
  const texts = new Set(ends.map(({ value }) => percent(value)));
  return joined(texts.size === 1 ? ends.slice(0, 1).map(rate) : ends.map(rate), "–");
}

function sayRate(given: Given): Sentence[] {
  const { locale } = given;
  const settled = rowsOf<RateDatum>(given, "execution-rate")
    .flatMap((datum): Settled[] => (datum.value === null ? [] : [{ ...datum, value: datum.value }]))
    .sort((a, b) => a.year - b.year);
  const last = settled.at(-1);
  if (last === undefined) return [];
  const earlier = settled.filter(({ year }) => year < last.year);
  const when = said(yearRuns(yearsOf(earlier), locale), "year");
  const year = inYear(last.year);
  if (locale === "ko")
    return earlier.length === 0
      ? [sentence`${year}년 집행률은 ${rate(last)}이다.`]
      : [sentence`${year}년 집행률은 ${rate(last)}이고, 앞선 ${when}은 ${span(earlier)}였다.`];
  const before = earlier.length === 0 ? [] : sentence`, against ${span(earlier)} in ${when}`;
  return [sentence`${rate(last)} of what was available was executed in ${year}${before}.`];
}

/** How much of the money was executed in the last settled year, and in those before. */
export const lastRate: Statement = {
  id: "last-rate",
  figures: ["execution-rate"],
  say: sayRate,
};

/** Which years are settled, and of which there is a budget only. */
export const settledYears: Statement = {
  id: "settled-years",
  figures: ["budget-and-execution"],
  say(given) {
    const { locale } = given;
    const rows = rowsOf<BudgetDatum>(given, "budget-and-execution");
    const settled = yearsOf(rows.filter(({ phase }) => phase === "executed"));
    const open = yearsOf(rows).filter((year) => !settled.includes(year));
    const words = (list: readonly number[]) => said(yearRuns(list, locale), "year");
    const known: Sentence =
      locale === "ko"
        ? sentence`집행한 금액이 있는 해는 ${words(settled)}이다.`
        : sentence`Sums executed are printed for ${words(settled)}.`;
    const bare: Sentence =
      locale === "ko"
        ? sentence`${words(open)}은 예산액만 있다.`
        : sentence`For ${words(open)} there are budgets only.`;
    return [...(settled.length === 0 ? [] : [known]), ...(open.length === 0 ? [] : [bare])];
  },
};

/** What stands in a deck wherever sums of several phases are shown. */
export const phasesApart: Statement = {
  id: "phases-apart",
  figures: ["budget-and-execution"],
  say: (given) =>
    rowsOf(given, "budget-and-execution").length === 0
      ? []
      : [
          [
            given.locale === "ko"
              ? "예산액은 쓰기로 한 돈, 집행액은 시가 지급한 돈이다. 서로 견주지 않는다."
              : "A budget is what may be spent, “executed” what the city paid. The two are not compared.",
          ],
        ],
};
