import { squashed } from "../../notation/range";
import { readAmountTable } from "../../passages/amount-table";
import { readFormulaPrices } from "../../passages/breakdown";
import type { Context } from "../../passages/context";
import { isCountTable, readCountColumns, readCountTable } from "../../passages/count-table";
import { readMilestones } from "../../passages/milestones";
import { readProseCounts } from "../../passages/prose-counts";
import { isSchedule, readDetails, readSchedule } from "../../passages/schedule";
import { readKeyedCounts, readRemarks } from "../../passages/remarks";
import { readScheduleChart } from "../../passages/schedule-chart";
import { readNextSteps, readScheduleList } from "../../passages/schedule-list";
import { readSums } from "../../passages/sums";
import { headed } from "../../passages/table-head";
import { dividedAtTitles } from "../../passages/titled-items";
import type { Section } from "../../read/outline";
import type { Block, Table } from "../../read/reading";
import type { Activity, Amount } from "../../schema/facts";
import { type Body, type Family, emptyBody } from "../family";
import { tracedFields } from "../printed-field";
import { basesIn, readBasis } from "./calculation-basis";
import { fieldsOf, headerOf } from "./fields";
import { readOverview, readStackedOverview } from "./overview";
import { pricedTables, readResultsSection } from "./results-section";
import { sheetShare } from "./signs";
import { readStatement } from "./statement";
import { isStatement, statementShare } from "./statement-head";

/**
 * Budget sheets: the project sheet (예산 사업설명서: what a project costs, why, when, and what it did)
 * and the expenditure statement (세출예산 사업명세서: the budget of a department, item by item).
 */
export const budgetSheet: Family = {
  name: "budget-sheet",
  recognise: (reading) => Math.max(sheetShare(reading), statementShare(reading)),
  header: headerOf,
  read(context) {
    const body = emptyBody();
    body.header = tracedFields(context, fieldsOf(context.reading));
    if (isStatement(context.reading)) body.amounts.push(...readStatement(context));
    else readSheet(context, body);
    return body;
  },
};

function readSheet(context: Context, body: Body): void {
  const { plain } = context.reading;
  const sections = context.sections.flatMap((section) => dividedAtTitles(plain, section));
  const bases = basesIn({ ...context, sections });
  const based = new Set<Block>(bases.flatMap(({ blocks }) => blocks));
  for (const section of sections) {
    const blocks = section.blocks.filter((block) => !based.has(block));
    readSection(context, { ...section, blocks }, body);
    for (const basis of bases.filter(({ above }) => above === section))
      body.amounts.push(...readBasis(context, basis));
  }
}

function readSection(context: Context, section: Section, body: Body): void {
  const title = squashed(section.title);
  if (/추진경위|추진경과|연혁/u.test(title))
    body.milestones.push(...readMilestones(context, section));
  else if (section.path.some((above) => /실적|성과/u.test(above)) && !/집행|결산/u.test(title))
    readDone(context, section, body);
  else {
    const stacked = readStackedOverview(context, section);
    body.amounts.push(...stacked);
    if (title.startsWith("향후")) body.followUps.push(...readNextSteps(context, section));
    else if (/일정|계획/u.test(title)) readPlan(context, section, body);
    else if (stacked.length === 0) body.amounts.push(...sumsOf(context, section));
    if (!NOTHING_COUNTED.test(title))
      body.activities.push(...planned(readProseCounts(context, section)));
    for (const block of section.blocks)
      if (block.kind === "table") readTable(context, section, block, body);
  }
}

/** Sections that say why and who, not what will be done. */
const NOTHING_COUNTED = /목적|근거|배경|필요성|효과|담당|결산|집행|예산|현황|여건/u;

/** What was done, and the sums that stand beside it. */
function readDone(context: Context, section: Section, body: Body): void {
  body.activities.push(...readResultsSection(context, section));
  body.amounts.push(...sumsOf(context, section));
  for (const table of pricedTables(context, section)) readTable(context, section, table, body);
}

const sumsOf = (context: Context, section: Section): Amount[] =>
  section.blocks.flatMap((block) =>
    block.kind === "table" ? [] : readSums(context, section, block),
  );

/** A plan that is a list of days and months is a schedule; else its sums are read. */
function readPlan(context: Context, section: Section, body: Body): void {
  const { amounts, schedule } = readScheduleList(context, section);
  body.schedule.push(...schedule);
  body.amounts.push(...(schedule.length > 0 ? amounts : sumsOf(context, section)));
}

/** What a sheet counts outside of its results is still to be done. */
const planned = (activities: Activity[]): Activity[] =>
  activities.map((activity) => ({ ...activity, status: "planned" }));

function readTable(context: Context, section: Section, table: Table, body: Body): void {
  const overview = readOverview(context, section, table);
  const head = headed(context.reading, section, table, context.vocabulary);
  const chart = readScheduleChart(context, section, table);
  body.activities.push(...planned(readKeyedCounts(context, section, table)));
  if (overview.length > 0) body.amounts.push(...overview);
  else if (chart && !head?.columns.some(({ role }) => role === "amount"))
    body.schedule.push(...chart);
  else if (head && isSchedule(head.columns)) {
    const { amounts, schedule } = readSchedule(context, section, table);
    body.amounts.push(...amounts);
    body.schedule.push(...schedule);
    body.activities.push(...planned(readDetails(context, section, table)));
  } else if (isCountTable(context, section, table))
    body.activities.push(...planned(readCountTable(context, section, table)));
  else {
    const plans = /(?:집행|자금|배정|지출)[가-힣]{0,4}계획/u.test(squashed(section.title));
    const { amounts, rates } = readAmountTable(
      context,
      section,
      table,
      ({ phase }) => phase ?? (plans ? "planned" : null),
    );
    body.amounts.push(...amounts, ...readFormulaPrices(context, section, table));
    body.rates.push(...rates);
    const counts = [
      ...readRemarks(context, section, table),
      ...readCountColumns(context, section, table),
    ];
    body.activities.push(...planned(counts));
  }
}
