import { years } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { joined, plain, said, sentence, type Sentence } from "../../words/sentence.js";
import { yearsOf } from "../data/counts.js";
import { documentsOf, totalOf, type DocumentDatum } from "../data/documents.js";
import type { Words } from "../figure.js";
import { counted, groupName, groupsOf } from "./document-groups.js";
import { sourceLine } from "./sources.js";

function datedOf(data: readonly DocumentDatum[]): { year: number }[] {
  return data.flatMap(({ year }) => (year === null ? [] : [{ year }]));
}

function families(data: readonly DocumentDatum[], locale: Locale): Sentence {
  const parts = groupsOf(data, "family").flatMap((rows): Sentence[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const name = groupName(first, locale);
    return locale === "ko"
      ? [sentence`${name} ${counted(totalOf(rows), "건")}`]
      : [sentence`${counted(totalOf(rows), "")} ${name}`];
  });
  return joined(parts, ", ");
}

function title(data: readonly DocumentDatum[], locale: Locale): Sentence {
  const documents = documentsOf(data);
  if (documents !== null)
    return locale === "ko"
      ? sentence`문서 ${counted(documents, "건")}: ${families(data, "ko")}`
      : sentence`${counted(documents, "")} documents: ${families(data, "en")}`;
  const [files, facts] = [data.length, totalOf(data)];
  return locale === "ko"
    ? sentence`문서 ${counted(files, "건")}에서 사실 ${counted(facts, "개")}를 읽었다`
    : sentence`${counted(facts, "")} facts were read from ${counted(files, "")} documents`;
}

function summedSummary(data: readonly DocumentDatum[], locale: Locale): Sentence[] {
  const [largest] = groupsOf(data, "office");
  const first = largest?.[0];
  if (largest === undefined || first === undefined) return [];
  const name = said(groupName(first, locale), "name");
  const period = said(
    years(
      datedOf(data).map(({ year }) => year),
      locale,
    ),
    "scope",
  );
  return [
    locale === "ko"
      ? sentence`문서의 해는 ${period}이다.`
      : sentence`The documents are of ${period}.`,
    locale === "ko"
      ? sentence`문서가 가장 많은 곳은 ${name}, ${counted(totalOf(largest), "건")}이다.`
      : sentence`Most come from ${name}: ${counted(totalOf(largest), "")}.`,
  ];
}

function summary(data: readonly DocumentDatum[], locale: Locale): Sentence[] {
  if (data.length === 0) return [];
  if (documentsOf(data) !== null) return summedSummary(data, locale);
  const [most] = [...data].sort((a, b) => b.value - a.value);
  const found = data.reduce((sum, { findingCount }) => sum + findingCount, 0);
  const name = said(most?.name ?? "", "name");
  const facts = counted(most?.value ?? 0, locale === "ko" ? "개" : "");
  return locale === "ko"
    ? [
        sentence`사실을 가장 많이 읽은 문서는 「${name}」, ${facts}이다.`,
        sentence`점검에서 모두 ${counted(found, "건")}이 나왔다.`,
      ]
    : [
        sentence`Most facts were read from “${name}”: ${facts}.`,
        sentence`The checks found ${counted(found, "")} things in all.`,
      ];
}

function source(data: readonly DocumentDatum[], locale: Locale): string {
  return sourceLine(data, locale, documentsOf(data) ?? undefined);
}

function subtitle(data: readonly DocumentDatum[], locale: Locale): string {
  if (documentsOf(data) !== null) {
    const period = years(yearsOf(datedOf(data)), locale);
    return locale === "ko"
      ? `종류별, 기관별 문서의 수(건) · ${period}`
      : `Documents by family and by office, ${period}`;
  }
  return locale === "ko"
    ? "문서별 사실의 수(개) · 금액, 활동, 회의, 질의, 일정과 문서 정보"
    : "Facts by document: amounts, activities, meetings, questions, schedules, header fields";
}

function caveats(data: readonly DocumentDatum[], locale: Locale): string[] {
  if (documentsOf(data) === null)
    return locale === "ko"
      ? ["사실의 수는 문서의 중요도가 아니라 읽은 양이다."]
      : ["The number of facts says how much was read, not how much a document matters."];
  return locale === "ko"
    ? [
        "같은 문서를 종류로 한 번, 기관으로 한 번 세었다. 문서의 해는 회계연도, 없으면 알게 된 해다.",
      ]
    : [
        "Each document is counted once by family and once by office, in its fiscal year or else the year it was known.",
      ];
}

function wordsIn(locale: Locale): Words<DocumentDatum> {
  return {
    title: (data) => title(data, locale),
    subtitle: (data) => subtitle(data, locale),
    caveats: (data) => caveats(data, locale),
    alt: (data) => plain(title(data, locale)),
    summary: (data) => summary(data, locale),
    source: (data) => source(data, locale),
  };
}

/** The words of the figure of documents. */
export const documentsWords: Readonly<Record<Locale, Words<DocumentDatum>>> = {
  ko: wordsIn("ko"),
  en: wordsIn("en"),
};
