import type { Bilingual, Locale } from "../words/locale.js";
import { whole } from "../words/number.js";
import { said } from "../words/sentence.js";
import { DOCUMENTS, documentsOf, type DocumentDatum } from "./data/documents.js";
import { groupName, groupsOf } from "./words/document-groups.js";
import { documentsWords } from "./words/documents.js";
import type { Drawing, Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { drawRows, type Row } from "./drawing/rows.js";
import { drawYearBars, type YearRow } from "./drawing/year-bars.js";

const ID = "documents";
const GROUPS: Readonly<Record<"family" | "office", Bilingual>> = {
  family: { ko: "종류별", en: "By family" },
  office: { ko: "기관별", en: "By office" },
};

function row(datum: DocumentDatum, locale: Locale): Row {
  const note =
    locale === "ko"
      ? `사실 ${whole(datum.value)}개 · 찾은 것 ${whole(datum.findingCount)}건`
      : `${whole(datum.value)} facts · ${whole(datum.findingCount)} findings`;
  const name = datum.name ?? "";
  const bar = {
    label: name,
    value: datum.value,
    text: note,
    fill: INK.activity,
    tooltip: note,
    on: "count" as const,
  };
  return { label: [said(name, "name")], note: [said(note, "count")], segments: [bar], form: "bar" };
}

function yearRow(rows: readonly DocumentDatum[], locale: Locale): YearRow {
  const [first] = rows;
  const name = first === undefined ? "" : groupName(first, locale);
  const counts = rows.flatMap(({ year, value }) => {
    if (year === null) return [];
    const text = whole(value);
    const words = {
      ko: `${String(year)}년 ${name} ${text}건`,
      en: `${name} ${String(year)}: ${text}`,
    };
    return [{ year, value, text, tooltip: words[locale] }];
  });
  return { label: [said(name, "name")], fill: INK.activity, counts };
}

function drawSummed(data: readonly DocumentDatum[], drawing: Drawing): SVGSVGElement {
  const { locale } = drawing;
  const groups = (["family", "office"] as const).map((sort) => ({
    title: GROUPS[sort][locale],
    rows: groupsOf(data, sort).map((rows) => yearRow(rows, locale)),
  }));
  return drawYearBars(groups, drawing, { id: ID, alt: documentsWords[locale].alt(data) });
}

/** How much was read from each document; of many, how many there are by family, office and year. */
export const documents: Figure<DocumentDatum> = {
  id: ID,
  scope: "ledger",
  question: { ko: "어떤 문서에서 얼마나 읽었나?", en: "How much was read from which document?" },
  sql: DOCUMENTS,
  words: documentsWords,
  columns: [
    {
      key: "name",
      words: { ko: "문서, 종류, 기관", en: "Document, family or office" },
      format: "text",
      on: () => "name",
    },
    { key: "year", words: { ko: "연도", en: "Year" }, format: "year" },
    { key: "value", words: { ko: "수", en: "Number" }, format: "count", on: () => "count" },
    {
      key: "unit",
      words: { ko: "무엇의 수", en: "Of what" },
      format: "counter",
      on: () => "count",
    },
    {
      key: "findingCount",
      words: { ko: "찾은 것", en: "Findings" },
      format: "count",
      on: () => "count",
    },
  ],
  draw(data, drawing) {
    if (documentsOf(data) !== null) return drawSummed(data, drawing);
    const { locale } = drawing;
    const rows = data.map((datum) => row(datum, locale));
    const alt = documentsWords[locale].alt(data);
    return drawRows([{ title: null, scale: "개", rows }], drawing, { id: ID, alt });
  },
};
