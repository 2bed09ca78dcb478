import type { Locale } from "../../words/locale.js";
import { whole } from "../../words/number.js";
import { said, sentence, withParticleOf, type Sentence } from "../../words/sentence.js";
import { term } from "../../words/terms.js";
import { yearsOf } from "../data/counts.js";
import type { CoverageDatum } from "../data/coverage.js";

const MEETING: Readonly<Record<Locale, string>> = { ko: "회의록", en: "meeting record" };

/** The name of a measure: a phase, a kind of activity, or the record of a meeting. */
export function nameOf(datum: CoverageDatum, locale: Locale): string {
  if (datum.measure === "meeting") return MEETING[locale];
  return term(datum.measure === "money" ? "phase" : "kind", datum.name, locale);
}

/** A number that the ledger counts, with its counter. */
export function counted(value: number, unit: string): Sentence {
  return [said(`${whole(value)}${unit}`, "count")];
}

/** The measure and year that most programmes have. */
function most(data: readonly CoverageDatum[]): CoverageDatum | undefined {
  return [...data].sort((a, b) => b.value - a.value || b.year - a.year)[0];
}

/** Which measure most of very many programmes have. */
export function summedTitle(
  data: readonly CoverageDatum[],
  programmes: number,
  locale: Locale,
): Sentence {
  const top = most(data);
  if (top === undefined) return [];
  const year = said(String(top.year), "year");
  const name = nameOf(top, locale);
  return locale === "ko"
    ? sentence`사업 ${counted(programmes, "개")} 가운데 ${counted(top.value, "개")}에 ${year}년 ${withParticleOf([name], "이")} 있다`
    : sentence`${counted(top.value, "")} of ${counted(programmes, "")} programmes have ${name} in ${year}`;
}

/** What most of very many programmes have in the last two years. */
export function summedSummary(data: readonly CoverageDatum[], locale: Locale): Sentence[] {
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
