import type { Locale } from "../../words/locale.js";
import {
  inYear,
  plain,
  said,
  sentence,
  withParticleOf,
  type Sentence,
} from "../../words/sentence.js";
import type { Words } from "../figure.js";
import { cost, equation, perOne, quotient, REASONS, refusal } from "./quotient.js";
import { sourceLine } from "./sources.js";
import { counterOf, countersOf, isCosted } from "../data/unit-cost.js";
import type { Costed, UnitCostDatum } from "../data/unit-cost.js";

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
            : sentence`Among them is ${quotient(first, "en")}: ${REASONS.scope.en}.`,
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
