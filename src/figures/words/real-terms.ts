import { years } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { percent } from "../../words/number.js";
import {
  inYear,
  plain,
  said,
  sentence,
  withParticleOf,
  type Sentence,
} from "../../words/sentence.js";
import { term } from "../../words/terms.js";
import { wonExact, wonShort } from "../../words/won.js";
import { yearsOf } from "../data/counts.js";
import type { Words } from "../figure.js";
import { growthOf, isReal, phasesOf } from "../data/real-terms.js";
import type { Growth, Real, RealDatum } from "../data/real-terms.js";
import { caveatsEn, caveatsKo, offText, without } from "./real-terms-caveats.js";
import { sourceLine } from "./sources.js";

const sum = (datum: Real, locale: Locale): Sentence => [said(wonShort(datum.value, locale), datum)];

/** A phase as the subject of an English sentence. */
const SUBJECTS = {
  executed: "the sum executed",
  "final-budget": "the final budget",
  budget: "the budget",
} as const;

/** The first phase that has two years to set side by side. */
function leading(data: readonly RealDatum[]): Growth | null {
  for (const phase of phasesOf(data)) {
    const growth = growthOf(data, phase);
    if (growth !== null) return growth;
  }
  return null;
}

function titleKo(data: readonly RealDatum[]): Sentence {
  const growth = leading(data);
  if (growth !== null) {
    const { first, last } = growth;
    const phase = withParticleOf([term("phase", first.phase, "ko")], "은");
    return sentence`${inYear(first.baseYear)}년 가격으로 ${phase} ${inYear(first.year)}년 ${sum(first, "ko")}, ${inYear(last.year)}년 ${sum(last, "ko")}`;
  }
  const only = data.filter(isReal).at(-1);
  if (only === undefined) return ["물가지수가 있는 해의 금액이 자료에 없다"];
  return sentence`${inYear(only.baseYear)}년 가격으로 ${inYear(only.year)}년 ${term("phase", only.phase, "ko")} ${sum(only, "ko")}`;
}

function titleEn(data: readonly RealDatum[]): Sentence {
  const growth = leading(data);
  if (growth !== null) {
    const { first, last } = growth;
    return sentence`In ${inYear(first.baseYear)} prices, ${SUBJECTS[first.phase]} was ${sum(first, "en")} in ${inYear(first.year)}, ${sum(last, "en")} in ${inYear(last.year)}`;
  }
  const only = data.filter(isReal).at(-1);
  if (only === undefined) return ["No sum of a year with a price index in the sources"];
  return sentence`In ${inYear(only.baseYear)} prices, ${SUBJECTS[only.phase]} of ${inYear(only.year)} was ${sum(only, "en")}`;
}

function movedKo(value: number): string {
  return value < 0 ? "줄었다" : "늘었다";
}

function growthKo({ first, last, nominal, real, nominalOn, realOn }: Growth): Sentence {
  const phase = withParticleOf([term("phase", first.phase, "ko")], "은");
  const printed = said(percent(Math.abs(nominal)), nominalOn);
  const kept = said(percent(Math.abs(real)), realOn);
  const between = sentence`${inYear(first.year)}년에서 ${inYear(last.year)}년 사이 ${phase}`;
  return nominal < 0 === real < 0
    ? sentence`${between} 인쇄된 금액으로 ${printed}, ${inYear(first.baseYear)}년 가격으로 ${kept} ${movedKo(real)}.`
    : sentence`${between} 인쇄된 금액으로 ${printed} ${nominal < 0 ? "줄었지만" : "늘었지만"} ${inYear(first.baseYear)}년 가격으로는 ${kept} ${movedKo(real)}.`;
}

function growthEn({ first, last, nominal, real, nominalOn, realOn }: Growth): Sentence {
  const moved = (value: number): string => (value < 0 ? "fell" : "rose");
  const printed = said(percent(Math.abs(nominal)), nominalOn);
  const kept = said(percent(Math.abs(real)), realOn);
  const head = sentence`From ${inYear(first.year)} to ${inYear(last.year)}, ${SUBJECTS[first.phase]} ${moved(nominal)} by ${printed} as printed`;
  return nominal < 0 === real < 0
    ? sentence`${head} and by ${kept} in ${inYear(first.baseYear)} prices.`
    : sentence`${head}, but ${moved(real)} by ${kept} in ${inYear(first.baseYear)} prices.`;
}

function summary(data: readonly RealDatum[], locale: Locale): Sentence[] {
  const growths = phasesOf(data).flatMap((phase) => growthOf(data, phase) ?? []);
  const missing = without(data);
  const off: Sentence[] = missing.length === 0 ? [] : [[said(offText(missing, locale), "scope")]];
  const written = locale === "ko" ? growthKo : growthEn;
  return [...growths.map(written), ...off];
}

function alt(data: readonly RealDatum[], locale: Locale): string {
  const words = { ko: ["실질", "명목", "물가지수 없음"], en: ["real", "nominal", "no index"] }[
    locale
  ];
  const rows = data.map((datum) => {
    const real = isReal(datum) ? `${words[0] ?? ""} ${wonExact(datum.value, locale)}` : words[2];
    return `${String(datum.year)} ${term("phase", datum.phase, locale)} ${real ?? ""}, ${words[1] ?? ""} ${wonExact(datum.nominal, locale)}`;
  });
  return `${plain(locale === "ko" ? titleKo(data) : titleEn(data))}. ${rows.join("; ")}`;
}

function baseOf(data: readonly RealDatum[]): string {
  return String(data.find(({ baseYear }) => baseYear !== null)?.baseYear ?? "");
}

/** The words of the figure of amounts in real terms. */
export const realTermsWords: Readonly<Record<Locale, Words<RealDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: (data) =>
      `단계별 금액(원), ${baseOf(data)}년 가격과 인쇄된 금액(명목) · ${years(yearsOf(data), "ko")}`,
    caveats: caveatsKo,
    alt: (data) => alt(data, "ko"),
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: (data) =>
      `Sums by phase in ${baseOf(data)} prices and as printed (nominal), ${years(yearsOf(data), "en")}`,
    caveats: caveatsEn,
    alt: (data) => alt(data, "en"),
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};
