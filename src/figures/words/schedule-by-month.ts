import { list } from "../../words/list.js";
import type { Locale } from "../../words/locale.js";
import { percent } from "../../words/number.js";
import { plain, said, sentence, type Sentence } from "../../words/sentence.js";
import { wonShort } from "../../words/won.js";
import type { Words } from "../figure.js";
import { DAGGER } from "../drawing/marks.js";
import {
  cumulativeTrace,
  monthsOf,
  unsummed,
  type Month,
  type StartDatum,
} from "../data/schedule-by-month.js";
import { monthNote, monthSaid, rowLine, shareOf } from "./schedule-months.js";
import { sourceLine } from "./sources.js";

function largest(months: readonly Month[]): Month | undefined {
  return months.filter(({ month }) => month !== null).sort((a, b) => b.sum - a.sum)[0];
}

function title(data: readonly StartDatum[], locale: Locale): Sentence {
  const top = largest(monthsOf(data));
  if (top === undefined)
    return [
      locale === "ko"
        ? "금액이 적힌 추진일정이 자료에 없다"
        : "No schedule with sums in the sources",
    ];
  const [sum, share] = [said(wonShort(top.sum, locale), top.sumOn), shareOf(top)];
  const doubt = top.rows.some(({ findings }) => findings.length > 0) ? DAGGER : "";
  if (locale === "ko") {
    const part = share.length === 0 ? [] : sentence`, 추진일정 전체의 ${share}`;
    return sentence`${monthSaid(top, locale)}에 시작하는 일정이 ${sum}${doubt}${part}`;
  }
  const part = share.length === 0 ? [] : sentence`, ${share} of the schedule’s total`;
  return sentence`Rows that start in ${monthSaid(top, locale)} plan ${sum}${doubt}${part}`;
}

/** When at least half of the total has started. */
function halfLine(months: readonly Month[], locale: Locale): Sentence[] {
  const half = months.find(({ rows }) => (rows.at(-1)?.cumulative ?? 0) >= 50);
  const last = half?.rows.at(-1);
  if (half === undefined || last?.cumulative == null) return [];
  const share = said(percent(last.cumulative), cumulativeTrace(last));
  return [
    locale === "ko"
      ? sentence`${monthSaid(half, locale)}까지 시작하는 일정이 전체의 ${share}이다.`
      : sentence`Rows that start by ${monthSaid(half, locale)} hold ${share} of the total.`,
  ];
}

function summary(data: readonly StartDatum[], locale: Locale): Sentence[] {
  const months = monthsOf(data);
  const rows = months.flatMap((each) => each.rows);
  const top = [...rows].sort((a, b) => b.value - a.value)[0];
  if (top === undefined) return [];
  const lines = [rowLine(top, locale), ...halfLine(months, locale)];
  const doubts = data.filter(({ findings }) => findings.length > 0);
  if (doubts.length > 0) {
    const names = said(
      list(
        doubts.map(({ label }) => label),
        locale,
      ),
      "name",
    );
    lines.push(
      locale === "ko"
        ? sentence`따져 볼 것이 있는 줄${DAGGER}: ${names}.`
        : sentence`Rows in doubt${DAGGER}: ${names}.`,
    );
  }
  return [...lines, ...blankLine(data, locale)];
}

/** The rows without a printed sum, by name. */
function blankLine(data: readonly StartDatum[], locale: Locale): Sentence[] {
  const blank = unsummed(data).map(({ label }) => label);
  if (blank.length === 0) return [];
  const names = said(list(blank, locale), "name");
  return [
    locale === "ko"
      ? sentence`금액이 인쇄되지 않아 세지 않은 줄: ${names}.`
      : sentence`Not counted, as no sum is printed: ${names}.`,
  ];
}

function alt(data: readonly StartDatum[], locale: Locale): string {
  const months = monthsOf(data).map(
    (each) => `${plain(monthSaid(each, locale))} ${plain(monthNote(each, locale))}`,
  );
  return `${plain(title(data, locale))}. ${months.join("; ")}`;
}

function words(locale: Locale, more: Pick<Words<StartDatum>, "subtitle" | "caveats">) {
  return {
    ...more,
    title: (data: readonly StartDatum[]) => title(data, locale),
    alt: (data: readonly StartDatum[]) => alt(data, locale),
    summary: (data: readonly StartDatum[]) => summary(data, locale),
    source: (data: readonly StartDatum[]) => sourceLine(data, locale),
  };
}

/** The words of the figure of a schedule by the months in which its rows start. */
export const startWords: Readonly<Record<Locale, Words<StartDatum>>> = {
  ko: words("ko", {
    subtitle: () =>
      "추진일정의 예산집행금액(원), 줄이 시작하는 달별 · 집행한 돈이 아니라 계획한 돈",
    caveats: () => [
      "한 줄의 금액은 그 줄이 시작하는 달에 모두 넣었다. 그 달에 다 쓴다는 뜻이 아니다.",
      "누계 비율 = 그 달까지 시작하는 줄의 금액 ÷ 추진일정의 계.",
    ],
  }),
  en: words("en", {
    subtitle: () =>
      "Planned sums of the schedule (₩) by the month in which their row starts; planned, not executed",
    caveats: () => [
      "A row’s whole sum stands in the month in which it starts; that is not to say that it is spent then.",
      "Cumulated share = sums of the rows that start by that month ÷ the schedule’s total.",
    ],
  }),
};
