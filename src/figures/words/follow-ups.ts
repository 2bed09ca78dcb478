import { date } from "../../words/date.js";
import type { Bilingual, Locale } from "../../words/locale.js";
import { joined, plain, said, sentence, type Sentence } from "../../words/sentence.js";
import { countOf } from "../../words/trace.js";
import type { Words } from "../figure.js";
import { decidedOf, outcomesOf, promisesOf, questionsOf } from "../data/follow-ups.js";
import type { FollowUpDatum } from "../data/follow-ups.js";
import { sourceLine } from "./sources.js";

/** What stands beside a question that no word of outcome ends. */
export const UNSAID: Bilingual = { ko: "처리 표시 없음", en: "none printed" };

/** What stands beside words that are not the document's own. */
export const RESTATED: Bilingual = { ko: "요약(원문 아님)", en: "summary, not the original" };

/** Says so once, where none of the questions and answers are the document's own words. */
export const ALL_RESTATED: Bilingual = {
  ko: "질의와 답변은 모두 요약이며 원문이 아니다.",
  en: "All questions and answers are summaries, not the original words.",
};

function counted(data: readonly FollowUpDatum[], unit: string): Sentence {
  return [said(`${String(data.length)}${unit}`, countOf(data))];
}

function titleKo(data: readonly FollowUpDatum[]): Sentence {
  if (data.length === 0) return ["질의와 향후계획이 자료에 없다"];
  const parts: Sentence[] = [];
  if (questionsOf(data).length > 0) {
    const [all, some] = [counted(questionsOf(data), "건"), counted(decidedOf(data), "건")];
    parts.push(sentence`질의 ${all} 가운데 ${some}에 처리 결과`);
  }
  if (promisesOf(data).length > 0)
    parts.push(sentence`향후계획 ${counted(promisesOf(data), "건")}`);
  return joined(parts, ", ");
}

function titleEn(data: readonly FollowUpDatum[]): Sentence {
  if (data.length === 0) return ["No questions or follow-ups in the sources"];
  const promises = promisesOf(data);
  const parts: Sentence[] = [];
  if (questionsOf(data).length > 0) {
    const [all, some] = [counted(questionsOf(data), ""), counted(decidedOf(data), "")];
    parts.push(sentence`${some} of ${all} questions have an outcome`);
  }
  if (promises.length > 0)
    parts.push(
      sentence`${counted(promises, "")} ${promises.length === 1 ? "follow-up" : "follow-ups"} promised`,
    );
  return joined(parts, "; ");
}

/** The days of a promise. */
export function promisedFor({ from, to }: FollowUpDatum, locale: Locale): string {
  const days = [from, to].filter((iso) => iso !== null).map((iso) => date(iso, locale));
  return days.length === 0 ? { ko: "날짜 없음", en: "no date" }[locale] : days.join(" – ");
}

function outcomeSentence(data: readonly FollowUpDatum[], locale: Locale): Sentence[] {
  const outcomes = outcomesOf(data).map(({ disposition, count, on }) =>
    locale === "ko"
      ? sentence`‘${said(disposition, on)}’ ${said(`${String(count)}건`, on)}`
      : sentence`“${said(disposition, on)}” ${said(String(count), on)}`,
  );
  const unsaid = questionsOf(data).filter(({ disposition }) => disposition === null);
  const parts = [
    ...outcomes,
    ...(unsaid.length === 0
      ? []
      : [sentence`${UNSAID[locale]} ${counted(unsaid, locale === "ko" ? "건" : "")}`]),
  ];
  if (parts.length === 0) return [];
  return locale === "ko"
    ? [sentence`질의의 처리: ${joined(parts, ", ")}.`]
    : [sentence`What became of the questions: ${joined(parts, ", ")}.`];
}

function promiseSentence(data: readonly FollowUpDatum[], locale: Locale): Sentence[] {
  const promises = promisesOf(data).map((promise) => [
    said(`${promisedFor(promise, locale)} ${promise.text}`, promise),
  ]);
  if (promises.length === 0) return [];
  return locale === "ko"
    ? [sentence`앞으로 하겠다고 적은 것: ${joined(promises, ", ")}.`]
    : [sentence`Promised: ${joined(promises, "; ")}.`];
}

function summary(data: readonly FollowUpDatum[], locale: Locale): Sentence[] {
  return [...outcomeSentence(data, locale), ...promiseSentence(data, locale)];
}

function alt(data: readonly FollowUpDatum[], locale: Locale): string {
  const questions = questionsOf(data).map(
    ({ text, disposition }) => `${text}: ${disposition ?? UNSAID[locale]}`,
  );
  const promises = promisesOf(data).map((datum) => `${promisedFor(datum, locale)} ${datum.text}`);
  const title = locale === "ko" ? titleKo(data) : titleEn(data);
  return `${plain(title)}. ${[...questions, ...promises].join("; ")}`;
}

/** The words of the figure of questions and what followed. */
export const followUpsWords: Readonly<Record<Locale, Words<FollowUpDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: () => "단원별 질의와 답변, 처리 결과, 향후계획의 날짜 · 문서에 적힌 차례대로",
    caveats: () => [
      "답변이 있어도 반영, 불가처럼 처리를 맺는 말이 없으면 ‘처리 표시 없음’이다.",
      "향후계획은 문서에서 어느 질의에서 나왔는지 적혀 있지 않아 따로 적었다. 지켜졌는지는 이 문서로 알 수 없다.",
    ],
    alt: (data) => alt(data, "ko"),
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: () => "Questions, answers and outcomes by section, then what was promised for when",
    caveats: () => [
      "An answer that ends in no word of outcome counts as “none printed”.",
      "The record does not tie its follow-ups to questions, nor does it say whether they were kept.",
    ],
    alt: (data) => alt(data, "en"),
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};
