import { GLOSSARY } from "../../words/glossary.js";
import { measure, type Found, type Measure } from "../measure.js";
import { phaseTotals } from "../rows/phase-totals.js";

/** What a term of art means. */
export const meaning: Measure = measure({
  id: "meaning",
  rows: phaseTotals,
  figure: null,
  asks: [["glossary:*"], ["ask:meaning"]],
  takes: [
    "phase:*",
    "item:*",
    "kind:*",
    "fund:*",
    "ask:budget",
    "ask:execution-rate",
    "ask:change",
    "ask:funding",
    "ask:schedule",
    "ask:districts",
    "ask:absent",
    "ask:present",
    "ask:questions",
    "ask:follow-ups",
    "ask:milestones",
    "ask:original-budget",
    "ask:meeting-record",
    "ask:documents",
  ],
  name: { ko: "낱말의 뜻", en: "meaning of a term" },
  find: (_, { concepts, locale }) =>
    Object.values(GLOSSARY)
      .flat()
      .filter(({ id }) => concepts.has(`glossary:${id}`))
      .map(({ term, meaning: words }): Found => {
        const what = { value: null, unit: null, text: words[locale], isSentence: true };
        return { year: null, name: term[locale], ...what, on: "rule", rows: [] };
      }),
});
