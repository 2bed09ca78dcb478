import { years } from "../words/date.js";
import type { Locale } from "../words/locale.js";
import { inYear, plain, said } from "../words/sentence.js";
import { wonExact } from "../words/won.js";
import type { Figure } from "./figure.js";
import {
  costTrace,
  fundedYears,
  FUNDS,
  shareTrace,
  type FundDatum,
  type FundedYear,
} from "./data/funding.js";
import { fundingWords, fundSaid, yearNote } from "./words/funding.js";
import { INK } from "./drawing/ink.js";
import { drawRows, plannedFill, type Row, type Segment } from "./drawing/rows.js";

const ID = "funding";

/** Fills of the sources, by their place in the ledger's rows; neighbours always differ. */
const FILLS = [INK.money, INK.moneyQuiet, plannedFill(ID)];

function segment(datum: FundedYear["funds"][number], place: number, locale: Locale): Segment {
  const won = datum.value === null ? "" : ` ${wonExact(datum.value, locale)}`;
  return {
    label: datum.fund,
    value: Math.max(datum.value ?? 0, 0),
    text: plain(fundSaid(datum, locale)),
    fill: FILLS[place % FILLS.length] ?? INK.money,
    stroke: INK.money,
    tooltip: `${String(datum.year)} ${datum.fund}${won}`,
    on: datum,
  };
}

function row(year: FundedYear, funds: readonly string[], locale: Locale): Row {
  const segments = year.funds.map((fund) => segment(fund, funds.indexOf(fund.fund), locale));
  return { label: [inYear(year.year)], note: yearNote(year, locale), segments, form: "named" };
}

/** Years without sources that follow each other are one gap. */
function gapRow(gap: readonly FundedYear[], locale: Locale): Row[] {
  const [first] = gap;
  if (first === undefined) return [];
  const named = said(
    years(
      gap.map(({ year }) => year),
      "en",
    ),
    "year",
  );
  return [{ label: [named], note: yearNote(first, locale), segments: [], form: "gap" }];
}

function rows(data: readonly FundDatum[], locale: Locale): Row[] {
  const funds = [...new Set(data.flatMap(({ fund }) => fund ?? []))];
  const all: Row[] = [];
  let gap: FundedYear[] = [];
  for (const year of fundedYears(data)) {
    if (year.funds.length === 0) {
      gap.push(year);
      continue;
    }
    all.push(...gapRow(gap, locale), row(year, funds, locale));
    gap = [];
  }
  return [...all, ...gapRow(gap, locale)];
}

/** Where a project's money comes from, by year, as the sheets print it. */
export const funding: Figure<FundDatum> = {
  id: ID,
  scope: "programme",
  question: { ko: "돈은 어디에서 오나?", en: "Where does the money come from?" },
  sql: FUNDS,
  words: fundingWords,
  columns: [
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "fund", words: { ko: "재원", en: "Source of funds" }, format: "text" },
    { key: "value", words: { ko: "금액", en: "Amount" }, format: "won" },
    { key: "cost", words: { ko: "사업비", en: "Cost" }, format: "won", on: costTrace },
    { key: "share", words: { ko: "비율", en: "Share" }, format: "percent", on: shareTrace },
  ],
  draw(data, drawing) {
    const alt = fundingWords[drawing.locale].alt(data);
    const panel = { title: null, scale: "원", rows: rows(data, drawing.locale) };
    return drawRows([panel], drawing, { id: ID, alt });
  },
};
