import type { Locale } from "../words/locale.js";
import { percent } from "../words/number.js";
import { inYear, plain, said, sentence, withParticleOf, type Sentence } from "../words/sentence.js";
import { together, printed, type Trace } from "../words/trace.js";
import { wonShort } from "../words/won.js";
import { findingsOf, KNOWN, sourcesOf } from "./evidence.js";
import type { Datum, Figure } from "./figure.js";
import { INK } from "./ink.js";
import { markOf } from "./marks.js";
import { drawRows, type Row } from "./rows.js";
import { sourceLine } from "./sources.js";

interface PartDatum extends Datum {
  year: number;
  label: string;
  /** 1 is a part of the whole, 2 a part of a part. */
  level: number;
  parent: string | null;
  /** Of the year's printed budget, percent; null where none is printed. */
  share: number | null;
  /** The fact that the year's budget is printed in. */
  wholeFact: string | null;
}

function outermost(data: readonly PartDatum[]): PartDatum[] {
  const top = Math.min(...data.map((datum) => datum.level));
  return data.filter((datum) => datum.level === top).sort(largestFirst);
}

function largestFirst(a: PartDatum, b: PartDatum): number {
  return (b.value ?? 0) - (a.value ?? 0);
}

/** Each part followed by its own parts, largest first on every level. */
function ordered(data: readonly PartDatum[]): PartDatum[] {
  const below = (parent: PartDatum): PartDatum[] =>
    data
      .filter((datum) => datum.level === parent.level + 1 && datum.parent === parent.label)
      .sort(largestFirst)
      .flatMap((child) => [child, ...below(child)]);
  return outermost(data).flatMap((datum) => [datum, ...below(datum)]);
}

function shareTrace({ facts, wholeFact, findings }: PartDatum): Trace {
  const formula = `{${facts[0] ?? ""}} ÷ {${wholeFact ?? ""}} × 100`;
  return together([printed([...facts, wholeFact], findings)], formula);
}

function shareOf(datum: PartDatum): Sentence {
  return datum.share === null ? [] : [said(percent(datum.share, 1), shareTrace(datum))];
}

function titleKo(data: readonly PartDatum[]): Sentence {
  const [first, second] = outermost(data);
  if (first === undefined) return ["산출근거가 자료에 없다"];
  const part = (datum: PartDatum): Sentence =>
    sentence`${withParticleOf([datum.label], "이")} ${shareOf(datum)}`;
  const head = sentence`${inYear(first.year)}년 예산에서 ${part(first)}`;
  return second === undefined ? head : sentence`${head}, ${part(second)}`;
}

function titleEn(data: readonly PartDatum[]): Sentence {
  const [first, second] = outermost(data);
  if (first === undefined) return ["No calculation basis in the sources"];
  const head = sentence`${inYear(first.year)} budget: ${first.label} ${shareOf(first)}`;
  return second === undefined ? head : sentence`${head}, ${second.label} ${shareOf(second)}`;
}

function row(datum: PartDatum, top: number, locale: Locale): Row {
  const dagger = markOf(datum);
  const won = datum.value === null ? "" : wonShort(datum.value, locale);
  const note =
    datum.value === null ? [] : sentence`${said(won, datum)}${dagger} · ${shareOf(datum)}`;
  const isTop = datum.level === top;
  const fill = isTop ? INK.money : INK.moneyQuiet;
  const segment = {
    stroke: INK.money,
    label: datum.label,
    value: datum.value ?? 0,
    text: plain(note),
    fill,
    tooltip: `${datum.label} ${won}`,
    on: datum,
  };
  const label = isTop ? datum.label : `${"└ ".repeat(datum.level - top)}${datum.label}`;
  return {
    label: [said(label, "name")],
    note,
    segments: datum.value === null ? [] : [segment],
    form: datum.value === null ? "gap" : "bar",
  };
}

/** What the latest budget is made of, by item of the calculation basis. */
export const composition: Figure<PartDatum> = {
  id: "composition",
  scope: "programme",
  question: {
    ko: "가장 최근 예산은 무엇으로 이루어졌나?",
    en: "What is the latest budget made of?",
  },
  sql: `SELECT c.programme AS subject, c.year, c.label, level, parent_label AS parent, amount_krw AS value,
      '원' AS unit, 'breakdown' AS phase, share_percent::DOUBLE AS share, NULL::VARCHAR AS formula,
      (SELECT b.facts[1] FROM budget_by_year b WHERE b.source_id = c.source_id AND b.year = c.year
        AND b.phase = 'budget' AND b.sums = 1) AS "wholeFact",
      ${KNOWN}, c.facts, ${findingsOf("c.facts")} AS findings, ${sourcesOf("c.facts")} AS sources
    FROM composition c JOIN phase_vintages v USING (source_id, programme, year)
    WHERE v.phase = 'breakdown'
    ORDER BY subject, known_from, source_id, ordinal`,
  words: {
    ko: {
      title: titleKo,
      subtitle: (data) =>
        `산출근거에 적힌 항목별 금액(억 원)과 예산액에서 차지하는 비율 · ${String(data[0]?.year ?? "")}년`,
      caveats: () => ["옅은 막대는 바로 위 항목의 일부이다. 위 항목과 더하지 않는다."],
      alt: (data) =>
        `${plain(titleKo(data))}. ${ordered(data)
          .map((d) => `${d.label} ${plain(shareOf(d))}`)
          .join(", ")}`,
      source: (data) => sourceLine(data, "ko"),
    },
    en: {
      title: titleEn,
      subtitle: (data) =>
        `Items of the calculation basis and their share of the budget, ${String(data[0]?.year ?? "")}`,
      caveats: () => ["Pale bars are parts of the item above them, and not added to it."],
      alt: (data) =>
        `${plain(titleEn(data))}. ${ordered(data)
          .map((d) => `${d.label} ${plain(shareOf(d))}`)
          .join(", ")}`,
      source: (data) => sourceLine(data, "en"),
    },
  },
  columns: [
    { key: "label", words: { ko: "항목", en: "Item" }, format: "text" },
    { key: "parent", words: { ko: "상위 항목", en: "Part of" }, format: "text" },
    { key: "value", words: { ko: "금액", en: "Amount" }, format: "won" },
    { key: "share", words: { ko: "비율", en: "Share" }, format: "percent", on: shareTrace },
  ],
  draw(data, { width, locale, document }) {
    const top = Math.min(...data.map((datum) => datum.level));
    const rows = ordered(data).map((datum) => row(datum, top, locale));
    const alt = composition.words[locale].alt(data);
    return drawRows([{ title: null, rows }], { id: composition.id, width, document, alt });
  },
};
