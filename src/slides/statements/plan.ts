import { sumTrace, type StartDatum, type Summed } from "../../figures/data/schedule-by-month.js";
import { markOf } from "../../figures/drawing/marks.js";
import { months } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { percent, roundHalfUp } from "../../words/number.js";
import { joined, said, sentence, type Sentence, type Value } from "../../words/sentence.js";
import { printed, sumOf, together, type Trace } from "../../words/trace.js";
import { wonExact } from "../../words/won.js";
import { rowsOf, type Given } from "../given.js";
import type { Statement } from "../statement.js";

type Dated = Summed & { from: string; to: string; total: number };

/** Rows of a schedule that are over by a month, and hold at least half of its printed total. */
interface FirstHalf {
  rows: readonly Dated[];
  sum: number;
  sumOn: Trace;
  share: number;
  shareOn: Trace;
  period: Value;
}

const isDated = (datum: StartDatum): datum is Dated =>
  datum.value !== null &&
  datum.from !== null &&
  datum.to !== null &&
  datum.total !== null &&
  datum.total > 0;

function halfOf(rows: readonly Dated[], end: string, { locale }: Given): FirstHalf {
  const sum = rows.reduce((all, { value }) => all + value, 0);
  const sumOn = sumOf(rows.map(sumTrace));
  const [first] = rows;
  const totalFact = first?.totalFact ?? null;
  const share = roundHalfUp((100 * sum) / (first?.total ?? 1), 2);
  const formula = `(${sumOn.formula ?? `{${sumOn.facts[0] ?? ""}}`}) ÷ {${totalFact ?? ""}} × 100`;
  const start = rows.map(({ from }) => from.slice(0, 7)).sort()[0] ?? end;
  const words = months(start, end, locale);
  const on = printed(
    rows.flatMap(({ facts }) => facts),
    sumOn.findings,
  );
  return {
    ...{ rows, sum, sumOn, share, period: said(words, on) },
    shareOn: together([sumOn, printed([totalFact])], formula),
  };
}

/** Null where no total is printed, or no month before the last holds half of it. */
function firstHalf(given: Given): FirstHalf | null {
  const rows = rowsOf<StartDatum>(given, "schedule-by-month").filter(isDated);
  const ends = [...new Set(rows.map(({ to }) => to.slice(0, 7)))].sort();
  for (const end of ends.slice(0, -1)) {
    const half = halfOf(
      rows.filter(({ to }) => to.slice(0, 7) <= end),
      end,
      given,
    );
    if (half.share >= 50) return half;
  }
  return null;
}

/** So many rows are named; more are told by their sum. */
const MOST_NAMED = 2;

/** The rows of the half, where they are few, to be found again in the chart. */
function namedRows(rows: readonly Dated[], locale: Locale): Sentence {
  if (rows.length > MOST_NAMED) return [];
  const names = rows.map(({ label }) =>
    said(locale === "ko" ? `‘${label}’` : `“${label}”`, "name"),
  );
  const list = joined(
    names.map((name) => [name]),
    ", ",
  );
  return locale === "ko" ? sentence`${list} ` : sentence` (${list})`;
}

/** When half of the planned money is due, where that is before the schedule's last month. */
export const planFirstHalf: Statement = {
  id: "plan-first-half",
  figures: ["schedule-by-month"],
  say(given) {
    const half = firstHalf(given);
    if (half === null) return [];
    const { rows, sum, sumOn, shareOn, period, locale } = { ...half, locale: given.locale };
    const share = said(percent(half.share), shareOn);
    const marks = [...new Set(rows.flatMap((row) => [...markOf(row)]))].join("");
    const named = namedRows(rows, locale);
    const won = said(wonExact(sum, locale) + marks, sumOn);
    const lines: [Sentence, Sentence] =
      locale === "ko"
        ? [
            sentence`추진일정 금액의 ${share}가 ${period}에 잡혀 있다.`,
            sentence`그 기간의 일정은 ${named}${won}이다. 계획한 돈이며 집행한 돈이 아니다.`,
          ]
        : [
            sentence`${share} of the schedule’s money falls on ${period}.`,
            sentence`Rows of that time${named} plan ${won}: planned, not executed.`,
          ];
    return lines;
  },
};
