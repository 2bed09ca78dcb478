import type { Locale } from "../../words/locale.js";
import { subjectName } from "../../words/programme.js";
import {
  joined,
  plain,
  said,
  sentence,
  withParticleOf,
  type Sentence,
} from "../../words/sentence.js";
import { sumOf } from "../../words/trace.js";
import { blocksOf, clock, uncovered, type AgendaDatum, type Block } from "../data/agenda.js";
import type { Words } from "../figure.js";
import { DAGGER } from "../drawing/marks.js";
import { sourceLine } from "./sources.js";

function covered(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { start, end, datum }) => sum + (datum === null ? 0 : end - start), 0);
}

function gapsOf(data: readonly AgendaDatum[]): Sentence {
  const gaps = uncovered(data).map(({ start, end, on }) => [
    said(`${clock(start)}–${clock(end)}`, on),
  ]);
  return joined(gaps, ", ");
}

function minutes(blocks: readonly Block[], unit: string): Sentence {
  const rows = blocks.flatMap(({ datum }) => datum ?? []);
  return [said(`${String(covered(blocks))}${unit}`, sumOf(rows))];
}

function titleKo(data: readonly AgendaDatum[]): Sentence {
  const blocks = blocksOf(data);
  if (blocks.length === 0) return ["진행순서가 자료에 없다"];
  const head = sentence`진행순서에 적힌 시간은 ${minutes(blocks, "분")}`;
  const gaps = gapsOf(data);
  return gaps.length === 0
    ? sentence`${head}, 빈틈이 없다`
    : sentence`${head}, ${withParticleOf(gaps, "은")} 적혀 있지 않다${DAGGER}`;
}

function titleEn(data: readonly AgendaDatum[]): Sentence {
  const blocks = blocksOf(data);
  if (blocks.length === 0) return ["No agenda in the sources"];
  const gaps = gapsOf(data);
  const head = sentence`The agenda covers ${minutes(blocks, " minutes")}`;
  return gaps.length === 0
    ? sentence`${head} without a gap`
    : sentence`${head}; ${gaps} is not on it${DAGGER}`;
}

/** What stands beside a stretch: its topics and its length. */
export function wordsOf(block: Block, locale: Locale): string {
  const minutes =
    locale === "ko"
      ? `${String(block.end - block.start)}분`
      : `${String(block.end - block.start)} min`;
  if (block.datum === null)
    return `${locale === "ko" ? "적혀 있지 않음" : "not on the agenda"}${DAGGER} · ${minutes}`;
  const topics = block.datum.topics.length === 0 ? "–" : block.datum.topics.join(", ");
  return `${topics} · ${minutes}`;
}

function clockSentence(blocks: readonly Block[], locale: Locale): Sentence[] {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [said(clock(first.start), first.on), said(clock(last.end), last.on)];
  return locale === "ko"
    ? [sentence`진행순서는 ${start}에 시작해 ${withParticleOf([end], "이")} 끝이다.`]
    : [sentence`The agenda starts at ${start} and ends at ${end}.`];
}

function longest(blocks: readonly Block[], locale: Locale): Sentence[] {
  const [most] = blocks
    .filter(({ datum }) => datum !== null)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const topic = most?.datum?.topics[0];
  if (most === undefined || topic === undefined) return [];
  const length = minutes([most], locale === "ko" ? "분" : " minutes");
  const name = said(topic, most.on);
  return locale === "ko"
    ? [sentence`가장 긴 순서는 ‘${name}’, ${length}이다.`]
    : [sentence`The longest item is “${name}”: ${length}.`];
}

function uncoveredSentence(data: readonly AgendaDatum[], locale: Locale): Sentence[] {
  const gaps = gapsOf(data);
  if (gaps.length === 0) return [];
  return locale === "ko"
    ? [sentence`${withParticleOf(gaps, "은")} 어느 순서에도 들지 않는다.`]
    : [sentence`No item covers ${gaps}.`];
}

function summary(data: readonly AgendaDatum[], locale: Locale): Sentence[] {
  const blocks = blocksOf(data);
  return [
    ...clockSentence(blocks, locale),
    ...longest(blocks, locale),
    ...uncoveredSentence(data, locale),
  ];
}

function alt(data: readonly AgendaDatum[], locale: Locale): string {
  const lines = blocksOf(data).map((block) => `${clock(block.start)} ${wordsOf(block, locale)}`);
  return `${plain(locale === "ko" ? titleKo(data) : titleEn(data))}. ${lines.join("; ")}`;
}

/** The words of the figure of an agenda. */
export const agendaWords: Readonly<Record<Locale, Words<AgendaDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: (data) => `진행순서의 시각과 길이(분) · ${subjectName(data[0]?.subject ?? "", "ko")}`,
    caveats: () => ["막대의 길이는 시간에 비례한다. 정확한 분은 ‘표’에 있다."],
    alt: (data) => alt(data, "ko"),
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: (data) =>
      `Times and minutes of the agenda, ${subjectName(data[0]?.subject ?? "", "en")}`,
    caveats: () => ["The length of a bar is its time. Exact minutes stand in the table."],
    alt: (data) => alt(data, "en"),
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};
