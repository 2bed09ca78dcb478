import { date } from "../words/date.js";
import type { Locale } from "../words/locale.js";
import { wonShort } from "../words/won.js";
import type { Datum, Words } from "./figure.js";
import { DAGGER } from "./ink.js";
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

function titleKo(data: readonly ScheduleDatum[]): string {
  if (data.length === 0) return "추진일정이 자료에 없다";
  const head = `${String(data[0]?.fiscalYear ?? "")}년 추진일정 ${String(data.length)}줄`;
  const doubts = doubtful(data).length;
  return doubts === 0
    ? `${head}, 점검에서 나온 것이 없다`
    : `${head} 가운데 ${String(doubts)}줄은 따져 볼 것이 있다${DAGGER}`;
}

function titleEn(data: readonly ScheduleDatum[]): string {
  if (data.length === 0) return "No schedule in the sources";
  const head = `The ${String(data[0]?.fiscalYear ?? "")} schedule has ${String(data.length)} rows`;
  const doubts = doubtful(data).length;
  return doubts === 0 ? head : `${head}; ${String(doubts)} of them are in doubt${DAGGER}`;
}

/** From its first month to its last. */
export function span(datum: ScheduleDatum, locale: Locale): string {
  const ends = [datum.from, datum.to].filter((month) => month !== null);
  return ends.map((month) => date(month.slice(0, 7), locale)).join(" – ");
}

/** What a row is and what it was to cost. */
export function heading(datum: ScheduleDatum, locale: Locale): string {
  const sum = datum.value === null ? "" : ` · ${wonShort(datum.value, locale)}`;
  return `${datum.label}${datum.findings.length > 0 ? DAGGER : ""}${sum}`;
}

function alt(data: readonly ScheduleDatum[], locale: Locale): string {
  const lines = data.map((datum) => `${heading(datum, locale)}: ${span(datum, locale)}`);
  return `${locale === "ko" ? titleKo(data) : titleEn(data)}. ${lines.join("; ")}`;
}

/** The words of the figure of a schedule. */
export const scheduleWords: Readonly<Record<Locale, Words<ScheduleDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: () => "추진기간과 예산집행금액 · 집행한 돈이 아니라 계획한 돈",
    caveats: () => ["막대의 길이는 기간이고 금액이 아니다."],
    alt: (data) => alt(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: () => "Period and planned sum of each row; planned, not executed",
    caveats: () => ["The length of a bar is time, not money."],
    alt: (data) => alt(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};
