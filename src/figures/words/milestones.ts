import { date, years } from "../../words/date.js";
import { gloss } from "../../words/gloss.js";
import type { Locale } from "../../words/locale.js";
import { inYear, joined, plain, said, sentence, type Sentence } from "../../words/sentence.js";
import { term } from "../../words/terms.js";
import { COUNTED, together } from "../../words/trace.js";
import type { Words } from "../figure.js";
import { markOf } from "../drawing/marks.js";
import { budgetYearsOf, earlyEndsOf, stepsOf } from "../data/milestones.js";
import type { EarlyEnd, MilestoneDatum, Step } from "../data/milestones.js";
import { sourceLine } from "./sources.js";

function endKo({ step, to, year }: EarlyEnd): Sentence {
  return sentence`‘${said(step.text, "name")}’ 기간은 ${said(date(to, "ko"), step)}에 끝난다. 예산이 있는 ${inYear(year.year)}년이 끝나기 전이다`;
}

function endEn({ step, to, year }: EarlyEnd): Sentence {
  return sentence`The contract “${said(step.text, "name")}”${gloss(step.text)} ends on ${said(date(to, "en"), step)}, before the budget year ${inYear(year.year)} is over`;
}

function yearsOfSteps(steps: readonly Step[]): number[] {
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  return ends.flatMap((iso) => (iso === null ? [] : [Number(iso.slice(0, 4))]));
}

function title(data: readonly MilestoneDatum[], locale: Locale): Sentence {
  const steps = stepsOf(data);
  if (steps.length === 0)
    return [locale === "ko" ? "추진경위가 자료에 없다" : "No history in the sources"];
  const [early] = earlyEndsOf(data);
  if (early !== undefined) return locale === "ko" ? endKo(early) : endEn(early);
  const number = said(String(steps.length), together(steps, COUNTED));
  const period = said(years(yearsOfSteps(steps), locale), "scope");
  return locale === "ko"
    ? sentence`${period} 추진경위 ${number}건`
    : sentence`${number} ${steps.length === 1 ? "step" : "steps"}, ${period}`;
}

/** The days of a step: one, a period, or since when. */
export function daysOf({ from, to, ongoing }: Step, locale: Locale): string {
  const words = { ko: ["날짜 없음", "부터 계속"], en: ["no date", "since "] }[locale];
  if (from === null && to === null) return words[0] ?? "";
  const ends = [from, to].filter((iso) => iso !== null).map((iso) => date(iso, locale));
  if (!ongoing) return ends.join(" – ");
  const start = ends.join(" – ");
  return locale === "ko" ? `${start}${words[1] ?? ""}` : `${words[1] ?? ""}${start}`;
}

/** A step in a line: its sort and words, then its days. */
export function stepLine(step: Step, locale: Locale): { what: Sentence; when: Sentence } {
  const kind = term("step", step.kind, locale);
  return {
    what: [`${kind} · `, said(step.text + markOf(step), step)],
    when: [said(daysOf(step, locale), step)],
  };
}

function alt(data: readonly MilestoneDatum[], locale: Locale): string {
  const steps = stepsOf(data).map((step) => {
    const { what, when } = stepLine(step, locale);
    return `${plain(when)}: ${plain(what)}`;
  });
  return `${plain(title(data, locale))}. ${steps.join("; ")}`;
}

function firstSteps(data: readonly MilestoneDatum[], locale: Locale): Sentence[] {
  const steps = stepsOf(data);
  const first = steps.find(({ from }) => from !== null);
  if (first?.from == null) return [];
  const day = said(date(first.from, locale), first);
  const name = said(first.text, "name");
  const number = said(String(steps.length), together(steps, COUNTED));
  return locale === "ko"
    ? [sentence`추진경위 ${number}건 가운데 첫 번째는 ${day} ‘${name}’이다.`]
    : [sentence`The first of ${number} steps is “${name}” on ${day}.`];
}

function openEnded(data: readonly MilestoneDatum[], locale: Locale): Sentence[] {
  const open = stepsOf(data).filter(({ ongoing }) => ongoing);
  if (open.length === 0) return [];
  const parts = open.map((step) => [said(`${step.text} (${daysOf(step, locale)})`, step)]);
  return locale === "ko"
    ? [sentence`끝이 적히지 않은 것: ${joined(parts, ", ")}.`]
    : [sentence`Without an end: ${joined(parts, ", ")}.`];
}

function summary(data: readonly MilestoneDatum[], locale: Locale): Sentence[] {
  const ends = earlyEndsOf(data).map((end) => (locale === "ko" ? endKo(end) : endEn(end)));
  return [
    ...firstSteps(data, locale),
    ...openEnded(data, locale),
    ...ends.map((end) => sentence`${end}.`),
  ];
}

function budgeted(data: readonly MilestoneDatum[], locale: Locale): string {
  return years(
    budgetYearsOf(data).map(({ year }) => year),
    locale,
  );
}

/** The words of the figure of a project's history. */
export const milestonesWords: Readonly<Record<Locale, Words<MilestoneDatum>>> = {
  ko: {
    title: (data) => title(data, "ko"),
    subtitle: (data) => `추진경위의 날짜와 기간 · 띠는 예산이 있는 해 ${budgeted(data, "ko")}`,
    caveats: () => [
      "점은 하루, 막대는 기간, 화살표는 문서에 끝이 없는 것이다. 띠가 없는 해는 예산이 자료에 없는 해일 뿐, 예산이 없었다는 뜻이 아니다.",
      "협약이 해 안에서 끝난 뒤의 계약은 문서에 적혀 있지 않으면 알 수 없다.",
    ],
    alt: (data) => alt(data, "ko"),
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: (data) => title(data, "en"),
    subtitle: (data) =>
      `Days and periods of the project’s steps; bands are years with a budget, ${budgeted(data, "en")}`,
    caveats: () => [
      "A dot is a day, a bar a period, an arrow has no end in the document. A year without a band has no budget in the sources, which is not to say there was none.",
      "What followed a contract that ends inside a year is not known unless a document says so.",
    ],
    alt: (data) => alt(data, "en"),
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};
