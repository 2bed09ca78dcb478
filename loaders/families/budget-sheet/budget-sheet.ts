import { squashed } from "../../notation/range";
import { readAmountTable } from "../../passages/amount-table";
import { readBreakdown } from "../../passages/breakdown";
import type { Context } from "../../passages/context";
import { readMilestones } from "../../passages/milestones";
import { readProseCounts } from "../../passages/prose-counts";
import { readResults } from "../../passages/results";
import { isSchedule, readDetails, readSchedule } from "../../passages/schedule";
import { headed } from "../../passages/table-head";
import type { Section } from "../../read/outline";
import type { Table } from "../../read/reading";
import type { Activity } from "../../schema/facts";
import { type Body, type Family, emptyBody } from "../family";
import { tracedFields } from "../printed-field";
import { fieldsOf, headerOf } from "./fields";
import { readOverview } from "./overview";

/** What every budget sheet prints; a reading with most of it is one. */
const SIGNS = [
  /사업비/u,
  /예산\s?총괄|예산액/u,
  /산출근거/u,
  /추진일정|추진경위/u,
  /결산\s?현황/u,
  /사업\s?담당자|추진실적/u,
];

/** Budget project sheet (예산 사업설명서): what a project costs, why, when, and what it did. */
export const budgetSheet: Family = {
  name: "budget-sheet",
  recognise: ({ plain }) => SIGNS.filter((sign) => sign.test(plain)).length / SIGNS.length,
  header: headerOf,
  read(context) {
    const body = emptyBody();
    body.header = tracedFields(context, fieldsOf(context.reading));
    for (const section of context.sections) readSection(context, section, body);
    return body;
  },
};

function readSection(context: Context, section: Section, body: Body): void {
  const title = squashed(section.title);
  if (/추진경위|연혁/u.test(title)) body.milestones.push(...readMilestones(context, section));
  else if (section.path.some((above) => /실적|성과/u.test(above)))
    body.activities.push(...readResults(context, section));
  else {
    if (title === "사업내용") body.activities.push(...planned(readProseCounts(context, section)));
    for (const block of section.blocks)
      if (block.kind === "table") readTable(context, section, block, body);
  }
}

/** What a sheet counts outside of its results is still to be done. */
const planned = (activities: Activity[]): Activity[] =>
  activities.map((activity) => ({ ...activity, status: "planned" }));

function readTable(context: Context, section: Section, table: Table, body: Body): void {
  const overview = readOverview(context, section, table);
  const head = headed(context.reading, section, table, context.vocabulary);
  if (overview.length > 0) body.amounts.push(...overview);
  else if (/산출(?:근거|내역|기초)/u.test(squashed(section.title)))
    body.amounts.push(...readBreakdown(context, section, table));
  else if (head && isSchedule(head.columns)) {
    const { amounts, schedule } = readSchedule(context, section, table);
    body.amounts.push(...amounts);
    body.schedule.push(...schedule);
    body.activities.push(...planned(readDetails(context, section, table)));
  } else {
    const { amounts, rates } = readAmountTable(context, section, table);
    body.amounts.push(...amounts);
    body.rates.push(...rates);
  }
}
