import type { Phase } from "../../schema/facts";
import type { MeetingPlan } from "../model/meeting";
import type { GrantNotice, InstalmentRow } from "../model/grants";
import type { CitizenLetter } from "../model/reports";
import type { AmountAnswer, Answers } from "./answers";
import { headerAnswers, planAnswers } from "./approved-document";

const INSTALMENTS: [string, Phase, keyof InstalmentRow][] = [
  ["예산액", "budget", "budget"],
  ["기교부액", "granted-to-date", "before"],
  ["금회 교부액", "granted", "now"],
  ["교부 누계", "granted-to-date", "total"],
];

/** What a notice of a grant says, as an answer file; spelt otherwise, the sum is two. */
export function grantNoticeAnswers(notice: GrantNotice, showsPortal: boolean): Answers {
  const { year: fiscalYear, sum, spelt, total, rows, follows } = notice;
  const sums = [...new Set([sum, spelt])];
  return {
    ...headerAnswers(notice.header, showsPortal),
    amounts: [
      ...sums.map((amountKrw): AmountAnswer => ({
        label: "교부금액",
        path: [],
        fiscalYear,
        phase: "granted",
        amountKrw,
      })),
      ...[total, ...rows].flatMap((row) =>
        INSTALMENTS.map(([column, phase, key]): AmountAnswer => ({
          label: row.name,
          path: ["교부내역", column],
          fiscalYear,
          phase,
          amountKrw: Number(row[key]),
        })),
      ),
    ],
    references: [{ documentNumber: follows.number, date: follows.day }],
  };
}

/** What a plan of a meeting says, as an answer file. */
export function meetingPlanAnswers(plan: MeetingPlan, showsPortal: boolean): Answers {
  const { name, day, start, end, place, cost, costs, plans } = plan;
  const own = { fiscalYear: Number(plan.header.approvedOn.slice(0, 4)), path: ["소요예산"] };
  return {
    ...headerAnswers(plan.header, showsPortal),
    amounts: [
      { ...own, label: "계", phase: "budget", amountKrw: cost },
      ...costs.flatMap((each): AmountAnswer[] => [
        { ...own, label: each.name, phase: "budget", amountKrw: each.sum },
        { ...own, label: `${each.name} 산출내역`, phase: "unit-price", amountKrw: each.price },
      ]),
    ],
    meetings: [
      {
        title: name,
        status: "planned",
        mode: "in person",
        date: day,
        start,
        end,
        place,
        attendees: null,
        groups: [],
        absentDistricts: [],
        agenda: [],
      },
    ],
    followUps: planAnswers(plans),
  };
}

/** What an answer to a citizen says: its header, and nothing else. */
export const citizenLetterAnswers = (letter: CitizenLetter, showsPortal: boolean): Answers =>
  headerAnswers(letter.header, showsPortal);
