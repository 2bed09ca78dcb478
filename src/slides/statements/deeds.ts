import { gapYears, type CountDatum } from "../../figures/data/counts.js";
import type { Headline } from "../headline.js";
import { deeds as deedsOf } from "../headlines.js";
import { yearRuns } from "../../words/date.js";
import { particle } from "../../words/particle.js";
import { joined, said, sentence } from "../../words/sentence.js";
import { rowsOf, type Given } from "../given.js";
import type { Statement } from "../statement.js";

const FIGURES = ["trainings", "meetings", "databases"] as const;

/** What was done, at least: the latest number of each kind, which are never added. */
export function deedNumbers(given: Given): Headline[] {
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

/** What was done in a sentence. */
export const deeds: Statement = {
  id: "deeds",
  figures: FIGURES,
  say(given) {
    const numbers = deedNumbers(given);
    if (numbers.length === 0) return [];
    const parts = numbers.map(({ label, value }) => sentence`${label} ${value}`);
    const ko = given.locale === "ko";
    return [ko ? sentence`${joined(parts, ", ")}.` : sentence`${joined(parts, "; ")}.`];
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
      ? [sentence`${when}${particle(text, "은")} 실적을 적은 문서가 없다. 0이라는 뜻이 아니다.`]
      : [sentence`No document reports on ${when}: a gap, not zero.`];
  },
};
