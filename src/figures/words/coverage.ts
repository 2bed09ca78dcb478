import { years } from "../../words/date.js";
import { list } from "../../words/list.js";
import type { Locale } from "../../words/locale.js";
import { whole } from "../../words/number.js";
import { plain, said, sentence, withParticleOf, type Sentence } from "../../words/sentence.js";
import { term } from "../../words/terms.js";
import { yearsOf } from "../data/counts.js";
import { linesOf, programmesOf, type CoverageDatum } from "../data/coverage.js";
import type { Words } from "../figure.js";
import { sourceLine } from "./sources.js";

/** A longer list than this says less than the picture. */
const MOST_NAMED = 6;

const MEETING: Readonly<Record<Locale, string>> = { ko: "회의록", en: "meeting record" };

/** The name of a measure: a phase, a kind of activity, or the record of a meeting. */
export function nameOf(datum: CoverageDatum, locale: Locale): string {
  if (datum.measure === "meeting") return MEETING[locale];
  return term(datum.measure === "money" ? "phase" : "kind", datum.name, locale);
}

function counted(value: number, unit: string): Sentence {
  return [said(`${whole(value)}${unit}`, "count")];
}

/** The measure and year that most programmes have. */
function most(data: readonly CoverageDatum[]): CoverageDatum | undefined {
  return [...data].sort((a, b) => b.value - a.value || b.year - a.year)[0];
}

function summedTitle(data: readonly CoverageDatum[], programmes: number, locale: Locale): Sentence {
  const top = most(data);
  if (top === undefined) return [];
  const year = said(String(top.year), "year");
  const name = nameOf(top, locale);
  return locale === "ko"
    ? sentence`사업 ${counted(programmes, "개")} 가운데 ${counted(top.value, "개")}에 ${year}년 ${withParticleOf([name], "이")} 있다`
    : sentence`${counted(top.value, "")} of ${counted(programmes, "")} programmes have ${name} in ${year}`;
}

function title(data: readonly CoverageDatum[], locale: Locale): Sentence {
  const programmes = programmesOf(data);
  if (programmes !== null) return summedTitle(data, programmes, locale);
  const gaps = data.filter(({ present }) => !present).length;
  if (data.length === 0)
    return [locale === "ko" ? "자료가 아직 없다" : "There is nothing in the ledger yet"];
  return locale === "ko"
    ? sentence`${counted(data.length, "칸")} 가운데 ${withParticleOf(counted(gaps, "칸"), "은")} 자료에 없다`
    : sentence`${counted(gaps, "")} of ${counted(data.length, "")} cells are not in the sources`;
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
  if (missing.length === 0 || missing.length > MOST_NAMED) return [head];
  const year = said(String(last), "year");
  return [
    head,
    locale === "ko"
      ? sentence`${year}년에 없는 것: ${list(missing, "ko")}.`
      : sentence`Not there for ${year}: ${list(missing, "en")}.`,
  ];
}

function summedSummary(data: readonly CoverageDatum[], locale: Locale): Sentence[] {
  return yearsOf(data)
    .slice(-2)
    .flatMap((year): Sentence[] => {
      const [top] = data.filter((datum) => datum.year === year).sort((a, b) => b.value - a.value);
      if (top === undefined || top.value === 0) return [];
      const of = said(String(year), "year");
      return [
        locale === "ko"
          ? sentence`${of}년에 가장 많은 사업에 있는 항목은 ${nameOf(top, "ko")}, ${counted(top.value, "개")} 사업이다.`
          : sentence`For ${of}, ${nameOf(top, "en")} is known of the most programmes: ${counted(top.value, "")}.`,
      ];
    });
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
