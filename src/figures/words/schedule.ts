import { months } from "../../words/date.js";
import { list } from "../../words/list.js";
import type { Locale } from "../../words/locale.js";
import { inYear, plain, said, sentence, type Sentence } from "../../words/sentence.js";
import { wonExact, wonShort } from "../../words/won.js";
import type { Datum, Words } from "../figure.js";
import { DAGGER, markOf } from "../drawing/marks.js";
import { sourceLine } from "./sources.js";

/** A row of a schedule; `value` is its planned sum. */
export interface ScheduleDatum extends Datum {
  label: string;
  fiscalYear: number | null;
  /** Months, ISO. */
  from: string | null;
  to: string | null;
  detail: string | null;
}

function doubtful(data: readonly ScheduleDatum[]): ScheduleDatum[] {
  return data.filter((datum) => datum.findings.length > 0);
}

function lines(data: readonly ScheduleDatum[], unit: string): Sentence {
  return [said(`${String(data.length)}${unit}`, "count")];
}

function yearOf(data: readonly ScheduleDatum[]): Sentence {
  const year = data[0]?.fiscalYear ?? null;
  return year === null ? [] : [inYear(year)];
}

function titleKo(data: readonly ScheduleDatum[]): Sentence {
  if (data.length === 0) return ["추진일정이 자료에 없다"];
  const year = yearOf(data);
  const head = sentence`${year}${year.length === 0 ? "" : "년 "}추진일정 ${lines(data, "줄")}`;
  const doubts = doubtful(data);
  return doubts.length === 0
    ? sentence`${head}, 점검에서 나온 것이 없다`
    : sentence`${head} 가운데 ${lines(doubts, "줄")}은 따져 볼 것이 있다${DAGGER}`;
}

function titleEn(data: readonly ScheduleDatum[]): Sentence {
  if (data.length === 0) return ["No schedule in the sources"];
  const head = sentence`The ${yearOf(data)} schedule has ${lines(data, data.length === 1 ? " row" : " rows")}`;
  const doubts = doubtful(data);
  return doubts.length === 0
    ? head
    : sentence`${head}; ${lines(doubts, "")} of them ${doubts.length === 1 ? "is" : "are"} in doubt${DAGGER}`;
}

/** From its first month to its last. */
export function span(datum: ScheduleDatum, locale: Locale): string {
  const [first, last] = [datum.from ?? datum.to, datum.to ?? datum.from];
  return first === null || last === null ? "" : months(first.slice(0, 7), last.slice(0, 7), locale);
}

/** What a row is and what it was to cost; said where it has no period, and so no bar. */
export function heading(datum: ScheduleDatum, locale: Locale): string {
  const sum = datum.value === null ? "" : ` · ${wonShort(datum.value, locale)}`;
  const none = locale === "ko" ? " · 기간이 인쇄되지 않음" : " · no period printed";
  const hasPeriod = datum.from !== null && datum.to !== null;
  return `${datum.label}${markOf(datum)}${sum}${hasPeriod ? "" : none}`;
}

/** The largest row with its period, and the rows in doubt by name. */
function summary(data: readonly ScheduleDatum[], locale: Locale): Sentence[] {
  const ko = locale === "ko";
  const [largest] = [...data].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (largest === undefined) return [];
  const lines: Sentence[] = [];
  if (largest.value !== null) {
    const name = said(largest.label, "name");
    const won = said(wonExact(largest.value, locale) + markOf(largest), largest);
    const text = span(largest, locale);
    const period = text === "" ? [] : sentence`, ${said(text, largest)}`;
    lines.push(
      ko
        ? sentence`금액이 가장 큰 줄: ${name}, ${won}${period}.`
        : sentence`The largest row is ${name}: ${won}${period}.`,
    );
  }
  const doubts = doubtful(data).map(({ label }) => label);
  if (doubts.length === 0) return lines;
  const names = said(list(doubts, locale), "name");
  return [
    ...lines,
    ko
      ? sentence`따져 볼 것이 있는 줄${DAGGER}: ${names}.`
      : sentence`Rows in doubt${DAGGER}: ${names}.`,
  ];
}

function alt(data: readonly ScheduleDatum[], locale: Locale): string {
  const rows = data.map((datum) => `${heading(datum, locale)}: ${span(datum, locale)}`);
  return `${plain(locale === "ko" ? titleKo(data) : titleEn(data))}. ${rows.join("; ")}`;
}

/** The words of the figure of a schedule. */
export const scheduleWords: Readonly<Record<Locale, Words<ScheduleDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: () => "추진기간과 예산집행금액 · 집행한 돈이 아니라 계획한 돈",
    caveats: () => ["막대의 길이는 기간이고 금액이 아니다."],
    alt: (data) => alt(data, "ko"),
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: () => "Period and planned sum of each row; planned, not executed",
    caveats: () => ["The length of a bar is time, not money."],
    alt: (data) => alt(data, "en"),
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};
