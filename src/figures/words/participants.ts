import { years } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { yearList } from "../../words/list.js";
import { count } from "../../words/number.js";
import { inYear, joined, plain, said, sentence, type Sentence } from "../../words/sentence.js";
import { printed, type Trace } from "../../words/trace.js";
import { yearsOf } from "../data/counts.js";
import type { Words } from "../figure.js";
import { isParticipants, peopleIn } from "../data/participants.js";
import type { ParticipantDatum, Participants } from "../data/participants.js";
import { sourceLine } from "./sources.js";

function number(datum: Participants, locale: Locale): Sentence {
  return [said(count(datum.value, datum.unit, locale), datum)];
}

/** The largest number of people that each year names, newest last. */
function largest(data: readonly ParticipantDatum[]): Participants[] {
  return yearsOf(data).flatMap((year) => peopleIn(data, year)[0] ?? []);
}

function title(data: readonly ParticipantDatum[], locale: Locale): Sentence {
  const [most] = largest(data).sort((a, b) => b.value - a.value || b.year - a.year);
  if (most === undefined)
    return [locale === "ko" ? "사람 수가 자료에 없다" : "No number of people in the sources"];
  const name = said(most.label, "name");
  return locale === "ko"
    ? sentence`사람이 가장 많은 활동은 ${inYear(most.year)}년 ‘${name}’, 적어도 ${number(most, "ko")}`
    : sentence`Most people: at least ${number(most, "en")} (“${name}”, ${inYear(most.year)})`;
}

/** What the people came to, where the document counts it: 32회. */
export function eventText(datum: ParticipantDatum, locale: Locale): string | null {
  if (datum.eventCount === null || datum.eventUnit === null) return null;
  return count(datum.eventCount, datum.eventUnit, locale);
}

/** What that count rests on. */
export function eventTrace({ eventFact, findings }: ParticipantDatum): Trace {
  return printed([eventFact], findings);
}

function alt(data: readonly ParticipantDatum[], locale: Locale): string {
  const rows = data.filter(isParticipants).map((datum) => {
    return `${String(datum.year)} ${datum.label} ${count(datum.value, datum.unit, locale)}`;
  });
  return `${plain(title(data, locale))}. ${rows.join("; ")}`;
}

function summaryOf(data: readonly ParticipantDatum[], locale: Locale): Sentence[] {
  const people = data.filter(isParticipants);
  if (people.length === 0) return [];
  const rows = said(
    locale === "ko" ? `${String(people.length)}곳` : String(people.length),
    "count",
  );
  const most = largest(data).map((datum) =>
    locale === "ko"
      ? sentence`${inYear(datum.year)}년 ‘${said(datum.label, "name")}’ ${number(datum, "ko")}`
      : sentence`${number(datum, "en")} in ${inYear(datum.year)} (“${said(datum.label, "name")}”)`,
  );
  const silent = yearsOf(data).filter((year) => peopleIn(data, year).length === 0);
  return [
    locale === "ko"
      ? sentence`문서는 ${rows}에서 사람 수를 밝힌다. 해마다 가장 많은 수는 ${joined(most, ", ")}이다.`
      : sentence`The documents print ${rows} numbers of people. The largest of each year: ${joined(most, ", ")}.`,
    locale === "ko"
      ? ["같은 사람이 여러 활동에 올 수 있어 활동 사이에서 더하지 않았다."]
      : ["One person may come to several activities, so the numbers are never added."],
    ...(silent.length === 0 ? [] : [silence(silent, locale)]),
  ];
}

function silence(silent: readonly number[], locale: Locale): Sentence {
  const named = yearList(silent, locale);
  return locale === "ko"
    ? [said(`${named}에는 적힌 사람 수가 없다. 0이 아니다.`, "scope")]
    : [said(`No number of people is printed for ${named}: a gap, not zero.`, "scope")];
}

/** The words of the figure of people. */
export const participantsWords: Readonly<Record<Locale, Words<ParticipantDatum>>> = {
  ko: {
    title: (data) => title(data, "ko"),
    subtitle: (data) =>
      `문서가 밝힌 사람 수(명), 적어도 이만큼 · 활동별로 나란히, 더하지 않음 · ${years(yearsOf(data), "ko")}`,
    caveats: () => [
      "채운 막대는 횟수나 이름을 든 활동에 온 사람이고, 테두리를 두른 막대는 활동 없이 사람 수만 적힌 것이다.",
      "발송처럼 받은 사람을 센 수도 문서가 쓴 이름 그대로 둔다.",
    ],
    alt: (data) => alt(data, "ko"),
    summary: (data) => summaryOf(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: (data) => title(data, "en"),
    subtitle: (data) =>
      `People as the documents name them, at least; side by side, not added, ${years(yearsOf(data), "en")}`,
    caveats: () => [
      "Filled bars are people of a named event; outlined bars are people printed without an event.",
      "People who were sent something are counted under the document’s own words.",
    ],
    alt: (data) => alt(data, "en"),
    summary: (data) => summaryOf(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};
