import { yearRuns, years } from "../../words/date.js";
import { gloss } from "../../words/gloss.js";
import type { Locale } from "../../words/locale.js";
import { percent } from "../../words/number.js";
import { inYear, joined, plain, said, sentence, type Sentence } from "../../words/sentence.js";
import { wonExact, wonShort } from "../../words/won.js";
import type { Words } from "../figure.js";
import {
  costTrace,
  fundedYears,
  shareTrace,
  type FundDatum,
  type FundedYear,
} from "../data/funding.js";
import { markOf } from "../drawing/marks.js";
import { sourceLine } from "./sources.js";

type Fund = FundedYear["funds"][number];

/** A source's sum and share with its mark. */
export function fundSaid(datum: Fund, locale: Locale): Sentence {
  if (datum.value === null)
    return [locale === "ko" ? "서로 다른 금액이 인쇄됨" : "different sums are printed"];
  const won = said(wonShort(datum.value, locale) + markOf(datum), datum);
  if (datum.share === null) return [won];
  return sentence`${won} · ${said(percent(datum.share), shareTrace(datum))}`;
}

/** The same with the share in parentheses. */
function fundInTitle(datum: Fund, locale: Locale): Sentence {
  if (datum.value === null || datum.share === null) return fundSaid(datum, locale);
  const won = said(wonShort(datum.value, locale) + markOf(datum), datum);
  const share = said(percent(datum.share), shareTrace(datum));
  return locale === "ko" ? sentence`${won}(${share})` : sentence`${won} (${share})`;
}

/** What stands beside a year: its cost, or why there are no shares. */
export function yearNote({ funds }: FundedYear, locale: Locale): Sentence {
  const [first] = funds;
  const ko = locale === "ko";
  if (first === undefined)
    return [ko ? "재원이 인쇄된 자료가 없음" : "no sources of funds are printed"];
  if (first.cost === null)
    return [ko ? "재원이 모두 인쇄되지 않아 비율 없음" : "no shares: not all sources are printed"];
  const cost = said(wonShort(first.cost, locale), costTrace(first));
  return ko ? sentence`사업비 ${cost}` : sentence`cost ${cost}`;
}

const latest = (data: readonly FundDatum[]): FundedYear | undefined =>
  fundedYears(data)
    .filter(({ funds }) => funds.length > 0)
    .at(-1);

function title(data: readonly FundDatum[], locale: Locale): Sentence {
  const last = latest(data);
  if (last === undefined)
    return [locale === "ko" ? "재원이 자료에 없다" : "No sources of funds in the sources"];
  const parts = [...last.funds]
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 2)
    .map((fund) => {
      const name = said(fund.fund, "name");
      return locale === "ko"
        ? sentence`${name} ${fundInTitle(fund, locale)}`
        : sentence`${name}${gloss(fund.fund)} ${fundInTitle(fund, locale)}`;
    });
  return locale === "ko"
    ? sentence`${inYear(last.year)}년 재원은 ${joined(parts, ", ")}`
    : sentence`Funds of ${inYear(last.year)}: ${joined(parts, ", ")}`;
}

function summary(data: readonly FundDatum[], locale: Locale): Sentence[] {
  const all = fundedYears(data);
  const ko = locale === "ko";
  const lines = all
    .filter(({ funds }) => funds.length > 0)
    .slice(-3)
    .map(({ year, funds }): Sentence => {
      const parts = funds.map((fund): Sentence => {
        const name = said(fund.fund, "name");
        if (fund.value === null) return sentence`${name} ${fundSaid(fund, locale)}`;
        return sentence`${name} ${said(wonExact(fund.value, locale) + markOf(fund), fund)}`;
      });
      return ko
        ? sentence`${inYear(year)}년에 인쇄된 재원: ${joined(parts, ", ")}.`
        : sentence`Printed for ${inYear(year)}: ${joined(parts, ", ")}.`;
    });
  const gaps = all.filter(({ funds }) => funds.length === 0).map(({ year }) => year);
  if (lines.length === 0 || gaps.length === 0) return lines;
  const named = said(yearRuns(gaps, locale), "year");
  const gap = ko
    ? sentence`${named}의 재원은 자료에 인쇄되어 있지 않다.`
    : sentence`No sources of funds are printed for ${named}.`;
  return [...lines, gap];
}

function alt(data: readonly FundDatum[], locale: Locale): string {
  const rows = fundedYears(data).map((each) => {
    const funds = each.funds.map((fund) => `${fund.fund} ${plain(fundSaid(fund, locale))}`);
    return `${String(each.year)}: ${funds.join(", ") || plain(yearNote(each, locale))}`;
  });
  return `${plain(title(data, locale))}. ${rows.join("; ")}`;
}

function words(locale: Locale, more: Pick<Words<FundDatum>, "subtitle" | "caveats">) {
  return {
    ...more,
    title: (data: readonly FundDatum[]) => title(data, locale),
    alt: (data: readonly FundDatum[]) => alt(data, locale),
    summary: (data: readonly FundDatum[]) => summary(data, locale),
    source: (data: readonly FundDatum[]) => sourceLine(data, locale),
  };
}

const span = (data: readonly FundDatum[], locale: Locale): string =>
  years(
    data.map(({ year }) => year),
    locale,
  );

/** The words of the figure of sources of funds. */
export const fundingWords: Readonly<Record<Locale, Words<FundDatum>>> = {
  ko: words("ko", {
    subtitle: (data) => `재원별 금액(원)과 사업비에 대한 비율(%) · ${span(data, "ko")}`,
    caveats: () => [
      "재원의 이름은 인쇄된 그대로이다. 빈칸과 ‘-’는 없는 것으로 보고, 0원은 인쇄된 값이다.",
      "비율은 인쇄된 재원의 합이 인쇄된 사업비와 같은 해에만 셈한다.",
    ],
  }),
  en: words("en", {
    subtitle: (data) =>
      `Sums by source of funds (₩) and their share of the cost, ${span(data, "en")}`,
    caveats: () => [
      "Sources are named as printed. A blank or ‘-’ counts as nothing; a zero is a printed zero.",
      "Shares are computed only for years whose printed sources add up to the printed cost.",
    ],
  }),
};
