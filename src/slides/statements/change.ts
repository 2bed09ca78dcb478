import { CHANGE_TRACES, type ChangeDatum } from "../../figures/data/change.js";
import type { Locale } from "../../words/locale.js";
import { percent } from "../../words/number.js";
import { inYear, said, sentence, type Sentence } from "../../words/sentence.js";
import { wonShort } from "../../words/won.js";
import { rowsOf, type Given } from "../given.js";
import type { Statement } from "../statement.js";

/** The total of the latest budget that is held against the year before; null where none is. */
function changed(given: Given): (ChangeDatum & { computed: number }) | null {
  const rows = rowsOf<ChangeDatum>(given, "change");
  const latest = Math.max(...rows.map(({ year }) => year));
  const last = rows.filter(({ year }) => year === latest);
  const total = last.find(({ isTotal }) => isTotal) ?? last[0];
  return total?.computed == null ? null : { ...total, computed: total.computed };
}

function rateOf(datum: ChangeDatum): Sentence {
  const rate = datum.computedPercent;
  if (rate === null) return [];
  const text = rate > 0 ? `+${percent(rate)}` : percent(rate);
  return sentence` (${said(text, CHANGE_TRACES.computedPercent(datum))})`;
}

function sayChange(datum: ChangeDatum & { computed: number }, locale: Locale): Sentence {
  const by = said(wonShort(Math.abs(datum.computed), locale), CHANGE_TRACES.computed(datum));
  const year = inYear(datum.year);
  const isLess = datum.computed < 0;
  if (locale === "ko")
    return datum.computed === 0
      ? sentence`${year}년 예산은 전년과 같다.`
      : sentence`${year}년 예산은 전년보다 ${by} ${isLess ? "적다" : "많다"}${rateOf(datum)}.`;
  return datum.computed === 0
    ? sentence`The ${year} budget is that of the year before.`
    : sentence`The ${year} budget is ${by} ${isLess ? "less" : "more"} than the year before${rateOf(datum)}.`;
}

/** By how much the last budget differs from the one before it. */
export const change: Statement = {
  id: "change",
  figures: ["change"],
  say(given) {
    const datum = changed(given);
    return datum === null ? [] : [sayChange(datum, given.locale)];
  },
};

const NO_REASON: Readonly<Record<Locale, string>> = {
  ko: "바뀐 까닭은 이 장부가 문서에서 읽은 사실(금액, 비율, 일정, 활동, 회의)에 없다. 문서를 낸 부서에 물을 일이다.",
  en: "Nothing that the ledger read in the documents (sums, rates, plans, activities, meetings) says why. That is a question for the department.",
};

/**
 * That a change is not explained. No kind of fact holds a reason, so the ledger cannot know one: it says
 * so of what was read, not of all that may be written elsewhere.
 */
export const noReason: Statement = {
  id: "no-reason",
  figures: ["change"],
  say(given) {
    const datum = changed(given);
    return datum === null || datum.computed === 0 ? [] : [[NO_REASON[given.locale]]];
  },
};
