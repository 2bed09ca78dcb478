import { squashed } from "../../notation/range";
import { readAmountTable } from "../../passages/amount-table";
import type { Context } from "../../passages/context";
import { isCountTable, readCountTable } from "../../passages/count-table";
import { readProseCounts } from "../../passages/prose-counts";
import { readSums } from "../../passages/sums";
import type { Section } from "../../read/outline";
import type { Table } from "../../read/reading";
import { type Body, type Family, emptyBody } from "../family";
import { tracedFields } from "../printed-field";
import { isAgenda } from "./agenda";
import { fieldsOf, headerOf } from "./fields";
import { isFollowUp, readFollowUps } from "./follow-ups";
import { readAttachments, readReferences } from "./links";
import { readMeetings } from "./meeting";
import { readQuestions } from "./questions";

/** What approved documents print at their head or foot. */
const SIGNS = [
  /결재문서|의결서|수\s?신/u,
  /문서번호|시\s?행\s+[가-힣]+-\d|의안번호/u,
  /결재일자|생산일자|접\s?수\s*\(|의결함/u,
  /공개여부|공개구분|부분공개|대시민공개|비공개/u,
  /주무관/u,
];

/** Approved document (결재문서): a plan, a record of a meeting, a settlement, a letter. */
export const approvedDocument: Family = {
  name: "approved-document",
  recognise: ({ plain }) => SIGNS.filter((sign) => sign.test(plain)).length / SIGNS.length,
  header: headerOf,
  read(context) {
    const header = headerOf(context.reading);
    const body = emptyBody();
    body.header = tracedFields(context, fieldsOf(context.reading));
    body.meetings = readMeetings(context, header);
    if (body.meetings.length > 0) body.questions = readQuestions(context);
    for (const section of context.sections) readSection(context, section, body);
    body.attachments = readAttachments(context);
    body.references = readReferences(context, header.documentNumber);
    return body;
  },
};

function readSection(context: Context, section: Section, body: Body): void {
  if (isFollowUp(section)) body.followUps.push(...readFollowUps(context, section));
  if (isAgenda(section)) return;
  const results = /실적|결과/u.test(squashed(section.title));
  const counted = results || (body.meetings.length === 0 && !isFollowUp(section));
  if (counted) body.activities.push(...readProseCounts(context, section));
  for (const block of section.blocks) {
    if (block.kind === "table") readTable(context, section, block, body);
    else body.amounts.push(...readSums(context, section, block));
  }
}

function readTable(context: Context, section: Section, table: Table, body: Body): void {
  if (isCountTable(context, section, table)) {
    body.activities.push(...readCountTable(context, section, table));
    return;
  }
  const { amounts, rates } = readAmountTable(context, section, table);
  body.amounts.push(...amounts);
  body.rates.push(...rates);
}
