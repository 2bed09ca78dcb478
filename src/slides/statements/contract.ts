import { earlyEndsOf, stepsOf, type MilestoneDatum } from "../../figures/data/milestones.js";
import { date } from "../../words/date.js";
import { gloss } from "../../words/gloss.js";
import { inYear, said, sentence, type Sentence } from "../../words/sentence.js";
import { rowsOf, type Given } from "../given.js";
import type { Statement } from "../statement.js";

/** When the last contract ends, of a programme whose contracts outlast their budget years. */
function sayLast(given: Given): Sentence[] {
  const contracts = stepsOf(rowsOf<MilestoneDatum>(given, "milestones")).filter(
    ({ kind }) => kind === "contract",
  );
  const last = contracts.at(-1);
  if (last === undefined) return [];
  const name = said(last.text, "name");
  const ko = given.locale === "ko";
  if (last.to === null)
    return [
      ko
        ? sentence`협약 ‘${name}’이 끝나는 날은 문서에 적혀 있지 않다.`
        : sentence`The documents do not print when the contract “${name}”${gloss(last.text)} ends.`,
    ];
  const day = said(date(last.to, given.locale), last);
  return [
    ko
      ? sentence`협약 ‘${name}’의 기간은 ${day}에 끝난다.`
      : sentence`The contract “${name}”${gloss(last.text)} ends on ${day}.`,
  ];
}

/** When a contract ends: one that is over before the year of its budget is, else the last. */
export const contractEnd: Statement = {
  id: "contract-end",
  figures: ["milestones"],
  say(given) {
    const ends = earlyEndsOf(rowsOf<MilestoneDatum>(given, "milestones"));
    if (ends.length === 0) return sayLast(given);
    return ends.map(({ step, to, year }) => {
      const name = said(step.text, "name");
      const day = said(date(to, given.locale), step);
      const budgeted = inYear(year.year);
      return given.locale === "ko"
        ? sentence`협약 ‘${name}’의 기간은 ${budgeted}년 예산연도가 다 가기 전, ${day}에 끝난다.`
        : sentence`The contract “${name}”${gloss(step.text)} ends on ${day}, inside the budget year ${budgeted}.`;
    });
  },
};

/** Whether the documents name a contract that follows one which ends inside a year. */
export const contractAfter: Statement = {
  id: "contract-after",
  figures: ["milestones"],
  say(given) {
    const rows = rowsOf<MilestoneDatum>(given, "milestones");
    const [early] = earlyEndsOf(rows);
    if (early === undefined) return [];
    const next = stepsOf(rows).find(
      ({ kind, from }) => kind === "contract" && from !== null && from > early.to,
    );
    const ko = given.locale === "ko";
    if (next?.from == null)
      return [
        [
          ko
            ? "그 뒤의 협약은 이 장부가 읽은 문서에 적혀 있지 않다."
            : "No later contract is printed in the documents that the ledger read.",
        ],
      ];
    const [name, day] = [said(next.text, "name"), said(date(next.from, given.locale), next)];
    return ko
      ? [sentence`다음 협약은 ${day}의 ‘${name}’이다.`]
      : [sentence`The next contract is “${name}” of ${day}.`];
  },
};
