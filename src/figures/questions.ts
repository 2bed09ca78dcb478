import { gloss } from "../words/gloss.js";
import { unspaced } from "../words/letterspaced.js";
import type { Locale } from "../words/locale.js";
import { joined, plain, said, sentence, withParticleOf, type Sentence } from "../words/sentence.js";
import { COUNTED, countOf } from "../words/trace.js";
import { findingsOf, sourcesOf } from "./data/evidence.js";
import type { Datum, Figure } from "./figure.js";
import { INK } from "./drawing/ink.js";
import { drawRows, type Row, type Segment } from "./drawing/rows.js";
import { dots, hatch, hatchFill } from "./drawing/svg.js";
import { tallySeries } from "./series/tallies.js";
import { sourceLine } from "./words/sources.js";

/** The questions of one section that ended alike; `value` is how many. */
interface QuestionDatum extends Datum {
  section: string | null;
  /** As printed; null where nothing says what became of them. */
  disposition: string | null;
  value: number;
}

const ID = "questions";
const UNSAID: Readonly<Record<Locale, string>> = { ko: "처리 표시 없음", en: "none printed" };
const DECIDED: Readonly<Record<Locale, string>> = { ko: "처리 결과 적힘", en: "outcome printed" };
const NO_SECTION: Readonly<Record<Locale, string>> = { ko: "단원 없음", en: "no section" };

function sectionName(section: string | null, locale: Locale): string {
  return section === null ? NO_SECTION[locale] : unspaced(section);
}

function sum(data: readonly QuestionDatum[]): number {
  return data.reduce((total, datum) => total + datum.value, 0);
}

function counted(data: readonly QuestionDatum[], unit: string): Sentence {
  return [said(`${String(sum(data))}${unit}`, countOf(data))];
}

function decided(data: readonly QuestionDatum[]): QuestionDatum[] {
  return data.filter((datum) => datum.disposition !== null);
}

/** The printed outcomes with their rows, over all sections, the most frequent first. */
function outcomesOf(data: readonly QuestionDatum[]): { name: string; rows: QuestionDatum[] }[] {
  const names = [...new Set(decided(data).map(({ disposition }) => disposition ?? ""))];
  return names
    .map((name) => ({ name, rows: data.filter(({ disposition }) => disposition === name) }))
    .sort((a, b) => sum(b.rows) - sum(a.rows) || (a.name < b.name ? -1 : 1));
}

function titleKo(data: readonly QuestionDatum[]): Sentence {
  if (data.length === 0) return ["질의가 자료에 없다"];
  const [all, some] = [counted(data, "건"), counted(decided(data), "건")];
  return sentence`질의 ${all} 가운데 ${some}에 처리 결과가 적혀 있다`;
}

function titleEn(data: readonly QuestionDatum[]): Sentence {
  if (data.length === 0) return ["No questions in the sources"];
  const [all, some] = [counted(data, ""), counted(decided(data), "")];
  return sentence`Of ${all} questions, ${some} say what became of them`;
}

/** One for each outcome, the most frequent first; more outcomes than fills begin anew. */
const FILLS = [
  INK.people,
  hatchFill(`hatch-${ID}`),
  INK.peopleQuiet,
  hatchFill(`dots-${ID}`),
  hatchFill(`bars-${ID}`),
] as const;

function lookOf(
  { disposition }: QuestionDatum,
  outcomes: readonly string[],
): { fill: string; stroke: string } {
  if (disposition === null) return { fill: INK.paper, stroke: INK.gap };
  const fill = FILLS[outcomes.indexOf(disposition) % FILLS.length] ?? INK.people;
  return { fill, stroke: INK.people };
}

function segment(datum: QuestionDatum, outcomes: readonly string[], locale: Locale): Segment {
  const label = datum.disposition ?? UNSAID[locale];
  return {
    label,
    value: datum.value,
    text: String(datum.value),
    ...lookOf(datum, outcomes),
    tooltip: `${label} ${String(datum.value)}`,
    on: datum,
  };
}

function rowsOf(data: readonly QuestionDatum[], locale: Locale): Row[] {
  const sections = [...new Set(data.map((datum) => datum.section))];
  const outcomes = outcomesOf(data).map(({ name }) => name);
  return sections.map((section) => {
    const rows = data.filter((datum) => datum.section === section);
    const note = counted(rows, locale === "ko" ? "건" : "");
    const segments = rows.map((datum) => segment(datum, outcomes, locale));
    const label = [said(sectionName(section, locale), "name")];
    return { label, note, segments, form: "named" };
  });
}

/** Each printed outcome with its number, over all sections, the most frequent first. */
function printedOutcomes(data: readonly QuestionDatum[], locale: Locale): Sentence[] {
  return outcomesOf(data).map(({ name, rows }) =>
    locale === "ko"
      ? sentence`‘${said(name, "name")}’\u00a0${counted(rows, "건")}`
      : sentence`“${said(name, "name")}”${gloss(name)}\u00a0${counted(rows, "")}`,
  );
}

/** What became of the questions in the record's words, and apart from it how many it says nothing of. */
function outcomes(data: readonly QuestionDatum[], locale: Locale): Sentence[] {
  const ko = locale === "ko";
  const printed = joined(printedOutcomes(data, locale), ", ");
  const unsaid = data.filter(({ disposition }) => disposition === null);
  const words: Sentence[] = [];
  if (printed.length > 0)
    words.push(
      ko
        ? sentence`문서에 적힌 처리 결과는 ${withParticleOf(printed, "이다")}.`
        : sentence`Outcomes in the record’s words: ${printed}.`,
    );
  if (unsaid.length > 0)
    words.push(
      ko
        ? sentence`처리 결과가 적히지 않은 질의는 ${counted(unsaid, "건")}이다.`
        : sentence`No outcome is printed for ${counted(unsaid, "")}.`,
    );
  return words;
}

function summary(data: readonly QuestionDatum[], locale: Locale): Sentence[] {
  const sections = [...new Set(data.map(({ section }) => section))];
  const [most] = sections
    .map((section) => data.filter((datum) => datum.section === section))
    .sort((a, b) => sum(b) - sum(a));
  if (most === undefined) return [];
  const name = said(sectionName(most[0]?.section ?? null, locale), "name");
  return locale === "ko"
    ? [
        sentence`질의가 가장 많은 단원은 ‘${name}’, ${counted(most, "건")}이다.`,
        ...outcomes(data, "ko"),
      ]
    : [
        sentence`Most questions fall under “${name}”: ${counted(most, "")}.`,
        ...outcomes(data, "en"),
      ];
}

function alt(data: readonly QuestionDatum[], locale: Locale): string {
  const parts = data.map((datum) => {
    return `${sectionName(datum.section, locale)} ${datum.disposition ?? UNSAID[locale]} ${String(datum.value)}`;
  });
  return `${plain(locale === "ko" ? titleKo(data) : titleEn(data))}. ${parts.join("; ")}`;
}

/** Questions of a meeting by section, and what became of them. */
export const questions: Figure<QuestionDatum> = {
  id: ID,
  scope: "meeting",
  question: { ko: "무엇을 물었고 어떻게 되었나?", en: "What was asked, and what became of it?" },
  sql: `SELECT d.meeting AS subject, q.section, q.disposition, q.questions AS value, '건' AS unit,
      NULL::VARCHAR AS phase, '${COUNTED}' AS formula, q.facts,
      ${findingsOf("q.facts")} AS findings, ${sourcesOf("q.facts")} AS sources
    FROM questions_by_disposition q JOIN document_dates d ON d.source_id = q.source_id
    ORDER BY subject, q.source_id, q.section_ordinal, q.disposition NULLS LAST`,
  words: {
    ko: {
      title: titleKo,
      subtitle: () => "단원별 질의 건수 · 처리 결과는 문서에 적힌 말 그대로",
      caveats: () => [
        "답변이 있어도 반영, 불가처럼 처리를 맺는 말이 없으면 ‘처리 표시 없음’으로 센다.",
      ],
      alt: (data) => alt(data, "ko"),
      summary: (data) => summary(data, "ko"),
      source: (data) => sourceLine(data, "ko"),
    },
    en: {
      title: titleEn,
      subtitle: () => "Questions by section, with the outcome in the record’s own words",
      caveats: () => ["An answer that ends in no word of outcome counts as “none printed”."],
      alt: (data) => alt(data, "en"),
      summary: (data) => summary(data, "en"),
      source: (data) => sourceLine(data, "en"),
    },
  },
  columns: [
    { key: "section", words: { ko: "단원", en: "Section" }, format: "text" },
    { key: "disposition", words: { ko: "처리", en: "Outcome" }, format: "text" },
    { key: "value", words: { ko: "건수", en: "Questions" }, format: "count" },
  ],
  draw(data, drawing) {
    const panel = { title: null, scale: "건", rows: rowsOf(data, drawing.locale) };
    const patterns = [
      hatch(drawing.document, `hatch-${ID}`, INK.people),
      dots(drawing.document, `dots-${ID}`, INK.people),
      hatch(drawing.document, `bars-${ID}`, INK.people, 0),
    ];
    return drawRows([panel], drawing, { id: ID, alt: alt(data, drawing.locale), patterns });
  },
  series: (data, locale) =>
    tallySeries(
      data.map(({ section, disposition, value }) => ({
        category: sectionName(section, locale),
        series: disposition === null ? UNSAID[locale] : DECIDED[locale],
        value,
      })),
      (name) => (name === UNSAID[locale] ? INK.grid : INK.people),
      locale,
    ),
};
