import { years } from "../words/date.js";
import { list } from "../words/list.js";
import type { Locale } from "../words/locale.js";
import { percent } from "../words/number.js";
import { wonShort } from "../words/won.js";
import { findingsOf, sourcesOf } from "./evidence.js";
import type { Datum, Figure } from "./figure.js";
import { DAGGER, INK } from "./ink.js";
import { drawRows, plannedFill, type Row } from "./rows.js";
import { sourceLine } from "./sources.js";

interface RateDatum extends Datum {
  year: number;
  executed: number | null;
  available: number | null;
}

const ID = "execution-rate";

function settled(data: readonly RateDatum[]): (RateDatum & { value: number })[] {
  return data.flatMap((datum) => (datum.value === null ? [] : [{ ...datum, value: datum.value }]));
}

function titleKo(data: readonly RateDatum[]): string {
  const rates = settled(data).map((datum) => `${String(datum.year)}년 ${percent(datum.value)}`);
  return rates.length === 0 ? "집행률을 셈할 결산이 없다" : `집행률은 ${rates.join(", ")}`;
}

function titleEn(data: readonly RateDatum[]): string {
  const rates = settled(data).map((datum) => `${percent(datum.value)} in ${String(datum.year)}`);
  return rates.length === 0
    ? "No settled year to compute a rate from"
    : `Executed: ${list(rates, "en")}`;
}

function row(datum: RateDatum, locale: Locale): Row {
  const label = String(datum.year);
  if (datum.value === null) {
    return {
      label,
      note: locale === "ko" ? "결산 자료에 없음" : "not settled in the sources",
      segments: [],
      form: "gap",
    };
  }
  const rest = (datum.available ?? 0) - (datum.executed ?? 0);
  const restText = `${locale === "ko" ? "집행하지 않음" : "not executed"} ${wonShort(rest, locale)}`;
  const dagger = datum.findings.length > 0 ? DAGGER : "";
  const rate = percent(datum.value) + dagger;
  const done = {
    label: rate,
    value: datum.value,
    text: "",
    fill: INK.money,
    tooltip: `${label} ${rate}`,
  };
  const left = {
    label: restText,
    value: Math.max(100 - datum.value, 0),
    text: "",
    fill: plannedFill(ID),
    stroke: INK.money,
    tooltip: restText,
  };
  const segments = rest > 0 ? [done, left] : [done];
  return { label, note: rest > 0 ? `${rate} · ${restText}` : rate, segments, form: "bar" };
}

/** How much of what could be spent was spent, by year. */
export const executionRate: Figure<RateDatum> = {
  id: ID,
  question: {
    ko: "쓸 수 있던 돈 가운데 얼마를 집행했나?",
    en: "How much of the available money was paid out?",
  },
  sql: `WITH latest AS (
      SELECT e.* FROM execution_rate e JOIN source s ON s.id = e.source_id
      QUALIFY row_number() OVER (
        PARTITION BY e.programme, e.year ORDER BY s.fiscal_year DESC NULLS LAST, e.source_id) = 1
    ), years AS (
      SELECT programme, unnest(range(min(year), max(year) + 1))::INTEGER AS year
      FROM budget_by_year GROUP BY programme
    ), joined AS (
      SELECT y.programme, y.year, l.rate_percent, l.executed_krw, l.current_budget_krw,
        coalesce(l.facts, []) AS facts
      FROM years y LEFT JOIN latest l ON l.programme = y.programme AND l.year = y.year
    )
    SELECT programme AS subject, year, rate_percent::DOUBLE AS value, '%' AS unit,
      'executed' AS phase, executed_krw AS executed, current_budget_krw AS available, facts,
      CASE WHEN rate_percent IS NOT NULL THEN '집행액 ÷ 예산현액 × 100' END AS formula,
      ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM joined ORDER BY subject, year`,
  words: {
    ko: {
      title: titleKo,
      subtitle: (data) =>
        `집행률(%) = 집행액 ÷ 예산현액 · ${years(
          data.map((d) => d.year),
          "ko",
        )}`,
      caveats: () => [
        "집행액은 시가 수탁기관에 내보낸 돈이다. 수탁기관이 실제로 쓴 돈은 이 문서에 없다.",
      ],
      alt: (data) => titleKo(data),
      source: (data) => sourceLine(data, "ko"),
    },
    en: {
      title: titleEn,
      subtitle: (data) =>
        `Executed ÷ available appropriation, %, ${years(
          data.map((d) => d.year),
          "en",
        )}`,
      caveats: () => [
        "Executed is what the city paid the trustee; what the trustee spent is not in these documents.",
      ],
      alt: (data) => titleEn(data),
      source: (data) => sourceLine(data, "en"),
    },
  },
  columns: [
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "executed", words: { ko: "집행액", en: "Executed" }, format: "won" },
    { key: "available", words: { ko: "예산현액", en: "Available" }, format: "won" },
    { key: "value", words: { ko: "집행률", en: "Rate" }, format: "percent" },
  ],
  draw(data, { width, locale, document }) {
    const rows = data.map((datum) => row(datum, locale));
    const alt = locale === "ko" ? titleKo(data) : titleEn(data);
    return drawRows([{ title: null, rows }], { id: ID, width, document, alt });
  },
};
