import type { Locale } from "../words/locale.js";
import { whole } from "../words/number.js";
import { plain, said, sentence, type Sentence } from "../words/sentence.js";
import { COUNTED } from "../words/trace.js";
import type { Datum, Figure } from "./figure.js";
import { INK } from "./ink.js";
import { drawRows, type Row } from "./rows.js";
import { sourceLine } from "./sources.js";

/** A document; `value` is the number of facts read from it. */
interface DocumentDatum extends Datum {
  title: string;
  findingCount: number;
  value: number;
}

function sum(data: readonly DocumentDatum[]): number {
  return data.reduce((total, datum) => total + datum.value, 0);
}

function title(data: readonly DocumentDatum[], locale: Locale): Sentence {
  const facts = whole(sum(data));
  const files = String(data.length);
  return locale === "ko"
    ? sentence`문서 ${said(`${files}건`, "count")}에서 사실 ${said(`${facts}개`, "count")}를 읽었다`
    : sentence`${said(facts, "count")} facts were read from ${said(files, "count")} documents`;
}

function row(datum: DocumentDatum, locale: Locale): Row {
  const note =
    locale === "ko"
      ? `사실 ${whole(datum.value)}개 · 찾은 것 ${whole(datum.findingCount)}건`
      : `${whole(datum.value)} facts · ${whole(datum.findingCount)} findings`;
  const bar = {
    label: datum.title,
    value: datum.value,
    text: note,
    fill: INK.activity,
    tooltip: note,
    on: "count" as const,
  };
  const label = [said(datum.title, "name")];
  return { label, note: [said(note, "count")], segments: [bar], form: "bar" };
}

/** How much was read from each document. */
export const documents: Figure<DocumentDatum> = {
  id: "documents",
  scope: "ledger",
  question: { ko: "어떤 문서에서 얼마나 읽었나?", en: "How much was read from which document?" },
  sql: `SELECT 'all' AS subject, title, fact_count AS value, finding_count AS "findingCount", '개' AS unit,
      NULL::VARCHAR AS phase, '${COUNTED}' AS formula, facts,
      []::VARCHAR[] AS findings,
      [title] AS sources
    FROM documents d ORDER BY fact_count DESC, source_id`,
  words: {
    ko: {
      title: (data) => title(data, "ko"),
      subtitle: () => "문서별 사실의 수(개) · 금액, 활동, 회의, 질의, 일정과 문서 정보",
      caveats: () => ["사실의 수는 문서의 중요도가 아니라 읽은 양이다."],
      alt: (data) => plain(title(data, "ko")),
      source: (data) => sourceLine(data, "ko"),
    },
    en: {
      title: (data) => title(data, "en"),
      subtitle: () =>
        "Facts by document: amounts, activities, meetings, questions, schedules, header fields",
      caveats: () => [
        "The number of facts says how much was read, not how much a document matters.",
      ],
      alt: (data) => plain(title(data, "en")),
      source: (data) => sourceLine(data, "en"),
    },
  },
  columns: [
    { key: "title", words: { ko: "문서", en: "Document" }, format: "text", on: () => "name" },
    { key: "value", words: { ko: "사실", en: "Facts" }, format: "count", on: () => "count" },
    {
      key: "findingCount",
      words: { ko: "찾은 것", en: "Findings" },
      format: "count",
      on: () => "count",
    },
  ],
  draw(data, { width, locale, document }) {
    const rows = data.map((datum) => row(datum, locale));
    return drawRows([{ title: null, rows }], {
      id: documents.id,
      width,
      document,
      alt: plain(title(data, locale)),
    });
  },
};
