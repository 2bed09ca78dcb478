import { capitalised } from "../words/capital.js";
import type { Locale } from "../words/locale.js";
import { count } from "../words/number.js";
import { said } from "../words/sentence.js";
import { term } from "../words/terms.js";
import { ACTIVITIES, kindsOf, timesOf, type ActivityDatum } from "./data/activities.js";
import { yearsOf } from "./data/counts.js";
import type { Drawing, Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { markOf } from "./drawing/marks.js";
import { drawMatrix, GAP_WORDS } from "./drawing/matrix.js";
import type { MatrixCell } from "./drawing/matrix-cell.js";
import { activitiesWords } from "./words/activities.js";

const ID = "activities";

function cell(datum: ActivityDatum | undefined, locale: Locale): MatrixCell {
  if (datum?.value == null) {
    const tooltip = locale === "ko" ? "자료에 없음" : "not in the sources";
    return { texts: null, tooltip, fill: INK.grid, ink: INK.text, on: "year" };
  }
  const named = locale === "ko" ? `${String(datum.value)}가지` : String(datum.value);
  const held = datum.times === null ? "" : ` · ${count(datum.times, "회", locale)}`;
  const tooltip = `${String(datum.year)} ${term("kind", datum.kind, locale)}: ${named}${held}`;
  const isNone = datum.value === 0;
  const counted = said(named, datum);
  const times =
    datum.times === null ? [] : [said(count(datum.times, "회", locale), timesOf(datum))];
  return {
    texts: isNone
      ? [["–"]]
      : [
          [counted, markOf(datum), ...times.flatMap((each) => [" · ", each])],
          [counted, markOf(datum)],
        ],
    ...(isNone || datum.times === null ? {} : { lines: [[counted, markOf(datum)], times] }),
    tooltip,
    fill: isNone ? INK.paper : INK.activity,
    ink: isNone ? INK.muted : INK.paper,
    on: isNone ? "count" : datum,
  };
}

function draw(data: readonly ActivityDatum[], drawing: Drawing): SVGSVGElement {
  const { locale } = drawing;
  const columns = yearsOf(data);
  const rows = kindsOf(data).map((kind) => ({
    label: capitalised(term("kind", kind, locale)),
    cells: columns.map((year) =>
      cell(
        data.find((datum) => datum.kind === kind && datum.year === year),
        locale,
      ),
    ),
  }));
  const alt = activitiesWords[locale].alt(data);
  return drawMatrix(rows, columns.map(String), drawing, {
    id: ID,
    alt,
    gap: GAP_WORDS[locale],
  });
}

/** How many activities of each kind the documents name, by year. */
export const activities: Figure<ActivityDatum> = {
  id: ID,
  scope: "programme",
  question: { ko: "어떤 활동을 얼마나 여러 가지 했나?", en: "What was done, by kind and year?" },
  sql: ACTIVITIES,
  words: activitiesWords,
  columns: [
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "kind", words: { ko: "종류", en: "Kind" }, format: "kind" },
    { key: "value", words: { ko: "이름을 든 활동(가지)", en: "Named" }, format: "count" },
    {
      key: "times",
      words: { ko: "적어도 열린 횟수(회)", en: "Times held, at least" },
      format: "count",
      on: timesOf,
    },
  ],
  draw,
};
