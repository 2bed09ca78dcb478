import {
  decidedOf,
  outcomesOf,
  promisesOf,
  questionsOf,
  type FollowUpDatum,
} from "../../figures/data/follow-ups.js";
import { followUps as figure } from "../../figures/follow-ups.js";
import { date } from "../../words/date.js";
import { countOf } from "../../words/trace.js";
import { codeOf } from "../concept.js";
import { measure, type Found, type Measure } from "../measure.js";
import { yearOf } from "./meeting.js";

const WORDS = {
  ko: { all: "질의", decided: "처리 결과가 적힌 질의", promise: "향후계획" },
  en: { all: "questions", decided: "questions whose outcome is printed", promise: "follow-up" },
} as const;

/** Whether an outcome is one that is asked for, or one of it: 보완 반영 is 반영, 미반영 is none. */
function isOutcome(disposition: string, asked: string): boolean {
  return (
    disposition === asked || new RegExp(`(?:^|\\s)${asked}(?:$|[\\s(])`, "u").test(disposition)
  );
}

function counted(rows: readonly FollowUpDatum[], name: string): Found[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [{ year: yearOf(first), name, value: rows.length, unit: "건", on: countOf(rows), rows }];
}

/** How many questions were put at a meeting, and what became of them. */
export const questions: Measure = measure<FollowUpDatum>({
  id: "questions",
  rows: figure,
  figure: "questions",
  asks: [["ask:questions", "outcome:*"]],
  takes: ["ask:records", "ask:how-many", "ask:districts", "ask:meeting-record", "kind:meeting"],
  name: { ko: "질의와 처리 결과", en: "questions and their outcomes" },
  find: (rows, { concepts, locale }) => {
    const words = WORDS[locale];
    const asked = [...concepts].filter((concept) => concept.startsWith("outcome:")).map(codeOf);
    const outcomes = outcomesOf(rows)
      .filter(
        ({ disposition }) =>
          asked.length === 0 || asked.some((word) => isOutcome(disposition, word)),
      )
      .flatMap(({ disposition }) =>
        counted(
          decidedOf(rows).filter((row) => row.disposition === disposition),
          locale === "ko" ? `‘${disposition}’ 질의` : `questions ending in “${disposition}”`,
        ),
      );
    const totals = [
      ...counted(questionsOf(rows), words.all),
      ...counted(decidedOf(rows), words.decided),
    ];
    return asked.length > 0 && !concepts.has("ask:questions") ? outcomes : [...totals, ...outcomes];
  },
});

/** What a record promises to do next, and by when. */
export const promises: Measure = measure<FollowUpDatum>({
  id: "follow-ups",
  rows: figure,
  figure: figure.id,
  asks: [["ask:follow-ups"]],
  takes: ["kind:meeting", "ask:meeting-record", "ask:when", "ask:how-many", "ask:districts"],
  name: { ko: "향후계획", en: "follow-ups" },
  find: (rows, { locale }) =>
    promisesOf(rows).map((datum): Found => {
      const day = datum.from === null ? "" : ` (${date(datum.from, locale)})`;
      const what = { value: null, unit: null, text: `${datum.text}${day}` };
      return {
        year: yearOf(datum),
        name: WORDS[locale].promise,
        ...what,
        on: datum,
        rows: [datum],
      };
    }),
});
