import { years } from "../words/date.js";
import type { Locale } from "../words/locale.js";
import { plain, said, sentence, type Sentence } from "../words/sentence.js";
import { orderOf, term } from "../words/terms.js";
import { COUNTED } from "../words/trace.js";
import { yearsOf } from "./counts-data.js";
import { findingsOf, sourcesOf } from "./evidence.js";
import type { Datum, Figure } from "./figure.js";
import { INK } from "./ink.js";
import { drawMatrix, GAP_WORDS, type MatrixCell } from "./matrix.js";
import { sourceLine } from "./sources.js";

/** Whether the documents say anything of a measure for a year; `value` is the number of facts. */
interface CoverageDatum extends Datum {
  measure: "money" | "activity" | "meeting";
  /** The programme; null where the document names none. */
  programme: string | null;
  /** A phase, a kind of activity, or a meeting. */
  name: string;
  year: number;
  present: boolean;
}

const MEETING: Readonly<Record<Locale, string>> = { ko: "회의록", en: "meeting record" };

const FILLS = { money: INK.money, activity: INK.activity, meeting: INK.people } as const;
const ORDER = ["money", "activity", "meeting"] as const;

function nameOf(datum: CoverageDatum, locale: Locale): string {
  if (datum.measure === "meeting") return MEETING[locale];
  return term(datum.measure === "money" ? "phase" : "kind", datum.name, locale);
}

function rowKey({ programme, measure, name }: CoverageDatum): string {
  return JSON.stringify([programme, measure, name]);
}

/** Where the data hold several programmes, each row says which it is about. */
function labelOf(datum: CoverageDatum, data: readonly CoverageDatum[], locale: Locale): string {
  const programmes = new Set(data.flatMap(({ programme }) => programme ?? []));
  const name = nameOf(datum, locale);
  return programmes.size > 1 && datum.programme !== null ? `${datum.programme} ${name}` : name;
}

function measuresOf(data: readonly CoverageDatum[]): CoverageDatum[] {
  const first = new Map<string, CoverageDatum>();
  for (const datum of data) {
    const key = rowKey(datum);
    if (!first.has(key)) first.set(key, datum);
  }
  return [...first.values()].sort(
    (a, b) =>
      ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure) ||
      orderOf("measure", a.name) - orderOf("measure", b.name),
  );
}

function counts(data: readonly CoverageDatum[]): { all: string; gaps: string } {
  const gaps = data.filter((datum) => !datum.present).length;
  return { all: String(data.length), gaps: String(gaps) };
}

function titleKo(data: readonly CoverageDatum[]): Sentence {
  const { all, gaps } = counts(data);
  return sentence`${said(`${all}칸`, "count")} 가운데 ${said(`${gaps}칸`, "count")}은 자료에 없다`;
}

function titleEn(data: readonly CoverageDatum[]): Sentence {
  const { all, gaps } = counts(data);
  return sentence`${said(gaps, "count")} of ${said(all, "count")} cells are not in the sources`;
}

function cell(datum: CoverageDatum, locale: Locale): MatrixCell {
  const presence = {
    ko: datum.present ? "있음" : "자료에 없음",
    en: datum.present ? "yes" : "not in the sources",
  };
  return {
    text: datum.present ? [said(String(datum.value ?? 0), datum)] : null,
    tooltip: `${nameOf(datum, locale)} ${String(datum.year)}: ${presence[locale]}`,
    fill: FILLS[datum.measure],
    ink: INK.paper,
    on: datum,
  };
}

/** Which measure exists for which year, and which is a gap. */
export const coverage: Figure<CoverageDatum> = {
  id: "coverage",
  scope: "ledger",
  question: { ko: "어느 해에 무엇이 자료에 있나?", en: "What do the sources say for which year?" },
  sql: `SELECT 'all' AS subject, c.programme, c.measure, c.name, c.year, c.present,
      len(c.facts)::INTEGER AS value, '개' AS unit, NULL::VARCHAR AS phase, '${COUNTED}' AS formula, c.facts,
      ${findingsOf("c.facts")} AS findings, ${sourcesOf("c.facts")} AS sources
    FROM coverage c ORDER BY c.programme NULLS LAST, c.measure DESC, c.name, c.year`,
  words: {
    ko: {
      title: titleKo,
      subtitle: (data) =>
        `칸의 수는 읽은 사실의 수(개), 빗금은 자료에 없음 · ${years(yearsOf(data), "ko")}`,
      caveats: () => [
        "빈칸은 0이 아니라, 그 해를 적은 문서를 아직 읽지 못했거나 문서가 적지 않은 것이다.",
      ],
      alt: (data) => plain(titleKo(data)),
      source: (data) => sourceLine(data, "ko"),
    },
    en: {
      title: titleEn,
      subtitle: (data) =>
        `Numbers are facts read; hatched is not in the sources, ${years(yearsOf(data), "en")}`,
      caveats: () => ["A gap is not zero: no document of that year was read, or it does not say."],
      alt: (data) => plain(titleEn(data)),
      source: (data) => sourceLine(data, "en"),
    },
  },
  columns: [
    { key: "programme", words: { ko: "사업", en: "Programme" }, format: "text" },
    { key: "name", words: { ko: "항목", en: "Measure" }, format: "measure" },
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "present", words: { ko: "자료에 있음", en: "In the sources" }, format: "text" },
    { key: "value", words: { ko: "사실", en: "Facts" }, format: "count" },
  ],
  draw(data, drawing) {
    const { locale } = drawing;
    const columns = yearsOf(data);
    const rows = measuresOf(data).map((measure) => ({
      label: labelOf(measure, data, locale),
      cells: data
        .filter((datum) => rowKey(datum) === rowKey(measure))
        .map((datum) => cell(datum, locale)),
    }));
    const alt = plain(locale === "ko" ? titleKo(data) : titleEn(data));
    return drawMatrix(rows, columns.map(String), drawing, {
      id: coverage.id,
      alt,
      gap: GAP_WORDS[locale],
    });
  },
};
