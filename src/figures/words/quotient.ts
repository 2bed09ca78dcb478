import { years } from "../../words/date.js";
import { list } from "../../words/list.js";
import type { Bilingual, Locale } from "../../words/locale.js";
import { count } from "../../words/number.js";
import { said, sentence, type Sentence } from "../../words/sentence.js";
import { term } from "../../words/terms.js";
import { wonShort } from "../../words/won.js";
import { counterOf, UNIT_COST_TRACES } from "../data/unit-cost.js";
import type { Costed, Refusal, UnitCostDatum } from "../data/unit-cost.js";

/** Why a sum is not divided by a count. */
export const REASONS: Readonly<Record<Refusal, Bilingual>> = {
  product: {
    ko: "인쇄된 단가와 수를 곱한 값이 합과 다르다",
    en: "unit price times number is not the sum printed",
  },
  year: { ko: "금액과 수의 해가 다르다", en: "sum and count are of different years" },
  group: {
    ko: "금액은 묶음 전체, 수는 그 아래 한 가지의 것이다",
    en: "the sum is of the whole heading, the count of one thing under it",
  },
  stage: { ko: "하나는 계획이고 하나는 실적이다", en: "one is planned, the other done" },
  scope: {
    ko: "금액은 사업 전체, 수는 문서가 이름을 든 활동만이다",
    en: "the sum is the whole project’s, the count only what the documents name",
  },
};

const COUNTED: Readonly<Record<string, Bilingual>> = {
  회: { ko: "횟수", en: "times held" },
  명: { ko: "사람 수", en: "people" },
};

/** What the figure divides by: 한 번에, 한 사람에. */
export function perOne(unit: string, locale: Locale): string {
  if (locale === "en") return unit === "회" ? "per session" : "per person";
  return unit === "회" ? "한 번에" : "한 사람에";
}

function dividend({ label, phase }: UnitCostDatum, locale: Locale): string {
  if (label !== null) return label;
  const name = phase === null ? "" : term("phase", phase, locale);
  return locale === "ko" ? `총 ${name}` : `total ${name}`;
}

/** What would be divided by what: 총 집행액 ÷ 횟수(교육, 회의·모임). */
export function quotient(datum: UnitCostDatum, locale: Locale): Sentence {
  const divisors = datum.counters.map((unit) => COUNTED[unit]?.[locale] ?? unit);
  const kinds = datum.kinds.map((kind) => term("kind", kind, locale)).join(", ");
  const of = kinds === "" ? "" : ` (${kinds})`;
  return [said(dividend(datum, locale), "name"), ` ÷ ${list(divisors, locale)}${of}`];
}

/** Why a sum is not divided, with its years. */
export function refusal(datum: UnitCostDatum, locale: Locale): Sentence {
  const reason = datum.reason === null ? "" : REASONS[datum.reason][locale];
  const counted = said(years(datum.countYears, locale), "year");
  if (datum.reason === "year") {
    const summed = said(years([datum.year], locale), "year");
    return locale === "ko"
      ? sentence`${reason}: 금액 ${summed}, 수 ${counted}`
      : sentence`${reason}: sum ${summed}, count ${counted}`;
  }
  return sentence`${reason} · ${counted}`;
}

/** What one costs. */
export function cost(datum: Costed, locale: Locale): Sentence {
  return [said(wonShort(datum.value, locale), datum)];
}

/** A cost with what it was computed from, or, of a printed unit price, what it makes: 2억 원 × 3명 = 6억 원. */
export function equation(datum: Costed, locale: Locale, mark = ""): Sentence {
  const one = said(wonShort(datum.value, locale) + mark, datum);
  if (datum.amount === null || datum.count === null) return [one];
  const amount = said(wonShort(datum.amount, locale), UNIT_COST_TRACES.amount(datum));
  const number = count(datum.count, counterOf(datum), locale);
  const times = said(number, UNIT_COST_TRACES.count(datum));
  return datum.countFact === null
    ? sentence`${one} × ${times} = ${amount}`
    : sentence`${one} = ${amount} ÷ ${times}`;
}
