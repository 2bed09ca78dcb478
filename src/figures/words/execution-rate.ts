import { yearRuns, years } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { percent } from "../../words/number.js";
import {
  inYear,
  joined,
  plain,
  said,
  sentence,
  withParticleOf,
  type Sentence,
} from "../../words/sentence.js";
import { wonExact } from "../../words/won.js";
import { executedTrace, availableTrace, type RateDatum } from "../data/execution-rate.js";
import type { Words } from "../figure.js";
import { markOf } from "../drawing/marks.js";
import { sourceLine } from "./sources.js";

function settled(data: readonly RateDatum[]): (RateDatum & { value: number })[] {
  return data.flatMap((datum) => (datum.value === null ? [] : [{ ...datum, value: datum.value }]));
}

function titleKo(data: readonly RateDatum[]): Sentence {
  const rates = settled(data).map(
    (datum) => sentence`${inYear(datum.year)}년 ${said(percent(datum.value), datum)}`,
  );
  return rates.length === 0
    ? ["집행률을 셈할 결산이 없다"]
    : sentence`집행률은 ${joined(rates, ", ")}`;
}

function titleEn(data: readonly RateDatum[]): Sentence {
  const rates = settled(data).map(
    (datum) => sentence`${said(percent(datum.value), datum)} in ${inYear(datum.year)}`,
  );
  return rates.length === 0
    ? ["No settled year to compute a rate from"]
    : sentence`Executed: ${joined(rates, ", ")}`;
}

/** A settled year in full: what could be spent, what was, and the rate. */
function yearLine(datum: RateDatum & { value: number }, locale: Locale): Sentence {
  const rate = said(percent(datum.value) + markOf(datum), datum);
  if (datum.available === null || datum.executed === null) return [];
  const available = said(wonExact(datum.available, locale), availableTrace(datum));
  const executed = said(wonExact(datum.executed, locale), executedTrace(datum));
  return locale === "ko"
    ? sentence`${inYear(datum.year)}년에는 예산현액 ${available} 가운데 ${withParticleOf([executed], "을")} 집행했다(${rate}).`
    : sentence`In ${inYear(datum.year)}, ${executed} of ${available} available was executed (${rate}).`;
}

function summary(data: readonly RateDatum[], locale: Locale): Sentence[] {
  const known = settled(data);
  const lines = known.slice(-3).map((datum) => yearLine(datum, locale));
  const gaps = data.filter(({ value }) => value === null).map(({ year }) => year);
  if (known.length === 0 || gaps.length === 0) return lines;
  const named = said(yearRuns(gaps, locale), "year");
  const gap =
    locale === "ko"
      ? sentence`${named}의 결산은 자료에 없다.`
      : sentence`${named}: not settled in the sources.`;
  return [...lines, gap];
}

const span = (data: readonly RateDatum[], locale: Locale): string =>
  years(
    data.map(({ year }) => year),
    locale,
  );

/** The words of the figure of execution rates. */
export const rateWords: Readonly<Record<Locale, Words<RateDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: (data) => `집행률(%) = 집행액 ÷ 예산현액 · ${span(data, "ko")}`,
    caveats: () => [
      "집행액은 시가 수탁기관에 내보낸 돈이다. 수탁기관이 실제로 쓴 돈은 이 문서에 없다.",
    ],
    alt: (data) => plain(titleKo(data)),
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: (data) => `Executed ÷ available appropriation, %, ${span(data, "en")}`,
    caveats: () => [
      "Executed is what the city paid the trustee; what the trustee spent is not in these documents.",
    ],
    alt: (data) => plain(titleEn(data)),
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};
