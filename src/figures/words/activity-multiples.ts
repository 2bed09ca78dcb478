import { capitalised } from "../../words/capital.js";
import { years } from "../../words/date.js";
import { yearList } from "../../words/list.js";
import type { Locale } from "../../words/locale.js";
import { count, counterOfKind, countOfKind, whole } from "../../words/number.js";
import { inYear, joined, plain, said, sentence, type Sentence } from "../../words/sentence.js";
import { term, type Kind } from "../../words/terms.js";
import { gapYears, isAdditive, yearsOf } from "../data/counts.js";
import { multiplesOf, type Bar, type Multiple } from "../data/activity-multiples.js";
import type { NamedDatum } from "../data/activity-multiples.js";
import type { Words } from "../figure.js";
import { sourceLine } from "./sources.js";

/** So many kinds stand in a title. */
const NAMED_IN_TITLE = 3;

/** Times held of one kind in one year. */
interface Held {
  kind: Kind;
  unit: string;
  bar: Bar;
}

/** The times held in a year, the most frequent kind first. */
function heldIn(multiples: readonly Multiple[], year: number): Held[] {
  return multiples
    .filter(({ unit, people }) => isAdditive(unit) && !people)
    .flatMap(({ kind, unit, bars }) => (bars.get(year) ?? []).map((bar) => ({ kind, unit, bar })))
    .sort((a, b) => b.bar.value - a.bar.value || (a.kind < b.kind ? -1 : 1));
}

function heldText({ kind, unit, bar }: Held, locale: Locale): Sentence {
  const times = said(count(bar.value, unit, locale), bar.on);
  return sentence`${term("kind", kind, locale)} ${times}`;
}

function latestHeld(data: readonly NamedDatum[]): { year: number; held: Held[] } | null {
  const multiples = multiplesOf(data);
  const year = yearsOf(data).findLast((each) => heldIn(multiples, each).length > 0);
  return year === undefined ? null : { year, held: heldIn(multiples, year) };
}

function title(data: readonly NamedDatum[], locale: Locale): Sentence {
  const latest = latestHeld(data);
  if (latest === null) {
    const nothing = { ko: "횟수가 적힌 활동이 자료에 없다", en: "No activity is counted in times" };
    return [nothing[locale]];
  }
  const parts = latest.held.slice(0, NAMED_IN_TITLE).map((held) => heldText(held, locale));
  return locale === "ko"
    ? sentence`${inYear(latest.year)}년에 적어도 ${joined(parts, ", ")}`
    : sentence`At least, in ${inYear(latest.year)}: ${joined(parts, ", ")}`;
}

/** What a panel counts, in words. */
export function nameOf({ kind, unit, people }: Multiple, locale: Locale): string {
  const sort = people ? { ko: ", 활동에 온 사람", en: " who came" }[locale] : "";
  const counted = counterOfKind(unit, null, { kind, locale });
  return `${capitalised(term("kind", kind, locale))} · ${counted}${sort}`;
}

/** A bar's number with its names. */
export function barText(bar: Bar, { kind, unit }: Multiple, year: number, locale: Locale): string {
  return `${String(year)} ${bar.labels.join(", ")} ${countOfKind(bar.value, unit, { kind, locale })}`;
}

function alt(data: readonly NamedDatum[], locale: Locale): string {
  const panels = multiplesOf(data).map((multiple) => {
    const values = [...multiple.bars].flatMap(([year, bars]) =>
      bars.map(({ value }) => `${String(year)} ${whole(value)}`),
    );
    return `${nameOf(multiple, locale)}: ${values.join(", ")}`;
  });
  return [plain(title(data, locale)), ...panels].join(". ");
}

function gapText(data: readonly NamedDatum[], locale: Locale): string[] {
  const gaps = gapYears(data);
  if (gaps.length === 0) return [];
  return locale === "ko"
    ? [`${yearList(gaps, "ko")}은 실적을 적은 문서가 없다. 0이 아니다.`]
    : [`No document reports on ${yearList(gaps, "en")}: a gap, not zero.`];
}

function kindsAndCounters(data: readonly NamedDatum[], locale: Locale): Sentence {
  const multiples = multiplesOf(data);
  const kinds = String(new Set(multiples.map(({ kind }) => kind)).size);
  const units = String(new Set(multiples.map(({ unit }) => unit)).size);
  return locale === "ko"
    ? sentence`문서는 ${said(`${kinds}종류`, "count")}의 활동을 ${said(`${units}가지`, "count")} 단위로 센다. 단위가 다른 수는 더하지 않는다.`
    : sentence`The documents count ${said(kinds, "count")} kinds of activity in ${said(units, "count")} counters, which are never added together.`;
}

function mostOften(data: readonly NamedDatum[], locale: Locale): Sentence[] {
  const multiples = multiplesOf(data);
  const parts = yearsOf(data).flatMap((year): Sentence[] => {
    const [first] = heldIn(multiples, year);
    if (first === undefined) return [];
    return locale === "ko"
      ? [sentence`${inYear(year)}년 ${heldText(first, "ko")}`]
      : [sentence`${heldText(first, "en")} in ${inYear(year)}`];
  });
  if (parts.length === 0) return [];
  return locale === "ko"
    ? [sentence`횟수가 가장 많이 적힌 종류는 ${joined(parts, ", ")}이다. 모두 적어도 이만큼이다.`]
    : [sentence`Named with the highest count: ${joined(parts, ", ")}, each at least.`];
}

function summary(data: readonly NamedDatum[], locale: Locale): Sentence[] {
  const gaps = gapText(data, locale).map((text): Sentence => [said(text, "scope")]);
  if (multiplesOf(data).length === 0) return gaps;
  return [kindsAndCounters(data, locale), ...mostOften(data, locale), ...gaps];
}

/** The words of the figure of all activities. */
export const multiplesWords: Readonly<Record<Locale, Words<NamedDatum>>> = {
  ko: {
    title: (data) => title(data, "ko"),
    subtitle: (data) =>
      `종류와 단위마다 칸 하나, 적어도 이만큼 · 칸마다 눈금이 다르다 · ${years(yearsOf(data), "ko")}`,
    caveats: (data) => [
      "추진실적은 ‘등’으로 끝나는 목록이라 문서가 이름을 든 것만 센 수다.",
      "회로 센 횟수만 같은 종류 안에서 더했다. 다른 단위는 이름마다 막대를 따로 그렸고, 합계와 그 부분을 함께 그리지 않았다.",
      ...gapText(data, "ko"),
    ],
    alt: (data) => alt(data, "ko"),
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: (data) => title(data, "en"),
    subtitle: (data) =>
      `One panel for each kind and counter, at least this many; each panel has its own scale, ${years(yearsOf(data), "en")}`,
    caveats: (data) => [
      "Lists of results end in “and so on”: counts hold what the documents name, at least.",
      "Only times held are added, within a kind. Other counters have a bar for each name, and a total is never drawn beside its parts.",
      ...gapText(data, "en"),
    ],
    alt: (data) => alt(data, "en"),
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};
