import type { Locale } from "../words/locale.js";
import { joined, plain, said, sentence, withParticleOf, type Sentence } from "../words/sentence.js";
import { term } from "../words/terms.js";
import { COUNTED } from "../words/trace.js";
import { sourcesOf } from "./evidence.js";
import type { Datum, Figure } from "./figure.js";
import { INK } from "./ink.js";
import { drawRows, type Panel } from "./rows.js";
import { sourceLine } from "./sources.js";

/** The findings of one rule; `value` is how many. */
interface FindingDatum extends Datum {
  class: string;
  ruleKo: string;
  ruleEn: string;
  value: number;
}

function sum(data: readonly FindingDatum[]): number {
  return data.reduce((total, datum) => total + datum.value, 0);
}

function classesOf(data: readonly FindingDatum[]): string[] {
  const classes = [...new Set(data.map((datum) => datum.class))];
  const count = (name: string) => sum(data.filter((datum) => datum.class === name));
  return classes.sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}

function byClass(data: readonly FindingDatum[], locale: Locale): Sentence {
  const parts = classesOf(data).map((name) => {
    const count = sum(data.filter((datum) => datum.class === name));
    const text = `${String(count)}${locale === "ko" ? "건" : ""}`;
    return sentence`${term("class", name, locale)} ${said(text, "count")}`;
  });
  return joined(parts, ", ");
}

function titleKo(data: readonly FindingDatum[]): Sentence {
  if (data.length === 0) return ["점검에서 나온 문제가 없다"];
  const all = said(`${String(sum(data))}건`, "count");
  return sentence`점검에서 ${withParticleOf([all], "이")} 나왔다: ${byClass(data, "ko")}`;
}

function titleEn(data: readonly FindingDatum[]): Sentence {
  return data.length === 0
    ? ["The checks found nothing"]
    : sentence`${said(String(sum(data)), "count")} findings: ${byClass(data, "en")}`;
}

function panelsOf(data: readonly FindingDatum[], locale: Locale): Panel[] {
  return classesOf(data).map((name) => {
    const rows = data.filter((datum) => datum.class === name).sort((a, b) => b.value - a.value);
    return {
      title: term("class", name, locale),
      rows: rows.map((datum) => {
        const label = locale === "ko" ? datum.ruleKo : datum.ruleEn;
        const text = locale === "ko" ? `${String(datum.value)}건` : String(datum.value);
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

/** What the checks found, by class and rule. */
export const findings: Figure<FindingDatum> = {
  id: "findings",
  scope: "ledger",
  question: { ko: "문서에서 무엇이 맞지 않나?", en: "What does not hold in the documents?" },
  sql: `WITH grouped AS (
      SELECT class, title_ko, title_en, count(*)::INTEGER AS value,
        list_sort(list_distinct(flatten(list(facts)))) AS facts
      FROM findings_list GROUP BY class, title_ko, title_en
    )
    SELECT 'all' AS subject, class, title_ko AS "ruleKo", title_en AS "ruleEn", value, '건' AS unit,
      NULL::VARCHAR AS phase, '${COUNTED}' AS formula, facts, []::VARCHAR[] AS findings, ${sourcesOf("facts")} AS sources
    FROM grouped ORDER BY class, value DESC, "ruleKo"`,
  words: {
    ko: {
      title: titleKo,
      subtitle: () => "규칙별 찾은 것의 수(건) · 읽은 문서 전체",
      caveats: () => ["문서는 고치지 않는다. 찾은 것은 물음이며, 잘못이라고 단정하지 않는다."],
      alt: (data) => plain(titleKo(data)),
      source: (data) => sourceLine(data, "ko"),
    },
    en: {
      title: titleEn,
      subtitle: () => "Findings by rule, all documents",
      caveats: () => ["Documents are never repaired. A finding is a question, not a verdict."],
      alt: (data) => plain(titleEn(data)),
      source: (data) => sourceLine(data, "en"),
    },
  },
  columns: [
    { key: "class", words: { ko: "종류", en: "Class" }, format: "class" },
    { key: "ruleKo", words: { ko: "규칙", en: "Rule (Korean)" }, format: "text", on: () => "rule" },
    { key: "ruleEn", words: { ko: "규칙(영어)", en: "Rule" }, format: "text", on: () => "rule" },
    { key: "value", words: { ko: "건수", en: "Findings" }, format: "count", on: () => "count" },
  ],
  draw(data, { width, locale, document }) {
    const alt = plain(locale === "ko" ? titleKo(data) : titleEn(data));
    return drawRows(panelsOf(data, locale), {
      id: findings.id,
      oneScale: true,
      width,
      document,
      alt,
    });
  },
};
