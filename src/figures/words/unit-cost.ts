import { years } from "../../words/date.js";
import { list } from "../../words/list.js";
import type { Bilingual, Locale } from "../../words/locale.js";
import { count } from "../../words/number.js";
import {
  inYear,
  plain,
  said,
  sentence,
  withParticleOf,
  type Sentence,
} from "../../words/sentence.js";
import { term } from "../../words/terms.js";
import { wonShort } from "../../words/won.js";
import type { Words } from "../figure.js";
import { sourceLine } from "./sources.js";
import { counterOf, countersOf, isCosted, UNIT_COST_TRACES } from "../data/unit-cost.js";
import type { Costed, Refusal, UnitCostDatum } from "../data/unit-cost.js";

const REASONS: Readonly<Record<Refusal, Bilingual>> = {
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
    en: "the sum is the whole project's, the count only what the documents name",
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

function cost(datum: Costed, locale: Locale): Sentence {
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

function title(data: readonly UnitCostDatum[], locale: Locale): Sentence {
  const [first] = data.filter(isCosted);
  if (data.length === 0)
    return [locale === "ko" ? "나눌 금액과 수가 자료에 없다" : "Nothing to divide in the sources"];
  if (first === undefined)
    return [
      locale === "ko"
        ? "한 번, 한 사람에 든 돈은 셈할 수 없다: 금액과 수의 범위가 맞지 않는다"
        : "No cost per session or person: sums and counts are not of one scope",
    ];
  const name = said(first.label, "name");
  return locale === "ko"
    ? sentence`‘${name}’ ${perOne(counterOf(first), "ko")} ${cost(first, "ko")}`
    : sentence`“${name}”: ${cost(first, "en")} ${perOne(counterOf(first), "en")}`;
}

function largest(data: readonly UnitCostDatum[], unit: string): Costed | undefined {
  return data
    .filter(isCosted)
    .filter((datum) => counterOf(datum) === unit)
    .sort((a, b) => b.value - a.value)[0];
}

function costSentences(data: readonly UnitCostDatum[], locale: Locale): Sentence[] {
  return countersOf(data).flatMap((unit): Sentence[] => {
    const most = largest(data, unit);
    if (most === undefined) return [];
    const name = said(most.label, "name");
    const year = inYear(most.year);
    return locale === "ko"
      ? [
          sentence`${perOne(unit, "ko")} 가장 많이 드는 항목은 ${year}년 ‘${name}’: ${equation(most, "ko")}.`,
        ]
      : [sentence`Most ${perOne(unit, "en")}: “${name}” in ${year}, ${equation(most, "en")}.`];
  });
}

function summary(data: readonly UnitCostDatum[], locale: Locale): Sentence[] {
  const refused = data.filter(({ reason }) => reason !== null);
  if (refused.length === 0) return costSentences(data, locale);
  const number = said(`${String(refused.length)}${locale === "ko" ? "가지" : ""}`, "count");
  const [first] = refused.filter(({ reason }) => reason === "scope");
  const example =
    first === undefined
      ? []
      : [
          locale === "ko"
            ? sentence`${withParticleOf(quotient(first, "ko"), "은")} 셈하지 않는다. ${REASONS.scope.ko}.`
            : sentence`${quotient(first, "en")} is not computed: ${REASONS.scope.en}.`,
        ];
  return [
    ...costSentences(data, locale),
    locale === "ko"
      ? sentence`범위가 맞지 않아 셈하지 않은 것은 ${number}다.`
      : sentence`Refused because the scopes differ: ${number}.`,
    ...example,
  ];
}

function alt(data: readonly UnitCostDatum[], locale: Locale): string {
  const costs = data
    .filter(isCosted)
    .map(
      (datum) => `${datum.label} ${plain(cost(datum, locale))} ${perOne(counterOf(datum), locale)}`,
    );
  const refused = data
    .filter(({ reason }) => reason !== null)
    .map((datum) => `${plain(quotient(datum, locale))}: ${plain(refusal(datum, locale))}`);
  return `${plain(title(data, locale))}. ${[...costs, ...refused].join("; ")}`;
}

/** The words of the figure of what one session or person costs. */
export const unitCostWords: Readonly<Record<Locale, Words<UnitCostDatum>>> = {
  ko: {
    title: (data) => title(data, "ko"),
    subtitle: () => "같은 문서가 같은 이름, 같은 해, 같은 단계로 인쇄한 금액 ÷ 수(원) · 반올림",
    caveats: () => [
      "단가와 수와 합이 함께 인쇄된 항목은 인쇄된 단가이며, 수는 산식의 수(강사, 직원일 수 있다)라 참여자라고 할 수 없다.",
      "범위가 맞지 않는 금액과 수는 나누지 않고, 까닭을 적었다.",
    ],
    alt: (data) => alt(data, "ko"),
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: (data) => title(data, "en"),
    subtitle: () =>
      "Sum ÷ count where one document prints both under one name, for one year and stage; half up",
    caveats: () => [
      "Where a unit price is printed with its number and sum, the price is as printed; the people of a formula may be staff or speakers and need not be participants.",
      "Sums and counts of different scope are not divided; the reason stands beside them.",
    ],
    alt: (data) => alt(data, "en"),
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};
