import type { Row, Table } from "./table";
import { absence } from "./tables/absence";
import { activity } from "./tables/activity";
import { activityOf } from "./tables/activity-of";
import { agendaRow } from "./tables/agenda-row";
import { agendaTopic } from "./tables/agenda-topic";
import { amount } from "./tables/amount";
import { amountAlso } from "./tables/amount-also";
import { answer } from "./tables/answer";
import { attachment } from "./tables/attachment";
import { attendanceGroup } from "./tables/attendance-group";
import { attendancePart } from "./tables/attendance-part";
import { block } from "./tables/block";
import { cell } from "./tables/cell";
import { correction } from "./tables/correction";
import { district } from "./tables/district";
import { districtCount } from "./tables/district-count";
import { edition } from "./tables/edition";
import { fact } from "./tables/fact";
import { finding } from "./tables/finding";
import { findingFact } from "./tables/finding-fact";
import { findingSpan } from "./tables/finding-span";
import { followUp } from "./tables/follow-up";
import { headerField } from "./tables/header-field";
import { knownName } from "./tables/known-name";
import { masking } from "./tables/masking";
import { meeting } from "./tables/meeting";
import { message } from "./tables/message";
import { milestone } from "./tables/milestone";
import { number } from "./tables/number";
import { numberFact } from "./tables/number-fact";
import { omission } from "./tables/omission";
import { price } from "./tables/price";
import { question } from "./tables/question";
import { rate } from "./tables/rate";
import { reference } from "./tables/reference";
import { release } from "./tables/release";
import { restatement } from "./tables/restatement";
import { rule } from "./tables/rule";
import { schedule } from "./tables/schedule";
import { source } from "./tables/source";
import { sourceText } from "./tables/source-text";
import { span } from "./tables/span";
import { verdict } from "./tables/verdict";
import { verdictFact } from "./tables/verdict-fact";
import { verdictSpan } from "./tables/verdict-span";
import { weekday } from "./tables/weekday";

/** The tables by name, each after those it refers to: the order in which they are made and filled. */
export const tables = {
  release,
  district,
  price,
  known_name: knownName,
  rule,
  source,
  edition,
  source_text: sourceText,
  block,
  cell,
  omission,
  restatement,
  masking,
  span,
  fact,
  header_field: headerField,
  amount,
  amount_also: amountAlso,
  rate,
  schedule,
  activity,
  activity_of: activityOf,
  meeting,
  attendance_group: attendanceGroup,
  attendance_part: attendancePart,
  district_count: districtCount,
  absence,
  agenda_row: agendaRow,
  agenda_topic: agendaTopic,
  question,
  answer,
  follow_up: followUp,
  milestone,
  attachment,
  reference,
  weekday,
  number,
  number_fact: numberFact,
  correction,
  message,
  finding,
  finding_span: findingSpan,
  finding_fact: findingFact,
  verdict,
  verdict_fact: verdictFact,
  verdict_span: verdictSpan,
};

export type TableName = keyof typeof tables;

/** The rows of every table. */
export type LedgerRows = { [N in TableName]: Row<(typeof tables)[N]>[] };

/** The same tables as a list. */
export const tableList: readonly Table[] = Object.values(tables);
