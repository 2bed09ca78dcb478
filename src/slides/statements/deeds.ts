import { gapYears, yearsOf, type CountDatum } from "../../figures/data/counts.js";
import type { Headline } from "../headline.js";
import { deedHeadline, deedsOf, type Deed } from "../headlines.js";
import { yearRuns } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { particle } from "../../words/particle.js";
import { inYear, joined, said, sentence, type Sentence } from "../../words/sentence.js";
import { term } from "../../words/terms.js";
import { rowsOf, type Given } from "../given.js";
import type { Statement } from "../statement.js";

const FIGURES = ["trainings", "meetings", "databases"] as const;

function deedsIn(given: Given): Deed[] {
  const [trainings, meetings, databases] = FIGURES.map((id) => rowsOf<CountDatum>(given, id));
  return deedsOf(
    [
      { kind: "training", rows: trainings ?? [] },
      { kind: "meeting", rows: meetings ?? [] },
      { kind: "database", rows: databases ?? [] },
    ],
    given.locale,
  );
}

/** What was done, at least: the latest number of each kind, which are never added. */
export function deedNumbers(given: Given): Headline[] {
  return deedsIn(given).map((deed) => deedHeadline(deed, given.locale));
}

/** The deeds of one year: `2020년에 적어도 교육 50회`, `in 2020 at least 50 times (training)`. */
function yearOf(deeds: readonly Deed[], year: number, locale: Locale): Sentence {
  const parts = deeds
    .filter((deed) => deed.year === year)
    .map(({ kind, number }) =>
      locale === "ko"
        ? sentence`${term("kind", kind, "ko")} ${number}`
        : sentence`${term("kind", kind, "en")} ${number}`,
    );
  return locale === "ko"
    ? sentence`${inYear(year)}년에 적어도 ${joined(parts, ", ")}`
    : sentence`In ${inYear(year)}, at least: ${joined(parts, ", ")}`;
}

/** What was done in a sentence. */
export const deeds: Statement = {
  id: "deeds",
  figures: FIGURES,
  say(given) {
    const done = deedsIn(given);
    if (done.length === 0) return [];
    const years = yearsOf(done)
      .reverse()
      .map((year) => yearOf(done, year, given.locale));
    return [sentence`${joined(years, "; ")}.`];
  },
};

/** How counts are to be read, where there are any. */
export const atLeast: Statement = {
  id: "at-least",
  figures: FIGURES,
  say: (given) =>
    deedNumbers(given).length === 0
      ? []
      : [
          [
            given.locale === "ko"
              ? "문서가 이름을 든 것만 세었으므로 ‘적어도’ 이만큼이다. 단위가 다른 수는 더하지 않는다."
              : "Only what the documents name is counted: at least so many. Different things are never added.",
          ],
        ],
};

/** The years of which no document lists results. */
export const unreportedYears: Statement = {
  id: "unreported-years",
  figures: ["trainings"],
  say(given) {
    const years = gapYears(rowsOf<CountDatum>(given, "trainings"));
    if (years.length === 0) return [];
    const text = yearRuns(years, given.locale);
    const when = said(text, "year");
    return given.locale === "ko"
      ? [
          sentence`${when}${particle(text, "은")} 실적을 적은 문서가 없다. 한 일이 없다는 뜻은 아니다.`,
        ]
      : [sentence`No document reports on ${when}: a gap, not zero.`];
  },
};
