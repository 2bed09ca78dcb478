import type { Locale } from "../words/locale.js";
import { said, sentence, type Sentence } from "../words/sentence.js";
import type { ListSentence } from "./list.js";
import type { RuleRow, Tally } from "./rules.js";

function tally(rules: readonly Tally[]): Tally & { applied: number } {
  const of = (outcome: keyof Tally): number => rules.reduce((sum, rule) => sum + rule[outcome], 0);
  const [holds, fails, uncheckable] = [of("holds"), of("fails"), of("uncheckable")];
  return { holds, fails, uncheckable, applied: holds + fails + uncheckable };
}

function koreanSentence(rules: readonly Tally[]): Sentence {
  const { holds, fails, uncheckable, applied } = tally(rules);
  const times = (count: number) => said(`${String(count)}번`, "count");
  const blank =
    uncheckable === 0
      ? []
      : sentence` ${times(uncheckable)}은 값이 비었거나 가려져 셈할 수 없었다.`;
  return sentence`규칙을 ${times(applied)} 대어 보았다. ${times(holds)}은 맞았고 ${times(fails)}은 맞지 않았다.${blank}`;
}

function englishSentence(rules: readonly Tally[]): Sentence {
  const { holds, fails, uncheckable, applied } = tally(rules);
  const times = (count: number) => said(count === 1 ? "once" : `${String(count)} times`, "count");
  const blank =
    uncheckable === 0
      ? []
      : sentence` In ${said(String(uncheckable), "count")} of them a value was blank or masked, and nothing could be reckoned.`;
  return sentence`Rules were put to the documents ${times(applied)}. They held ${times(holds)} and failed ${times(fails)}.${blank}`;
}

/** A sentence on how the checks went. */
export function checkSentence(rules: readonly Tally[], locale: Locale): Sentence {
  return locale === "ko" ? koreanSentence(rules) : englishSentence(rules);
}

/** How the checks went, in a sentence. */
export const checks: ListSentence<RuleRow> = {
  ...{ id: "checked", rows: "rules", sentence: checkSentence },
  caption: { ko: "점검의 결과", en: "How the checks went" },
};
