import { list } from "../words/list.js";
import type { Locale } from "../words/locale.js";
import { percent, percentAsPrinted } from "../words/number.js";
import { eok, wonExact, wonShort } from "../words/won.js";
import { findingsOf, sourcesOf } from "./evidence.js";
import type { Datum, Figure } from "./figure.js";
import { DAGGER, INK } from "./ink.js";
import { drawRows, plannedFill, type Panel, type Row } from "./rows.js";
import { sourceLine } from "./sources.js";

/** One item of a budget overview; `value` is the change as printed. */
interface ChangeDatum extends Datum {
  item: string;
  year: number;
  isTotal: boolean;
  before: number | null;
  after: number | null;
  /** After − before; null where one of them is not printed. */
  computed: number | null;
  printedPercent: number | null;
  /** Computed from the sums, two decimals, half up. */
  computedPercent: number | null;
}

const ID = "change";

function total(data: readonly ChangeDatum[]): ChangeDatum | undefined {
  return data.find((datum) => datum.isTotal) ?? data[0];
}

function titleKo(data: readonly ChangeDatum[]): string {
  const datum = total(data);
  if (datum?.after == null) return "전년과 견줄 예산이 자료에 없다";
  const head = `${String(datum.year)}년 예산 ${wonShort(datum.after, "ko")}`;
  const rate = datum.computedPercent;
  if (rate === null) return head;
  if (rate === 0) return `${head}, 전년과 같다`;
  return `${head}, 전년보다 ${percent(Math.abs(rate), 1)} ${rate < 0 ? "줄었다" : "늘었다"}`;
}

function titleEn(data: readonly ChangeDatum[]): string {
  const datum = total(data);
  if (datum?.after == null) return "No budget to compare with the year before";
  const head = `The ${String(datum.year)} budget is ${wonShort(datum.after, "en")}`;
  const rate = datum.computedPercent;
  if (rate === null) return head;
  if (rate === 0) return `${head}, as the year before`;
  return `${head}, ${percent(Math.abs(rate), 1)} ${rate < 0 ? "less" : "more"} than the year before`;
}

/** Items with the same two sums are one bar with both names: a total and its only item. */
function merged(data: readonly ChangeDatum[]): ChangeDatum[] {
  const kept: ChangeDatum[] = [];
  for (const datum of data) {
    const twin = kept.findIndex(
      (other) => other.before === datum.before && other.after === datum.after,
    );
    const found = kept[twin];
    if (found === undefined) kept.push(datum);
    else kept[twin] = { ...found, item: `${found.item} = ${datum.item}` };
  }
  return kept;
}

function bar(year: number, won: number | null, locale: Locale): Row {
  const label = locale === "ko" ? `${String(year)}년 예산액` : `${String(year)} budget`;
  if (won === null)
    return {
      label,
      note: locale === "ko" ? "자료에 없음" : "not in the sources",
      segments: [],
      form: "gap",
    };
  const note = locale === "ko" ? `${eok(won)}억 원` : wonShort(won, "en");
  const segment = {
    label,
    value: won,
    text: note,
    fill: plannedFill(ID),
    stroke: INK.money,
    tooltip: `${label} ${wonExact(won, locale)}`,
  };
  return { label, note, segments: [segment], form: "bar" };
}

function comparison(datum: ChangeDatum, locale: Locale): string {
  const dagger = datum.findings.length > 0 ? DAGGER : "";
  const printed = [
    datum.value === null ? null : wonExact(datum.value, locale),
    datum.printedPercent === null ? null : percentAsPrinted(datum.printedPercent),
  ].filter((text) => text !== null);
  const computed = [
    datum.computed === null ? null : wonExact(datum.computed, locale),
    datum.computedPercent === null ? null : percent(datum.computedPercent),
  ].filter((text) => text !== null);
  return locale === "ko"
    ? `인쇄된 증감 ${printed.join(", ")}${dagger} · 셈한 증감 ${computed.join(", ")}`
    : `Printed ${list(printed, "en")}${dagger}; computed ${list(computed, "en")}`;
}

function panel(datum: ChangeDatum, locale: Locale): Panel {
  const bars = [bar(datum.year - 1, datum.before, locale), bar(datum.year, datum.after, locale)];
  const text: Row = { label: comparison(datum, locale), note: "", segments: [], form: "text" };
  return { title: datum.item, rows: [...bars, text] };
}

/** The latest budget against the one before it, item by item, as printed and as computed. */
export const change: Figure<ChangeDatum> = {
  id: ID,
  question: {
    ko: "예산은 전년보다 얼마나 바뀌었나?",
    en: "How did the budget change from the year before?",
  },
  sql: `WITH printed AS (
      SELECT a.*, coalesce(nullif(s.programme, ''), s.title) AS programme, f.start_offset
      FROM amount a JOIN source s ON s.id = a.source_id
        JOIN (SELECT f.id, p.start_offset FROM fact f JOIN span p ON p.id = f.span_id) f ON f.id = a.id
      WHERE s.family = 'budget-sheet'
    ), latest AS (
      SELECT * FROM printed WHERE phase = 'change' AND fiscal_year IS NOT NULL
      QUALIFY dense_rank() OVER (PARTITION BY programme ORDER BY fiscal_year DESC, source_id) = 1
    ), joined AS (
      SELECT c.programme, c.label, c.fiscal_year, c.is_total, c.amount_krw, c.start_offset,
        b.amount_krw AS before, a.amount_krw AS after, r.percent,
        list_filter([c.id, b.id, a.id, r.id], lambda x: x IS NOT NULL) AS facts
      FROM latest c
        LEFT JOIN printed a ON a.source_id = c.source_id AND a.label = c.label AND a.phase = 'budget'
          AND a.fiscal_year = c.fiscal_year AND a.path[:-2] = c.path[:-2]
        LEFT JOIN printed b ON b.source_id = c.source_id AND b.label = c.label AND b.phase = 'budget'
          AND b.fiscal_year = c.fiscal_year - 1 AND b.path[:-2] = c.path[:-2]
        LEFT JOIN rate r ON r.source_id = c.source_id AND r.label = c.label AND r.rate_of = 'change'
          AND r.fiscal_year = c.fiscal_year
      QUALIFY row_number() OVER (PARTITION BY c.id ORDER BY a.start_offset, b.start_offset, r.id) = 1
    )
    SELECT programme AS subject, label AS item, fiscal_year AS year, is_total AS "isTotal", before, after,
      amount_krw AS value, '원' AS unit, 'change' AS phase, after - before AS computed,
      percent::DOUBLE AS "printedPercent",
      CASE WHEN before > 0 THEN round(100.0 * (after - before) / before, 2)::DOUBLE END AS "computedPercent",
      '예산액 − 전년 예산액' AS formula, facts,
      ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM joined ORDER BY subject, start_offset`,
  words: {
    ko: {
      title: titleKo,
      subtitle: (data) =>
        `항목별 예산액(억 원), 인쇄된 증감과 셈한 증감 · ${String(total(data)?.year ?? "")}년과 전년`,
      caveats: () => ["두 해 모두 예산 사업설명서의 예산액이다. 결산과 견준 값이 아니다."],
      alt: (data) =>
        `${titleKo(data)}. ${merged(data)
          .map((d) => `${d.item}: ${comparison(d, "ko")}`)
          .join(" ")}`,
      source: (data) => sourceLine(data, "ko"),
    },
    en: {
      title: titleEn,
      subtitle: (data) =>
        `Budget by item, change as printed and as computed, ${String(total(data)?.year ?? "")} and the year before`,
      caveats: () => ["Both are budgets as the budget sheet prints them, not settled sums."],
      alt: (data) =>
        `${titleEn(data)}. ${merged(data)
          .map((d) => `${d.item}: ${comparison(d, "en")}`)
          .join(" ")}`,
      source: (data) => sourceLine(data, "en"),
    },
  },
  columns: [
    { key: "item", words: { ko: "항목", en: "Item" }, format: "text" },
    { key: "before", words: { ko: "전년 예산액", en: "Year before" }, format: "won" },
    { key: "after", words: { ko: "예산액", en: "Budget" }, format: "won" },
    { key: "value", words: { ko: "인쇄된 증감", en: "Printed change" }, format: "won" },
    { key: "computed", words: { ko: "셈한 증감", en: "Computed change" }, format: "won" },
    { key: "printedPercent", words: { ko: "인쇄된 비율", en: "Printed rate" }, format: "percent" },
    { key: "computedPercent", words: { ko: "셈한 비율", en: "Computed rate" }, format: "percent" },
  ],
  draw(data, { width, locale, document }) {
    const panels = merged(data).map((datum) => panel(datum, locale));
    return drawRows(panels, {
      id: ID,
      oneScale: true,
      width,
      document,
      alt: change.words[locale].alt(data),
    });
  },
};
