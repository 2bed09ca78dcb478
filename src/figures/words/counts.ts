import { years } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { yearList } from "../../words/list.js";
import { capitalised } from "../../words/capital.js";
import { count, countOfKind } from "../../words/number.js";
import { particle } from "../../words/particle.js";
import { inYear, joined, plain, said, sentence, type Sentence } from "../../words/sentence.js";
import { term, type Kind } from "../../words/terms.js";
import {
  countersOf,
  gapYears,
  isAdditive,
  isCounted,
  totalOf,
  yearsOf,
  type CountDatum,
} from "../data/counts.js";
import type { Words } from "../figure.js";
import { sourceLine } from "./sources.js";

function yearTotals(data: readonly CountDatum[], unit: string, locale: Locale): Sentence[] {
  return yearsOf(data).flatMap((year) => {
    const total = totalOf(data, year, unit);
    if (total === null) return [];
    const text = said(count(total.value, unit, locale), total.on);
    return [
      locale === "ko" ? sentence`${inYear(year)}년 ${text}` : sentence`${text} in ${inYear(year)}`,
    ];
  });
}

function latestEntries(data: readonly CountDatum[], unit: string, locale: Locale): Sentence {
  const counted = data.filter(isCounted).filter((datum) => datum.unit === unit);
  const latest = Math.max(...counted.map((datum) => datum.year));
  const entries = counted
    .filter((datum) => datum.year === latest)
    .map((datum) => [
      said(`${datum.label} ${countOfKind(datum.value, unit, { ...datum, locale })}`, datum),
    ]);
  return locale === "ko"
    ? sentence`${inYear(latest)}년 ${joined(entries, ", ")}`
    : sentence`${inYear(latest)}: ${joined(entries, ", ")}`;
}

function title(data: readonly CountDatum[], kind: Kind, locale: Locale): Sentence {
  const name = term("kind", kind, locale);
  const unit = countersOf(data)[0];
  if (unit === undefined) {
    return [locale === "ko" ? `${name}: 자료에 적힌 수가 없다` : `No printed count of ${name}`];
  }
  if (!isAdditive(unit)) {
    const entries = latestEntries(data, unit, locale);
    return locale === "ko"
      ? sentence`${name}: ${entries}`
      : sentence`${capitalised(name)}, ${entries}`;
  }
  const totals = joined(yearTotals(data, unit, locale), ", ");
  if (locale === "ko") return sentence`문서가 이름을 든 ${name}${particle(name, "은")} ${totals}`;
  return sentence`Named in the documents: ${name} ${totals}`;
}

function caveatsKo(data: readonly CountDatum[]): string[] {
  const gaps = gapYears(data);
  return [
    "추진실적은 ‘등’으로 끝나는 목록이라 문서가 이름을 든 것만 센 수다. 실제는 이보다 많을 수 있다.",
    "단위가 다른 수는 더하지 않는다. 회(횟수)만 같은 종류 안에서 더한다.",
    ...(gaps.length === 0
      ? []
      : [`${yearList(gaps, "ko")}은 실적을 적은 문서가 없어 비워 두었다. 0이 아니다.`]),
  ];
}

function caveatsEn(data: readonly CountDatum[]): string[] {
  const gaps = gapYears(data);
  return [
    "Lists of results end in “and so on”: counts hold what the documents name, at least.",
    "Counts of different things are never added; only times held are, within one kind.",
    ...(gaps.length === 0
      ? []
      : [`No document reports on ${yearList(gaps, "en")}: a gap, not zero.`]),
  ];
}

/** The largest entry of a counter, with the year that names it. */
function largestEntry(data: readonly CountDatum[], unit: string, locale: Locale): Sentence[] {
  const [most] = data
    .filter(isCounted)
    .filter((datum) => datum.unit === unit)
    .sort((a, b) => b.value - a.value || a.year - b.year);
  if (most === undefined) return [];
  const number = said(countOfKind(most.value, unit, { ...most, locale }), most);
  const name = said(most.label, "name");
  return locale === "ko"
    ? [sentence`${inYear(most.year)}년 ‘${name}’ ${number}`]
    : [sentence`“${name}” in ${inYear(most.year)}, ${number}`];
}

function summary(data: readonly CountDatum[], locale: Locale): Sentence[] {
  const units = countersOf(data);
  const largest = units.flatMap((unit) => largestEntry(data, unit, locale));
  const unnumbered = data.filter(({ label, value }) => label !== null && value === null);
  const without = unnumbered.map((row): Sentence => [
    said(`${String(row.year)} ${row.label ?? ""}`, row),
  ]);
  const gaps = gapYears(data);
  const gap = {
    ko: `${yearList(gaps, "ko")}은 실적을 적은 문서가 없다. 0이 아니다.`,
    en: `No document reports on ${yearList(gaps, "en")}: a gap, not zero.`,
  };
  const [most, bare] =
    locale === "ko"
      ? [
          sentence`단위마다 가장 큰 수는 ${joined(largest, ", ")}이다. 적어도 이만큼이다.`,
          sentence`수 없이 이름만 적힌 것: ${joined(without, ", ")}.`,
        ]
      : [
          sentence`The largest of each counter, at least: ${joined(largest, "; ")}.`,
          sentence`Named without a number: ${joined(without, ", ")}.`,
        ];
  return [
    ...(largest.length === 0 ? [] : [most]),
    ...(without.length === 0 ? [] : [bare]),
    ...(gaps.length === 0 ? [] : [[said(gap[locale], "scope")]]),
  ];
}

function alt(data: readonly CountDatum[], kind: Kind, locale: Locale): string {
  const named = data.filter(isCounted).map((datum) => {
    return `${String(datum.year)} ${datum.label} ${countOfKind(datum.value, datum.unit, { ...datum, locale })}`;
  });
  return `${plain(title(data, kind, locale))}. ${named.join("; ")}`;
}

/** The words of a figure of counts of one kind. */
export function countWords(kind: Kind): Readonly<Record<Locale, Words<CountDatum>>> {
  return {
    ko: {
      title: (data) => title(data, kind, "ko"),
      subtitle: (data) =>
        `적어도 이만큼 · 문서가 쓴 이름과 단위 그대로 · ${years(yearsOf(data), "ko")}`,
      caveats: caveatsKo,
      alt: (data) => alt(data, kind, "ko"),
      summary: (data) => summary(data, "ko"),
      source: (data) => sourceLine(data, "ko"),
    },
    en: {
      title: (data) => title(data, kind, "en"),
      subtitle: (data) =>
        `At least this many, as the documents name and count them, ${years(yearsOf(data), "en")}`,
      caveats: caveatsEn,
      alt: (data) => alt(data, kind, "en"),
      summary: (data) => summary(data, "en"),
      source: (data) => sourceLine(data, "en"),
    },
  };
}
