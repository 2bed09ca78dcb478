import { years } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { yearList } from "../../words/list.js";
import { inYear, joined, plain, said, sentence, type Sentence } from "../../words/sentence.js";
import { term } from "../../words/terms.js";
import { countOf, type Trace } from "../../words/trace.js";
import type { ActivityDatum } from "../data/activities.js";
import { yearsOf } from "../data/counts.js";
import type { Words } from "../figure.js";
import { sourceLine } from "./sources.js";

function totals(data: readonly ActivityDatum[]): { year: number; named: number; on: Trace }[] {
  return yearsOf(data).flatMap((year) => {
    const values = data.filter((datum) => datum.year === year && datum.value !== null);
    const named = values.reduce((sum, datum) => sum + (datum.value ?? 0), 0);
    return values.length === 0 ? [] : [{ year, named, on: countOf(values) }];
  });
}

function titleKo(data: readonly ActivityDatum[]): Sentence {
  const parts = totals(data).map(
    ({ year, named, on }) => sentence`${inYear(year)}년 ${said(`${String(named)}가지`, on)}`,
  );
  return parts.length === 0
    ? ["활동이 자료에 없다"]
    : sentence`문서가 이름을 든 활동은 ${joined(parts, ", ")}`;
}

function titleEn(data: readonly ActivityDatum[]): Sentence {
  const parts = totals(data).map(
    ({ year, named, on }) => sentence`${said(String(named), on)} in ${inYear(year)}`,
  );
  return parts.length === 0
    ? ["No activities in the sources"]
    : sentence`Activities named in the documents: ${joined(parts, ", ")}`;
}

function mostNamed(data: readonly ActivityDatum[], locale: Locale): Sentence[] {
  const parts = yearsOf(data).flatMap((year): Sentence[] => {
    const [most] = data
      .filter((datum) => datum.year === year && (datum.value ?? 0) > 0)
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.kind < b.kind ? -1 : 1));
    if (most === undefined) return [];
    const kind = term("kind", most.kind, locale);
    const named = said(`${String(most.value)}${locale === "ko" ? "가지" : ""}`, most);
    return locale === "ko"
      ? [sentence`${inYear(year)}년 ${kind} ${named}`]
      : [sentence`${kind} in ${inYear(year)} (${named})`];
  });
  if (parts.length === 0) return [];
  return locale === "ko"
    ? [sentence`이름이 가장 많이 나온 종류는 ${joined(parts, ", ")}이다.`]
    : [sentence`The kinds with the most names: ${joined(parts, ", ")}.`];
}

function summary(data: readonly ActivityDatum[], locale: Locale): Sentence[] {
  const silent = yearsOf(data).filter((year) =>
    data.every((datum) => datum.year !== year || datum.value === null),
  );
  if (silent.length === 0) return mostNamed(data, locale);
  const gap = {
    ko: `${yearList(silent, "ko")}은 실적을 적은 문서가 없어 비어 있다. 0이 아니다.`,
    en: `No document reports on ${yearList(silent, "en")}: a gap, not zero.`,
  };
  return [...mostNamed(data, locale), [said(gap[locale], "scope")]];
}

/** The words of the figure of activities by kind. */
export const activitiesWords: Readonly<Record<Locale, Words<ActivityDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: (data) =>
      `종류별로 문서가 이름을 든 활동의 가짓수와 횟수(회) · ${years(yearsOf(data), "ko")}`,
    caveats: () => [
      "가짓수는 문서가 이름을 든 것만 센 수이고, 활동의 크기가 아니다. 빗금은 실적을 적은 문서가 없는 해이다.",
      "횟수는 회로 센 것만 같은 종류 안에서 더했다. 명, 건, 종, 곳, 부는 더하지 않았다.",
    ],
    alt: (data) => plain(titleKo(data)),
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: (data) => `Activities named, and times held, by kind, ${years(yearsOf(data), "en")}`,
    caveats: () => [
      "A name is a name, whatever the size of the activity. Hatched years have no document of results.",
      "Times are added within a kind only; people, records, titles, places and copies are not.",
    ],
    alt: (data) => plain(titleEn(data)),
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};
