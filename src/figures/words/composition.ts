import { gloss } from "../../words/gloss.js";
import type { Locale } from "../../words/locale.js";
import { percent } from "../../words/number.js";
import {
  inYear,
  plain,
  said,
  sentence,
  withParticleOf,
  type Sentence,
} from "../../words/sentence.js";
import { wonExact } from "../../words/won.js";
import { ordered, outermost, shareTrace, type PartDatum } from "../data/composition.js";
import type { Words } from "../figure.js";
import { markOf } from "../drawing/marks.js";
import { sourceLine } from "./sources.js";

/** A part's share of the budget; nothing where none is known. */
export function shareOf(datum: PartDatum): Sentence {
  return datum.share === null ? [] : [said(percent(datum.share), shareTrace(datum))];
}

function titleKo(data: readonly PartDatum[]): Sentence {
  const [first, second] = outermost(data);
  if (first === undefined) return ["산출근거가 자료에 없다"];
  const part = (datum: PartDatum): Sentence =>
    sentence`${withParticleOf([datum.label], "이")} ${shareOf(datum)}`;
  const head = sentence`${inYear(first.year)}년 예산에서 ${part(first)}`;
  return second === undefined ? head : sentence`${head}, ${part(second)}`;
}

function titleEn(data: readonly PartDatum[]): Sentence {
  const [first, second] = outermost(data);
  if (first === undefined) return ["No calculation basis in the sources"];
  const head = sentence`${inYear(first.year)} budget: ${first.label}${gloss(first.label)} ${shareOf(first)}`;
  return second === undefined
    ? head
    : sentence`${head}, ${second.label}${gloss(second.label)} ${shareOf(second)}`;
}

/** The two largest parts of the whole, and the largest part of a part. */
function summary(data: readonly PartDatum[], locale: Locale): Sentence[] {
  const top = outermost(data);
  const inner = data.filter((datum) => !top.includes(datum));
  const [deepest] = [...inner].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const line = (datum: PartDatum): Sentence[] => {
    if (datum.value === null) return [];
    const won = said(wonExact(datum.value, locale) + markOf(datum), datum);
    const share = shareOf(datum);
    const name = withParticleOf([said(datum.label, "name")], "은");
    if (locale === "en") {
      const part = share.length === 0 ? [] : sentence`, ${share} of the budget`;
      return [sentence`${said(datum.label, "name")}: ${won}${part}.`];
    }
    return share.length === 0
      ? [sentence`${name} ${won}이다.`]
      : [sentence`${name} ${won}, 예산의 ${share}이다.`];
  };
  return [...top.slice(0, 2), ...(deepest === undefined ? [] : [deepest])].flatMap(line);
}

/** The words of the figure of the composition of a budget. */
export const partWords: Readonly<Record<Locale, Words<PartDatum>>> = {
  ko: {
    title: titleKo,
    subtitle: (data) =>
      `산출근거에 적힌 항목별 금액(원)과 예산액에서 차지하는 비율 · ${String(data[0]?.year ?? "")}년`,
    caveats: () => ["테두리를 두른 막대는 바로 위 항목의 일부이다. 위 항목과 더하지 않는다."],
    alt: (data) =>
      `${plain(titleKo(data))}. ${ordered(data)
        .map((d) => `${d.label} ${plain(shareOf(d))}`)
        .join(", ")}`,
    summary: (data) => summary(data, "ko"),
    source: (data) => sourceLine(data, "ko"),
  },
  en: {
    title: titleEn,
    subtitle: (data) =>
      `Items of the calculation basis and their share of the budget, ${String(data[0]?.year ?? "")}`,
    caveats: () => ["Outlined bars are parts of the item above them, and not added to it."],
    alt: (data) =>
      `${plain(titleEn(data))}. ${ordered(data)
        .map((d) => `${d.label} ${plain(shareOf(d))}`)
        .join(", ")}`,
    summary: (data) => summary(data, "en"),
    source: (data) => sourceLine(data, "en"),
  },
};
