import { capitalised } from "../words/capital.js";
import type { Locale } from "../words/locale.js";
import { whole } from "../words/number.js";
import { joined, plain, said, sentence, withParticleOf, type Sentence } from "../words/sentence.js";
import { term } from "../words/terms.js";
import { COUNTED } from "../words/trace.js";
import { sourcesOf } from "./data/evidence.js";
import type { Datum, Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { drawRows, type Panel } from "./drawing/rows.js";
import { tallySeries } from "./series/tallies.js";
import { sourceLine } from "./words/sources.js";

/** The findings of one sort; `value` is how many. */
export interface FindingDatum extends Datum {
  class: string;
  saidKo: string;
  saidEn: string;
  value: number;
  /** How many documents the findings are of, where they are too many to name; else null. */
  documents: number | null;
  /** What is printed there, of the first few; none where findings are very many. */
  printed: string[];
  /** What would agree with the rest, of the same findings; empty where nothing follows. */
  expected: string[];
  /** The counter of what the facts of each of these count, as printed; empty where they share none. */
  units: string[];
}

/** So many prints of a rule are told. */
const MOST_PRINTED = 3;

/** The facts and documents of more findings than this are not carried along with their numbers. */
const MOST_DETAILED = 500;

function sum(data: readonly FindingDatum[]): number {
  return data.reduce((total, datum) => total + datum.value, 0);
}

function classesOf(data: readonly FindingDatum[]): string[] {
  const classes = [...new Set(data.map((datum) => datum.class))];
  const count = (name: string) => sum(data.filter((datum) => datum.class === name));
  return classes.sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}

/** A class with how many findings are of it: `9 likely typos`, `오타로 보임 9건`. */
export function ofClass(name: string, count: number, number: Sentence, locale: Locale): Sentence {
  const words = term("class", name, locale);
  if (locale === "ko") return sentence`${words} ${number}`;
  return sentence`${number} ${words}${count === 1 ? "" : "s"}`;
}

function byClass(data: readonly FindingDatum[], locale: Locale): Sentence {
  const parts = classesOf(data).map((name) => {
    const count = sum(data.filter((datum) => datum.class === name));
    const text = `${whole(count)}${locale === "ko" ? "건" : ""}`;
    return ofClass(name, count, [said(text, "count")], locale);
  });
  return joined(parts, ", ");
}

function titleKo(data: readonly FindingDatum[]): Sentence {
  if (data.length === 0) return ["점검에서 나온 문제가 없다"];
  const all = said(`${whole(sum(data))}건`, "count");
  return sentence`점검에서 ${withParticleOf([all], "이")} 나왔다: ${byClass(data, "ko")}`;
}

function titleEn(data: readonly FindingDatum[]): Sentence {
  return data.length === 0
    ? ["The checks found nothing"]
    : sentence`${said(whole(sum(data)), "count")} ${sum(data) === 1 ? "finding" : "findings"}: ${byClass(data, "en")}`;
}

function summary(data: readonly FindingDatum[], locale: Locale): Sentence[] {
  const [most] = [...data].sort((a, b) => b.value - a.value || (a.saidKo < b.saidKo ? -1 : 1));
  if (most === undefined) return [];
  const rules = said(String(new Set(data.map(({ saidKo }) => saidKo)).size), "count");
  const found = said(`${whole(most.value)}${locale === "ko" ? "건" : ""}`, "count");
  return locale === "ko"
    ? [
        sentence`찾은 것은 ${rules}가지이다.`,
        sentence`가장 많은 것은 ‘${said(most.saidKo, "rule")}’로 ${found}이다.`,
      ]
    : [
        sentence`They are of ${rules} sorts.`,
        sentence`The most frequent: “${said(capitalised(most.saidEn), "rule")}”, ${found}.`,
      ];
}

function panelsOf(data: readonly FindingDatum[], locale: Locale): Panel[] {
  return classesOf(data).map((name) => {
    const rows = data.filter((datum) => datum.class === name).sort((a, b) => b.value - a.value);
    return {
      title: capitalised(term("class", name, locale)),
      scale: "건",
      rows: rows.map((datum) => {
        const label = locale === "ko" ? datum.saidKo : capitalised(datum.saidEn);
        const text = locale === "ko" ? `${whole(datum.value)}건` : whole(datum.value);
        const bar = {
          label,
          value: datum.value,
          text,
          fill: INK.doubt,
          tooltip: `${label} ${text}`,
          on: "count" as const,
        };
        const note = [said(text, "count")];
        return { label: [said(label, "rule")], note, segments: [bar], form: "bar" as const };
      }),
    };
  });
}

/** What the checks found, by class and sort. */
export const findings: Figure<FindingDatum> = {
  id: "findings",
  scope: "ledger",
  question: { ko: "문서에서 무엇이 맞지 않나?", en: "What does not hold in the documents?" },
  sql: `WITH size AS (
      SELECT count(*) <= ${String(MOST_DETAILED)} AS few, count(DISTINCT source_id)::INTEGER AS documents
      FROM finding
    ), counts AS (
      SELECT n.class, r.finding_ko, r.finding_en, count(*)::INTEGER AS value
      FROM finding n JOIN rule r ON r.id = n.rule_id GROUP BY ALL
    ), units AS (
      SELECT n.finding_id, min(v.unit) AS unit
      FROM finding_fact n JOIN fact_value v USING (fact_id), size
      WHERE size.few GROUP BY n.finding_id HAVING count(DISTINCT v.unit) = 1
    ), rests AS (
      SELECT class, finding_ko, finding_en, list_sort(list_distinct(flatten(list(facts)))) AS facts,
        list_slice(list(coalesce(actual, '') ORDER BY finding_id), 1, ${String(MOST_PRINTED)}) AS printed,
        list_slice(list(coalesce(expected, '') ORDER BY finding_id), 1, ${String(MOST_PRINTED)}) AS expected,
        list_slice(list(coalesce(unit, '') ORDER BY finding_id), 1, ${String(MOST_PRINTED)}) AS units
      FROM findings_list LEFT JOIN units USING (finding_id), size WHERE size.few GROUP BY class, finding_ko, finding_en
    ), grouped AS (
      SELECT c.*, coalesce(e.facts, []) AS facts,
        coalesce(e.printed, []) AS printed, coalesce(e.expected, []) AS expected,
        coalesce(e.units, []) AS units, CASE WHEN NOT s.few THEN s.documents END AS documents
      FROM counts c CROSS JOIN size s LEFT JOIN rests e USING (class, finding_ko, finding_en)
    )
    SELECT 'all' AS subject, class, finding_ko AS "saidKo", finding_en AS "saidEn", value, documents, '건' AS unit,
      NULL::VARCHAR AS phase, CASE WHEN documents IS NULL THEN '${COUNTED}' END AS formula, facts, printed, expected, units,
      []::VARCHAR[] AS findings, ${sourcesOf("facts")} AS sources
    FROM grouped ORDER BY class, value DESC, "saidKo"`,
  words: {
    ko: {
      title: titleKo,
      subtitle: () => "종류별 찾은 것의 수(건) · 읽은 문서 전체",
      caveats: () => ["문서는 고치지 않는다. 찾은 것은 물음이며, 잘못이라고 단정하지 않는다."],
      alt: (data) => plain(titleKo(data)),
      summary: (data) => summary(data, "ko"),
      source: (data) => sourceLine(data, "ko", data[0]?.documents ?? undefined),
    },
    en: {
      title: titleEn,
      subtitle: () => "Findings by sort, all documents",
      caveats: () => ["Documents are never repaired. A finding is a question, not a verdict."],
      alt: (data) => plain(titleEn(data)),
      summary: (data) => summary(data, "en"),
      source: (data) => sourceLine(data, "en", data[0]?.documents ?? undefined),
    },
  },
  columns: [
    { key: "class", words: { ko: "종류", en: "Class" }, format: "class", on: () => "rule" },
    {
      key: "saidKo",
      words: { ko: "찾은 것", en: "Finding (Korean)" },
      format: "text",
      on: () => "rule",
    },
    {
      key: "saidEn",
      words: { ko: "찾은 것(영어)", en: "Finding" },
      format: "text",
      on: () => "rule",
    },
    { key: "value", words: { ko: "건수", en: "Findings" }, format: "count", on: () => "count" },
  ],
  draw(data, drawing) {
    const alt = plain(drawing.locale === "ko" ? titleKo(data) : titleEn(data));
    return drawRows(panelsOf(data, drawing.locale), drawing, { id: findings.id, alt });
  },
  series: (data, locale) =>
    tallySeries(
      classesOf(data).flatMap((name) =>
        data
          .filter((datum) => datum.class === name)
          .sort((a, b) => b.value - a.value)
          .map(({ saidKo, saidEn, value }) => ({
            category: { ko: saidKo, en: saidEn }[locale],
            series: term("class", name, locale),
            value,
          })),
      ),
      (_, index) => (index === 0 ? INK.doubt : INK.doubtQuiet),
      locale,
    ),
};
