import { stepsOf, type MilestoneDatum, type Step } from "../../figures/data/milestones.js";
import { milestones as figure } from "../../figures/milestones.js";
import { date } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { codeOf } from "../concept.js";
import { measure, type Asked, type Found, type Measure } from "../measure.js";
import { holds } from "../reading.js";

const NOW: Readonly<Record<Locale, string>> = { ko: "현재", en: "the day of writing" };

function period({ from, to, ongoing }: Step, locale: Locale): string {
  const day = (iso: string | null): string => (iso === null ? "" : date(iso, locale));
  const end = ongoing ? NOW[locale] : day(to);
  return [day(from), end].filter((part) => part !== "").join(" – ");
}

/** The steps of the kinds that are asked for; of those, the ones that have an end, where it is asked for. */
function asked(steps: readonly Step[], { concepts, words }: Asked): Step[] {
  const kinds = [...concepts].filter((concept) => concept.startsWith("step:")).map(codeOf);
  const ofKind = steps.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const named = ofKind.filter(({ text }) => words.some((word) => holds(text, word)));
  const hits = named.length > 0 ? named : ofKind;
  const ending = hits.filter(({ to }) => to !== null);
  return concepts.has("ask:end") && ending.length > 0 ? ending : hits;
}

/** When the steps of a project were: ordinance, review, contract, operation. */
export const milestones: Measure = measure<MilestoneDatum>({
  id: "milestones",
  rows: figure,
  figure: figure.id,
  asks: [["ask:milestones", "ask:start", "step:*"]],
  takes: ["ask:when", "ask:end", "label:*"],
  name: { ko: "추진경위", en: "milestones" },
  find: (rows, question) =>
    asked(stepsOf(rows), question).flatMap((step): Found[] => {
      const text = period(step, question.locale);
      const what = { value: null, unit: null, text, on: step, rows: [step] };
      return text === "" ? [] : [{ year: null, name: step.text, ...what }];
    }),
});
