import { change as figure } from "../../figures/change.js";
import { CHANGE_TRACES, type ChangeDatum } from "../../figures/data/change.js";
import type { Locale } from "../../words/locale.js";
import { percentAsPrinted } from "../../words/number.js";
import { foundIn, measure, type Found, type Measure } from "../measure.js";
import { holds } from "../reading.js";

const NAMES: Readonly<Record<Locale, Record<"won" | "computed" | "printed", string>>> = {
  ko: { won: "예산 증감", computed: "예산 증감률(셈)", printed: "예산 증감률(인쇄)" },
  en: {
    won: "change of the budget",
    computed: "change of the budget, as computed",
    printed: "change of the budget, as printed",
  },
};

/** A total is told by what it is a change of; an item by its own name. */
function named(datum: ChangeDatum, which: keyof (typeof NAMES)["ko"], locale: Locale): string {
  const name = NAMES[locale][which];
  if (datum.isTotal) return name;
  return locale === "ko" ? `${datum.item} ${name}` : `${name}, ${datum.item}`;
}

function changesOf(datum: ChangeDatum, locale: Locale): Found[] {
  const { year, computedPercent, printedPercent } = datum;
  const rate = { year, unit: "%", rows: [datum] };
  const { computedPercent: computedOn, printedPercent: printedOn } = CHANGE_TRACES;
  const computed: Found = {
    ...{ ...rate, name: named(datum, "computed", locale) },
    ...{ value: computedPercent, on: computedOn(datum) },
  };
  const printed: Found = {
    ...{ ...rate, name: named(datum, "printed", locale), value: printedPercent },
    ...{ text: percentAsPrinted(printedPercent ?? 0), on: printedOn(datum) },
  };
  return [
    ...(datum.value === null ? [] : [foundIn(datum, named(datum, "won", locale))]),
    ...(computedPercent === null ? [] : [computed]),
    ...(printedPercent === null ? [] : [printed]),
  ];
}

/** How the budget differs from that of the year before: in won, as computed and as printed. */
export const change: Measure = measure<ChangeDatum>({
  id: "change",
  rows: figure,
  figure: figure.id,
  asks: [["ask:change", "phase:change"]],
  takes: ["ask:budget", "ask:amount", "ask:share", "ask:half", "phase:budget", "item:*", "label:*"],
  name: { ko: "예산 증감", en: "change of the budget" },
  formula: {
    ko: "(올해 예산액 − 전년 예산액) ÷ 전년 예산액 × 100",
    en: "(budget − budget of the year before) ÷ budget of the year before × 100",
  },
  caveats: {
    ko: ["두 해 모두 예산 사업설명서의 예산액이다. 결산과 견준 값이 아니다."],
    en: ["Both are budgets as the budget sheet prints them, not settled sums."],
  },
  isSeries: true,
  find: (rows, { words, locale }) =>
    rows
      .filter(({ item, isTotal }) =>
        words.length === 0 ? isTotal : words.every((word) => holds(item, word)),
      )
      .flatMap((datum) => changesOf(datum, locale)),
});
