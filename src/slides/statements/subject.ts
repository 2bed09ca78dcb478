import type { BudgetDatum } from "../../figures/data/budget.js";
import { yearsOf } from "../../figures/data/counts.js";
import { day, years } from "../../words/date.js";
import { subjectName } from "../../words/programme.js";
import { said, sentence, type Sentence } from "../../words/sentence.js";
import { rowsOf, type Given } from "../given.js";
import type { Statement } from "../statement.js";
import { scopeSentence } from "./scope.js";

/** The years that were asked for, else those of which sums are printed. */
function period(given: Given): string {
  const budgets = rowsOf<BudgetDatum>(given, "budget-and-execution");
  return years(given.years ?? yearsOf(budgets), given.locale);
}

/** What a deck is about: the programme and its years; of a ledger without one, what it holds. */
export const subject: Statement = {
  id: "subject",
  figures: ["budget-and-execution"],
  say(given) {
    const { programme, locale, imprint } = given;
    if (programme === "") return [scopeSentence(imprint.holdings, locale)];
    const when = period(given);
    const time: Sentence = when === "" ? [] : [", ", said(when, "scope")];
    const name = said(subjectName(programme, locale), "name");
    return locale === "ko"
      ? [sentence`「${name}」의 예산과 활동${time}.`]
      : [sentence`“${name}”: budget and activities${time}.`];
  },
};

/** The release that everything was computed from. */
export const release: Statement = {
  id: "release",
  figures: [],
  say({ release: { id, date }, locale }) {
    const [made, when] = [said(id, "file"), said(day(date, locale), "file")];
    return locale === "ko"
      ? [sentence`모든 값은 이 장부의 ${when} 판 ${made}에서 셈했다.`]
      : [sentence`Everything is computed from release ${made} of this ledger, ${when}.`];
  },
};

/** What is asked of a programme, where anything of it is known. */
export const asked: Statement = {
  id: "asked",
  figures: ["budget-and-execution"],
  say: (given) =>
    given.rowsOf("budget-and-execution").length === 0
      ? []
      : [
          [
            given.locale === "ko"
              ? "얼마를 세우고 집행했으며, 그 돈으로 무엇을 했나?"
              : "How much was budgeted and executed, and what was done?",
          ],
        ],
};
