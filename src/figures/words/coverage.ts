import { years } from "../../words/date.js";
import { list } from "../../words/list.js";
import type { Locale } from "../../words/locale.js";
import {
  inYear,
  plain,
  said,
  sentence,
  withParticleOf,
  type Sentence,
} from "../../words/sentence.js";
import { yearsOf } from "../data/counts.js";
import { linesOf, programmesOf, type CoverageDatum } from "../data/coverage.js";
import type { Words } from "../figure.js";
import { counted, nameOf, summedSummary, summedTitle } from "./coverage-summed.js";
import { sourceLine } from "./sources.js";

/** A longer list than this says less than the picture. */
const MOST_NAMED = 6;

function title(data: readonly CoverageDatum[], locale: Locale): Sentence {
  const programmes = programmesOf(data);
  if (programmes !== null) return summedTitle(data, programmes, locale);
  if (data.length === 0)
    return [locale === "ko" ? "자료가 아직 없다" : "There is nothing in the ledger yet"];
  return detailedTitle(data, locale);
}

/** How many measures of a year the sources hold, the years with the most first. */
function covered(data: readonly CoverageDatum[]): { year: number; there: number }[] {
  return yearsOf(data)
    .map((year) => ({
      year,
      there: data.filter((datum) => datum.year === year && datum.present).length,
    }))
    .sort((a, b) => b.there - a.there || b.year - a.year);
}

function detailedTitle(data: readonly CoverageDatum[], locale: Locale): Sentence {
  const all = counted(linesOf(data).length, locale === "ko" ? "가지" : "");
  const years = covered(data);
  const [best, worst] = [years[0], years.at(-1)];
  if (best === undefined || worst === undefined) return [];
  const [most, in_] = [counted(best.there, ""), inYear(best.year)];
  if (best.there === worst.there)
    return locale === "ko"
      ? sentence`항목 ${all} 가운데 ${in_}년 자료에 있는 것은 ${most}가지`
      : sentence`${most} of ${all} measures are in the sources for ${in_}`;
  const [least, then] = [counted(worst.there, ""), inYear(worst.year)];
  return locale === "ko"
    ? sentence`자료에 있는 것은 항목 ${all} 가운데 ${in_}년 ${most}가지로 가장 많고, ${then}년 ${least}가지로 가장 적다`
    : sentence`Of ${all} measures the sources hold most for ${in_}, ${most}, and least for ${then}, ${least}`;
}

function gapsSaid(data: readonly CoverageDatum[], locale: Locale): Sentence {
  const gaps = data.filter(({ present }) => !present).length;
  return locale === "ko"
    ? sentence`모두 ${counted(data.length, "칸")} 가운데 ${withParticleOf(counted(gaps, "칸"), "이")} 비어 있다.`
    : sentence`${counted(gaps, "")} of ${counted(data.length, "")} cells are gaps.`;
}

/** The measures that are in no document for a year, of one programme's matrix. */
function missingIn(data: readonly CoverageDatum[], year: number, locale: Locale): string[] {
  const names = data.filter((datum) => datum.year === year && !datum.present);
  return [...new Set(names.map((datum) => nameOf(datum, locale)))];
}

function detailedSummary(data: readonly CoverageDatum[], locale: Locale): Sentence[] {
  const all = linesOf(data).length;
  const parts = yearsOf(data).flatMap((year): Sentence[] => {
    const cells = data.filter((datum) => datum.year === year);
    const there = cells.filter(({ present }) => present).length;
    const in_ = said(String(year), "year");
    return [
      locale === "ko"
        ? sentence`${in_}년 ${counted(there, "가지")}`
        : sentence`${counted(there, "")} in ${in_}`,
    ];
  });
  const last = Math.max(...yearsOf(data));
  const missing = missingIn(data, last, locale);
  const years = parts.flatMap((part, index) => (index === 0 ? part : [", ", ...part]));
  const head =
    locale === "ko"
      ? sentence`항목 ${counted(all, "가지")} 가운데 자료에 있는 것: ${years}.`
      : sentence`Of ${counted(all, "")} measures the sources hold ${years}.`;
  const gaps = gapsSaid(data, locale);
  if (missing.length === 0 || missing.length > MOST_NAMED) return [head, gaps];
  const year = said(String(last), "year");
  return [
    head,
    gaps,
    locale === "ko"
      ? sentence`${year}년에 없는 것: ${list(missing, "ko")}.`
      : sentence`Not there for ${year}: ${list(missing, "en")}.`,
  ];
}

function summary(data: readonly CoverageDatum[], locale: Locale): Sentence[] {
  if (data.length === 0) return [];
  return programmesOf(data) === null ? detailedSummary(data, locale) : summedSummary(data, locale);
}

function source(data: readonly CoverageDatum[], locale: Locale): string {
  return sourceLine(data, locale, data[0]?.documents ?? undefined);
}

/** The words of the figure of what the sources cover. */
export const coverageWords: Readonly<Record<Locale, Words<CoverageDatum>>> = {
  ko: {
    title: (data) => title(data, "ko"),
    subtitle: (data) =>
      programmesOf(data) === null
        ? `칸의 수는 읽은 사실의 수(개), 빗금은 자료에 없음 · ${years(yearsOf(data), "ko")}`
        : `항목이 자료에 있는 사업의 수(개), 빗금은 하나도 없음 · ${years(yearsOf(data), "ko")}`,
    caveats: (data) => [
      "빈칸은 0이 아니라, 그 해를 적은 문서를 아직 읽지 못했거나 문서가 적지 않은 것이다.",
      ...(programmesOf(data) === null
        ? []
        : ["사업이 많아 사업의 수로 모았다. 사업 이름이 없는 문서는 문서마다 한 사업으로 센다."]),
    ],
    alt: (data) => plain(title(data, "ko")),
    summary: (data) => summary(data, "ko"),
    source: (data) => source(data, "ko"),
  },
  en: {
    title: (data) => title(data, "en"),
    subtitle: (data) =>
      programmesOf(data) === null
        ? `Numbers are facts read; hatched is not in the sources, ${years(yearsOf(data), "en")}`
        : `Programmes of which a measure is known; hatched is none, ${years(yearsOf(data), "en")}`,
    caveats: (data) => [
      "A gap is not zero: no document of that year was read, or it does not say.",
      ...(programmesOf(data) === null
        ? []
        : ["Many programmes are summed up; a document that names none counts as one."]),
    ],
    alt: (data) => plain(title(data, "en")),
    summary: (data) => summary(data, "en"),
    source: (data) => source(data, "en"),
  },
};
