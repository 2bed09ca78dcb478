import { withDays } from "../../words/date.js";
import { yearList } from "../../words/list.js";
import type { Locale } from "../../words/locale.js";
import { yearsOf } from "../data/counts.js";
import { isReal, type RealDatum } from "../data/real-terms.js";

/** The years without a price index. */
export function without(data: readonly RealDatum[]): number[] {
  return yearsOf(data.filter((datum) => !isReal(datum)));
}

/** What years without a price index do without. */
export function offText(missing: readonly number[], locale: Locale): string {
  const named = yearList(missing, locale);
  if (locale === "en") return `No price index for ${named}: no real amount.`;
  return `${named}은 물가지수가 없어 실질 금액을 셈하지 않았다.`;
}

/** Each source of the indices with its years, once. */
function citations(data: readonly RealDatum[], locale: Locale): string {
  const cited = new Map<string, number[]>();
  for (const { citation, citationKo, year } of data.filter(isReal)) {
    const printed = { ko: citationKo, en: citation }[locale];
    if (printed === null) continue;
    const source = withDays(printed, locale);
    cited.set(source, [...(cited.get(source) ?? []), year]);
  }
  const named = [...cited].map(([source, of]) => [source, yearList(of, locale)] as const);
  return locale === "ko"
    ? named.map(([source, of]) => `${of}은 ${source}`).join(", ")
    : named.map(([source, of]) => `${source} (${of})`).join("; ");
}

/** How real amounts are computed, and from whose index. */
export function caveatsKo(data: readonly RealDatum[]): string[] {
  const real = data.find(isReal);
  const missing = without(data);
  const index =
    real === undefined
      ? []
      : [
          `실질 금액 = 인쇄된 금액 × ${String(real.baseYear)}년 지수 ÷ 그해 지수. 원 미만은 반올림했다.`,
          `소비자물가 총지수(${real.base ?? ""})의 출처: ${citations(data, "ko")}. 지수는 문서에 인쇄된 값이 아니다.`,
        ];
  const off = missing.length === 0 ? [] : [offText(missing, "ko")];
  return [...index, ...off, "단계가 다른 금액은 따로 그리고 서로 견주지 않는다."];
}

/** The same in English. */
export function caveatsEn(data: readonly RealDatum[]): string[] {
  const real = data.find(isReal);
  const missing = without(data);
  const index =
    real === undefined
      ? []
      : [
          `Real amount = amount as printed × index of ${String(real.baseYear)} ÷ index of the year, rounded half up to whole won.`,
          `Consumer prices, all items (${real.base ?? ""}): ${citations(data, "en")}. No document prints them.`,
        ];
  const off = missing.length === 0 ? [] : [offText(missing, "en")];
  return [...index, ...off, "Phases stand apart and are never compared."];
}
