import { years } from "../words/date.js";
import type { Locale } from "../words/locale.js";
import { list } from "../words/list.js";
import { count } from "../words/number.js";
import { inYear, joined, plain, said, sentence, type Sentence } from "../words/sentence.js";
import { term, type Kind } from "../words/terms.js";
import { COUNTED, countOf, printed, sumOf, type Trace } from "../words/trace.js";
import { NAMED_AND_SPANS, yearsOf } from "./data/counts.js";
import { findingsOf, KNOWN, sourcesOf } from "./data/evidence.js";
import type { Datum, Drawing, Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { markOf } from "./drawing/marks.js";
import { drawMatrix, GAP_WORDS, type MatrixCell } from "./drawing/matrix.js";
import { sourceLine } from "./words/sources.js";

/** One kind in one year; `value` is how many activities of it the documents name. */
interface ActivityDatum extends Datum {
  year: number;
  kind: Kind;
  /** Times that things of this kind were held, where counted so; at least. */
  times: number | null;
  /** The facts that those times are printed in. */
  timesFacts: string[];
}

const ID = "activities";

function totals(data: readonly ActivityDatum[]): { year: number; named: number; on: Trace }[] {
  return yearsOf(data).flatMap((year) => {
    const values = data.filter((datum) => datum.year === year && datum.value !== null);
    const named = values.reduce((sum, datum) => sum + (datum.value ?? 0), 0);
    return values.length === 0 ? [] : [{ year, named, on: countOf(values) }];
  });
}

function titleKo(data: readonly ActivityDatum[]): Sentence {
  const parts = totals(data).map(
    ({ year, named, on }) => sentence`${inYear(year)}년 ${said(`${String(named)}가지`, on)}`,
  );
  return parts.length === 0
    ? ["활동이 자료에 없다"]
    : sentence`문서가 이름을 든 활동은 ${joined(parts, ", ")}`;
}

function titleEn(data: readonly ActivityDatum[]): Sentence {
  const parts = totals(data).map(
    ({ year, named, on }) => sentence`${said(String(named), on)} in ${inYear(year)}`,
  );
  return parts.length === 0
    ? ["No activities in the sources"]
    : sentence`Activities named in the documents: ${joined(parts, ", ")}`;
}

function mostNamed(data: readonly ActivityDatum[], locale: Locale): Sentence[] {
  const parts = yearsOf(data).flatMap((year): Sentence[] => {
    const [most] = data
      .filter((datum) => datum.year === year && (datum.value ?? 0) > 0)
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.kind < b.kind ? -1 : 1));
    if (most === undefined) return [];
    const kind = term("kind", most.kind, locale);
    const named = said(`${String(most.value)}${locale === "ko" ? "가지" : ""}`, most);
    return locale === "ko"
      ? [sentence`${inYear(year)}년 ${kind} ${named}`]
      : [sentence`${kind} in ${inYear(year)} (${named})`];
  });
  if (parts.length === 0) return [];
  return locale === "ko"
    ? [sentence`이름이 가장 많이 나온 종류는 ${joined(parts, ", ")}이다.`]
    : [sentence`The kinds with the most names: ${joined(parts, ", ")}.`];
}

function summary(data: readonly ActivityDatum[], locale: Locale): Sentence[] {
  const silent = yearsOf(data).filter((year) =>
    data.every((datum) => datum.year !== year || datum.value === null),
  );
  if (silent.length === 0) return mostNamed(data, locale);
  const named = silent.map((year) => (locale === "ko" ? `${String(year)}년` : String(year)));
  const gap = {
    ko: `${list(named, "ko")}은 실적을 적은 문서가 없어 비어 있다. 0이 아니다.`,
    en: `No document reports on ${list(named, "en")}: a gap, not zero.`,
  };
  return [...mostNamed(data, locale), [said(gap[locale], "scope")]];
}

function timesOf({ timesFacts, findings }: ActivityDatum): Trace {
  return sumOf(timesFacts.map((id) => printed([id], findings)));
}

function kindsOf(data: readonly ActivityDatum[]): Kind[] {
  const named = (kind: Kind) =>
    data.reduce((sum, datum) => sum + (datum.kind === kind ? (datum.value ?? 0) : 0), 0);
  return [...new Set(data.map((datum) => datum.kind))].sort(
    (a, b) => named(b) - named(a) || (a < b ? -1 : 1),
  );
}

function cell(datum: ActivityDatum | undefined, width: number, locale: Locale): MatrixCell {
  if (datum?.value == null) {
    const tooltip = locale === "ko" ? "자료에 없음" : "not in the sources";
    return { text: null, tooltip, fill: INK.grid, ink: INK.text, on: "year" };
  }
  const named = locale === "ko" ? `${String(datum.value)}가지` : String(datum.value);
  const times = datum.times === null ? "" : ` · ${count(datum.times, "회", locale)}`;
  const tooltip = `${String(datum.year)} ${term("kind", datum.kind, locale)}: ${named}${times}`;
  const isNone = datum.value === 0;
  const counted = said(named, datum);
  const held =
    datum.times === null ? [] : [" · ", said(count(datum.times, "회", locale), timesOf(datum))];
  return {
    text: isNone ? ["–"] : [counted, markOf(datum), ...(width > 640 ? held : [])],
    tooltip,
    fill: isNone ? INK.paper : INK.activity,
    ink: isNone ? INK.muted : INK.paper,
    on: isNone ? "count" : datum,
  };
}

function draw(data: readonly ActivityDatum[], drawing: Drawing): SVGSVGElement {
  const { locale, width } = drawing;
  const columns = yearsOf(data);
  const rows = kindsOf(data).map((kind) => ({
    label: term("kind", kind, locale),
    cells: columns.map((year) =>
      cell(
        data.find((datum) => datum.kind === kind && datum.year === year),
        width,
        locale,
      ),
    ),
  }));
  const alt = plain(locale === "ko" ? titleKo(data) : titleEn(data));
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
  sql: `${NAMED_AND_SPANS}, kinds AS (SELECT DISTINCT programme, kind FROM named),
    grouped AS (
      SELECT s.*, k.kind,
        count(n.label) FILTER (n.role = 'event')::INTEGER AS named,
        sum(n.count) FILTER (n.role = 'event' AND n.unit = '회')::INTEGER AS times,
        coalesce(flatten(list(n.facts) FILTER (n.role = 'event' AND n.unit = '회')), []) AS "timesFacts",
        coalesce(flatten(list(n.facts) FILTER (n.role = 'event')), []) AS facts
      FROM spans s JOIN kinds k ON k.programme = s.programme
        LEFT JOIN named n ON n.source_id = s.source_id AND n.programme = s.programme
          AND n.year = s.year AND n.kind = k.kind
      GROUP BY ALL
    )
    SELECT programme AS subject, year, kind, CASE WHEN reported THEN named END AS value, '가지' AS unit, times,
      "timesFacts", NULL::VARCHAR AS phase, '${COUNTED}' AS formula, ${KNOWN}, facts,
      ${findingsOf("facts")} AS findings, ${sourcesOf("facts")} AS sources
    FROM grouped ORDER BY subject, kind, year, known_from NULLS FIRST, source_id`,
  words: {
    ko: {
      title: titleKo,
      subtitle: (data) =>
        `종류별로 문서가 이름을 든 활동의 가짓수와 횟수(회) · ${years(yearsOf(data), "ko")}`,
      caveats: () => [
        "가짓수는 문서가 이름을 든 것만 센 수이고, 활동의 크기가 아니다. 빗금은 실적을 적은 문서가 없는 해이다.",
        "횟수는 회로 센 것만 같은 종류 안에서 더했다. 명, 건, 종, 곳, 부는 더하지 않았다.",
      ],
      alt: (data) => plain(titleKo(data)),
      summary: (data) => summary(data, "ko"),
      source: (data) => sourceLine(data, "ko"),
    },
    en: {
      title: titleEn,
      subtitle: (data) =>
        `Activities named, and times held, by kind, ${years(yearsOf(data), "en")}`,
      caveats: () => [
        "A name is a name, whatever the size of the activity. Hatched years have no document of results.",
        "Times are added within a kind only; people, records, titles, places and copies are not.",
      ],
      alt: (data) => plain(titleEn(data)),
      summary: (data) => summary(data, "en"),
      source: (data) => sourceLine(data, "en"),
    },
  },
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
