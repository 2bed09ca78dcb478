import { type Range, squashed } from "../../notation/range";
import { readAmountTable } from "../../passages/amount-table";
import { isBasisTable, readBreakdown, readFormulaPrices } from "../../passages/breakdown";
import type { Context } from "../../passages/context";
import { isCountTable, readCountColumns, readCountTable } from "../../passages/count-table";
import { isTimetable, readSchedule } from "../../passages/schedule";
import { readProseCounts } from "../../passages/prose-counts";
import { readProseRates } from "../../passages/prose-rates";
import { readRemarks } from "../../passages/remarks";
import { readScheduleChart } from "../../passages/schedule-chart";
import { readHeadingSums, readSums } from "../../passages/sums";
import type { Section } from "../../read/outline";
import type { Table } from "../../read/reading";
import type { Activity } from "../../schema/facts";
import { type Body, type Family, emptyBody } from "../family";
import { tracedFields } from "../printed-field";
import { isAgenda } from "./agenda";
import { fieldsOf, headerOf, tellMissingYear } from "./fields";
import { isFollowUp, readFollowUps, readTerms } from "./follow-ups";
import { readHistory } from "./history";
import { labelled } from "./labelled";
import { readAttachments, readReferences } from "./links";
import { readMeetings } from "./meeting";
import { readQuestions } from "./questions";
import { isRecord, itemsOfRecord } from "./record-table";
import { recognise } from "./recognise";

/** Approved document (결재문서): a plan, a record of a meeting, a settlement, a letter. */
export const approvedDocument: Family = {
  name: "approved-document",
  recognise,
  header: headerOf,
  read(context) {
    const header = headerOf(context.reading);
    const body = emptyBody();
    body.header = tracedFields(context, fieldsOf(context.reading));
    tellMissingYear(context, header);
    body.meetings = readMeetings(context, header);
    body.questions = readQuestions(context, body.meetings.length);
    for (const section of context.sections) readSection(context, section, body);
    body.attachments = readAttachments(context);
    body.references = readReferences(context, header.documentNumber);
    return body;
  },
};

function readSection(context: Context, section: Section, body: Body): void {
  body.followUps.push(
    ...(isFollowUp(context, section)
      ? readFollowUps(ofMeeting(context, body), section)
      : readTerms(context, section)),
  );
  body.milestones.push(...readHistory(context, section));
  if (isAgenda(section)) return;
  body.activities.push(...countsIn(context, section, body));
  body.amounts.push(...readHeadingSums(context, section));
  for (const block of section.blocks) {
    if (block.kind === "table") readTable(context, section, block, body);
    else {
      body.amounts.push(...readSums(context, section, block));
      body.rates.push(...readProseRates(context, section, block));
    }
  }
}

/** What a section counts; what follows is planned where nothing else is said, and only counted. */
function countsIn(context: Context, section: Section, body: Body): Activity[] {
  const counts = readProseCounts(context, section, takenBy(context, body));
  const results = /실적|결과/u.test(squashed(section.title));
  if (results || !isFollowUp(context, section)) return counts;
  return counts
    .filter(({ count }) => count !== null)
    .map((activity) =>
      activity.status === "done" ? { ...activity, status: "planned" as const } : activity,
    );
}

/** What follows a meeting follows its day, however late its record was approved. */
function ofMeeting(context: Context, { meetings }: Body): Context {
  const held = meetings.find(({ status, date }) => status === "held" && date?.length === 10);
  return { ...context, day: held?.date ?? context.day };
}

/** What a meeting has read as its own counts nothing done: who came, what was asked. */
function takenBy(context: Context, { meetings, questions }: Body): Range[] {
  return [
    ...meetings.flatMap(({ attendeesSpan, groups, districtsPresent }) => [
      ...(attendeesSpan ? [attendeesSpan] : []),
      ...groups.flatMap(({ span, parts }) => [span, ...parts.map((part) => part.span)]),
      ...(districtsPresent ? [districtsPresent.span] : []),
    ]),
    ...questions.flatMap(({ span, answers }) => [span, ...answers.map((answer) => answer.span)]),
  ].map((span) => context.evidence.rangeOf(span));
}

function readTable(context: Context, section: Section, table: Table, body: Body): void {
  // A table of a meeting's data: 일시 | …, 참석자 | ….
  const meets = labelled(context.reading.plain, "일시", table) !== null;
  if (meets && body.meetings.length > 0) return;
  if (isRecord(context.reading, table)) {
    const record = itemsOfRecord(context.reading, section, table);
    body.activities.push(...readProseCounts(context, record, takenBy(context, body)));
    body.amounts.push(...record.blocks.flatMap((item) => readSums(context, record, item)));
    return;
  }
  if (meets) return;
  if (isCountTable(context, section, table)) {
    body.activities.push(...readCountTable(context, section, table));
    return;
  }
  const chart = readScheduleChart(context, section, table);
  if (chart) {
    body.schedule.push(...chart);
    return;
  }
  if (isBasisTable(context, section, table)) {
    body.amounts.push(...readBreakdown(context, section, table));
    return;
  }
  if (isTimetable(context, section, table)) {
    body.schedule.push(...readSchedule(context, section, table).schedule);
    return;
  }
  const { amounts, rates } = readAmountTable(context, section, table);
  body.amounts.push(...amounts, ...readFormulaPrices(context, section, table));
  body.rates.push(...rates);
  body.activities.push(
    ...readRemarks(context, section, table),
    ...readCountColumns(context, section, table),
  );
}
