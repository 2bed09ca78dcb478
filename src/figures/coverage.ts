import { said, type Sentence } from "../words/sentence.js";
import { whole } from "../words/number.js";
import type { Bilingual, Locale } from "../words/locale.js";
import { programmeName } from "../words/programme.js";
import { yearsOf } from "./data/counts.js";
import { COVERAGE, lineOf, linesOf, programmesOf, type CoverageDatum } from "./data/coverage.js";
import { coverageWords } from "./words/coverage.js";
import { nameOf } from "./words/coverage-summed.js";
import type { Drawing, Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { drawMatrix, GAP_WORDS } from "./drawing/matrix.js";
import type { MatrixCell } from "./drawing/matrix-cell.js";
import { drawYearBars, type YearGroup, type YearRow } from "./drawing/year-bars.js";

const ID = "coverage";
const FILLS = { money: INK.money, activity: INK.activity, meeting: INK.people } as const;
const GROUPS: Readonly<Record<CoverageDatum["measure"], Bilingual>> = {
  money: { ko: "돈", en: "Money" },
  activity: { ko: "활동", en: "Activities" },
  meeting: { ko: "회의", en: "Meetings" },
};

/** Where the data hold several programmes, each row says which it is about. */
function labelOf(datum: CoverageDatum, data: readonly CoverageDatum[], locale: Locale): string {
  const { programme, measure } = datum;
  const programmes = new Set(data.flatMap((row) => row.programme ?? []));
  const isTwice = data.some(
    (row) => row.measure === measure && row.name === datum.name && row.programme !== programme,
  );
  const name = nameOf(datum, locale);
  const isNamed = isTwice || (programmes.size > 1 && programme !== null);
  return isNamed ? `${programmeName(programme, locale)} ${name}` : name;
}

function cell(datum: CoverageDatum, locale: Locale): MatrixCell {
  const presence = {
    ko: datum.present ? "있음" : "자료에 없음",
    en: datum.present ? "yes" : "not in the sources",
  };
  return {
    texts: datum.present ? [[said(String(datum.value), datum)]] : null,
    tooltip: `${nameOf(datum, locale)} ${String(datum.year)}: ${presence[locale]}`,
    fill: FILLS[datum.measure],
    ink: INK.paper,
    on: datum,
  };
}

function drawDetailed(data: readonly CoverageDatum[], drawing: Drawing): SVGSVGElement {
  const { locale } = drawing;
  const rows = linesOf(data).map((line) => ({
    label: labelOf(line, data, locale),
    cells: data
      .filter((datum) => lineOf(datum) === lineOf(line))
      .map((datum) => cell(datum, locale)),
  }));
  const options = { id: ID, alt: coverageWords[locale].alt(data), gap: GAP_WORDS[locale] };
  return drawMatrix(rows, yearsOf(data).map(String), drawing, options);
}

function yearRow(line: CoverageDatum, data: readonly CoverageDatum[], locale: Locale): YearRow {
  const name = nameOf(line, locale);
  const label: Sentence = [name];
  const rows = data.filter((datum) => lineOf(datum) === lineOf(line));
  const counts = rows.map(({ year, value }) => {
    const text = whole(value);
    const tooltip = {
      ko: `${String(year)}년 ${name}: 사업 ${text}개`,
      en: `${name} ${String(year)}: ${text} programmes`,
    };
    return { year, value, text, tooltip: tooltip[locale] };
  });
  return { label, fill: FILLS[line.measure], counts };
}

function drawSummed(data: readonly CoverageDatum[], drawing: Drawing): SVGSVGElement {
  const { locale } = drawing;
  const lines = linesOf(data);
  const groups = (["money", "activity", "meeting"] as const).flatMap((measure): YearGroup[] => {
    const rows = lines
      .filter((line) => line.measure === measure)
      .map((line) => yearRow(line, data, locale));
    return rows.length === 0 ? [] : [{ title: GROUPS[measure][locale], rows }];
  });
  return drawYearBars(groups, drawing, { id: ID, alt: coverageWords[locale].alt(data) });
}

/** Which measure exists for which year, and which is a gap; of many programmes, for how many of them. */
export const coverage: Figure<CoverageDatum> = {
  id: ID,
  scope: "ledger",
  question: { ko: "어느 해에 무엇이 자료에 있나?", en: "What do the sources say for which year?" },
  sql: COVERAGE,
  words: coverageWords,
  columns: [
    { key: "programme", words: { ko: "사업", en: "Programme" }, format: "text" },
    { key: "name", words: { ko: "항목", en: "Measure" }, format: "measure" },
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "present", words: { ko: "자료에 있음", en: "In the sources" }, format: "text" },
    { key: "value", words: { ko: "사실 또는 사업", en: "Facts, or programmes" }, format: "count" },
    { key: "unit", words: { ko: "무엇의 수", en: "Of what" }, format: "counter" },
  ],
  draw: (data, drawing) =>
    programmesOf(data) === null ? drawDetailed(data, drawing) : drawSummed(data, drawing),
};
