import type { Phase } from "../../schema/facts";
import type { Announcement, ApprovedHeader } from "../model/approved-header";
import type { MeetingRecord } from "../model/meeting";
import type { GrantRow, SettlementReport } from "../model/grants";
import type { ActivityReport } from "../model/reports";
import { type ActivityAnswer, type AmountAnswer, type Answers, noAnswers } from "./answers";
import { deedAnswers } from "./deeds";

/** The header, with what only the portal prints where it is printed. */
export function headerAnswers(header: ApprovedHeader, showsPortal: boolean): Answers {
  const { title, shape, office, number, approvedOn, disclosure, exemptions, policyNumber, portal } =
    header;
  const { attachments, producedOn, retention, managementNumber, classification, licence } = portal;
  const answers = noAnswers({
    path: "",
    family: "approved-document",
    title,
    documentNumber: number,
    policyNumber,
    approvedOn,
    disclosure,
    exemptions,
    bureau: showsPortal || shape !== "letter" ? office.bureau : null,
    department: office.department,
    organisation: showsPortal ? office.organisation : null,
    producedOn: showsPortal ? producedOn : null,
    retention: showsPortal ? retention : null,
    managementNumber: showsPortal ? managementNumber : null,
    classification: showsPortal ? classification : null,
    licence: showsPortal ? licence : null,
  });
  return {
    ...answers,
    attachments: showsPortal
      ? attachments.map(({ name, size }) => ({ name, size, public: size !== null }))
      : [],
  };
}

/** What is to follow. */
export const planAnswers = (plans: Announcement[]): Answers["followUps"] =>
  plans.map(({ on, text }) => ({ on, to: null, text }));

/** What a record of a meeting says, as an answer file. */
export function meetingRecordAnswers(record: MeetingRecord, showsPortal: boolean): Answers {
  const { name, day, start, end, place, mode, attendees, groups, absent, agenda, sections } =
    record;
  return {
    ...headerAnswers(record.header, showsPortal),
    meetings: [
      {
        title: name,
        status: "held",
        mode,
        date: day,
        start,
        end,
        place,
        attendees,
        groups,
        absentDistricts: absent,
        agenda: agenda.map((row) => ({ day: null, ...row })),
      },
    ],
    questions: sections.flatMap((section) =>
      section.items.map((item) => ({ section: section.name, ...item })),
    ),
    followUps: planAnswers(record.plans),
  };
}

const GRANT_PHASES: [string, Phase, keyof GrantRow][] = [
  ["교부액", "granted", "granted"],
  ["집행액", "executed", "executed"],
  ["집행잔액", "balance", "balance"],
  ["이자", "interest", "interest"],
  ["반납액", "returned", "returned"],
];

/** What a report of grants says, as an answer file. */
export function settlementReportAnswers(report: SettlementReport, showsPortal: boolean): Answers {
  const { total, rows, year, plans } = report;
  return {
    ...headerAnswers(report.header, showsPortal),
    amounts: [...rows, total].flatMap((row) =>
      GRANT_PHASES.map(([column, phase, key]): AmountAnswer => ({
        label: row.name,
        path: ["정산내역", column],
        fiscalYear: year,
        phase,
        amountKrw: Number(row[key]),
      })),
    ),
    followUps: planAnswers(plans),
  };
}

/** What a report of a year's work says, as an answer file. */
export function activityReportAnswers(report: ActivityReport, showsPortal: boolean): Answers {
  const { groups, courses, total, year, plans } = report;
  return {
    ...headerAnswers(report.header, showsPortal),
    activities: [
      ...groups.flatMap(({ name, deeds }) =>
        deeds.flatMap((deed) => deedAnswers(deed, name, year)),
      ),
      ...[...courses, total].flatMap(({ name, times, people }): ActivityAnswer[] => {
        const own = {
          year,
          group: "과정별 결과",
          label: name,
          kind: "training",
          status: "done",
        } as const;
        return [
          { ...own, count: times, unit: "회" },
          { ...own, label: `${name} 수료`, count: people, unit: "명" },
        ];
      }),
    ],
    followUps: planAnswers(plans),
  };
}
