import type { Locale } from "../../words/locale.js";
import {
  inYear,
  joined,
  plain,
  said,
  sentence,
  withParticleOf,
  type Sentence,
} from "../../words/sentence.js";
import { wonExact, wonShort } from "../../words/won.js";
import type { BasisDatum } from "../data/basis.js";
import { fallsOf, type Fall } from "../data/basis-waterfall.js";
import type { Words } from "../figure.js";
import { DAGGER, markOf } from "../drawing/marks.js";
import { sourceLine } from "./sources.js";

/** The name of a budget item. */
export function itemName({ item }: Fall, locale: Locale): string {
  return item ?? (locale === "ko" ? "산출근거" : "calculation basis");
}

/** A part's sum with its mark. */
export function partSaid(datum: BasisDatum, locale: Locale): Sentence {
  if (datum.value === null) return [locale === "ko" ? "금액을 읽지 못함" : "sum not read"];
  return [said(wonShort(datum.value, locale) + markOf(datum), datum)];
}

/** The difference between what an item was given and its parts, with its mark. */
export function restSaid({ rest }: Fall, locale: Locale): Sentence {
  if (rest === null) return [];
  const dagger = rest.on.findings.length > 0 ? DAGGER : "";
  return [said(wonShort(Math.abs(rest.won), locale) + dagger, rest.on)];
}

function given(fall: Fall, locale: Locale): Sentence {
  return [said(wonShort(fall.given ?? 0, locale), fall.givenOn)];
}

function claimKo(fall: Fall): Sentence {
  const name = said(itemName(fall, "ko"), "name");
  const count = said(String(fall.parts.length), "count");
  const sum: Sentence = [said(wonShort(fall.sum, "ko"), fall.sumOn)];
  if (fall.given === null)
    return sentence`${name} 산출근거 ${count}항목을 더하면 ${sum}, 예산은 인쇄되어 있지 않다`;
  if (fall.rest === null)
    return sentence`산출근거 ${count}항목을 더하면 ${name} 예산 ${withParticleOf(given(fall, "ko"), "이")} 된다`;
  const end = fall.rest.won > 0 ? "모자란다" : "넘는다";
  const particle = fall.rest.won > 0 ? "보다" : "을";
  const budget =
    fall.rest.won > 0
      ? sentence`${given(fall, "ko")}${particle}`
      : withParticleOf(given(fall, "ko"), "을");
  return sentence`산출근거를 더하면 ${sum}, ${name} 예산 ${budget} ${restSaid(fall, "ko")} ${end}`;
}

function claimEn(fall: Fall): Sentence {
  const name = said(itemName(fall, "en"), "name");
  const [items, add] =
    fall.parts.length === 1
      ? ["one item", "adds"]
      : [sentence`${said(String(fall.parts.length), "count")} items`, "add"];
  const sum: Sentence = [said(wonShort(fall.sum, "en"), fall.sumOn)];
  if (fall.given === null)
    return sentence`The ${items} of ${name} ${add} up to ${sum}; its budget is not printed`;
  if (fall.rest === null)
    return sentence`The ${items} of the basis ${add} up to the ${given(fall, "en")} of ${name}`;
  const side = fall.rest.won > 0 ? "short of" : "over";
  return sentence`The basis of ${name} adds up to ${sum}, ${restSaid(fall, "en")} ${side} its budget of ${given(fall, "en")}`;
}

const claim = (fall: Fall, locale: Locale) => (locale === "ko" ? claimKo(fall) : claimEn(fall));

/** The item that does not add up, else the largest. */
function title(data: readonly BasisDatum[], locale: Locale): Sentence {
  const falls = fallsOf(data);
  const broken = falls.find(({ rest }) => rest !== null);
  const told = broken ?? [...falls].sort((a, b) => b.sum - a.sum)[0];
  const [first] = data;
  if (told === undefined || first === undefined)
    return [locale === "ko" ? "산출근거가 자료에 없다" : "No calculation basis in the sources"];
  return locale === "ko"
    ? sentence`${inYear(first.year)}년 ${claim(told, locale)}`
    : sentence`${inYear(first.year)}: ${claim(told, locale)}`;
}

function summary(data: readonly BasisDatum[], locale: Locale): Sentence[] {
  const falls = fallsOf(data);
  const lines = falls.slice(0, 3).map((fall): Sentence => sentence`${claim(fall, locale)}.`);
  const largest = [...data].sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  if (largest?.value == null) return lines;
  const [name, won] = [said(largest.label, "name"), said(wonExact(largest.value, locale), largest)];
  const step =
    locale === "ko"
      ? sentence`가장 큰 항목은 ${name}, ${won}이다.`
      : sentence`The largest item is ${name}, ${won}.`;
  return [...lines, step];
}

function alt(data: readonly BasisDatum[], locale: Locale): string {
  const falls = fallsOf(data).map((fall) => {
    const parts = fall.parts.map((part) => [
      said(part.label, "name"),
      " ",
      ...partSaid(part, locale),
    ]);
    return `${plain(joined(parts, " + "))}: ${plain(claim(fall, locale))}`;
  });
  return `${plain(title(data, locale))}. ${falls.join(". ")}`;
}

function words(locale: Locale, more: Pick<Words<BasisDatum>, "subtitle" | "caveats">) {
  return {
    ...more,
    title: (data: readonly BasisDatum[]) => title(data, locale),
    alt: (data: readonly BasisDatum[]) => alt(data, locale),
    summary: (data: readonly BasisDatum[]) => summary(data, locale),
    source: (data: readonly BasisDatum[]) => sourceLine(data, locale),
  };
}

/** The words of the figure of a calculation basis as a waterfall. */
export const waterfallWords: Readonly<Record<Locale, Words<BasisDatum>>> = {
  ko: words("ko", {
    subtitle: (data) =>
      `산출근거의 항목을 적힌 차례대로 쌓은 금액(원)과 과목의 예산 · ${data[0] === undefined ? "" : `${String(data[0].year)}년`}`,
    caveats: () => [
      "항목은 바로 앞 항목이 끝난 곳에서 시작한다. 과목의 예산은 따로 인쇄된 값이며 최종예산이 있으면 최종예산이다.",
    ],
  }),
  en: words("en", {
    subtitle: (data) =>
      `Items of the calculation basis, added in the order of print, and the budget of their budget item (₩), ${String(data[0]?.year ?? "")}`,
    caveats: () => [
      "Each item begins where the one before ends. The budget of a budget item is printed apart; it is the final budget where there is one.",
    ],
  }),
};
