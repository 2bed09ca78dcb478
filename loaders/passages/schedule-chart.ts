import { type Range, squashed } from "../notation/range";
import type { Section } from "../read/outline";
import type { Row, Table } from "../read/reading";
import type { Period, ScheduleRow } from "../schema/facts";
import { yearIn } from "./column";
import { type Context, print, sectionLine } from "./context";
import { headed } from "./table-head";
import { whenAt } from "./when";

/** What fills a period of a chart. */
const FILLED = /^[●○◎■□▶►→⇒▷◆★√✓✔*oO＊〇ㅇ~∼━─-]{1,8}$/u;
/** A chart has so many columns of periods at least. */
const LEAST = 3;

/**
 * The rows of a schedule drawn as a chart: a column a month or quarter, marks where something is
 * planned. Null where a table is none. A row runs from its first mark to its last.
 */
export function readScheduleChart(
  context: Context,
  section: Section,
  table: Table,
): ScheduleRow[] | null {
  const head = headed(context.reading, section, table, context.vocabulary);
  if (!head) return null;
  const year = yearIn(section.title) ?? context.year;
  const periods = head.columns.map(({ header }) => periodOf(header, year));
  const columns = periods.filter((period) => period !== null).length;
  const marks = head.body.flatMap(({ cells }) =>
    cells.filter((cell) => periods[cell.column] && isMark(context, cell)),
  );
  if (columns < LEAST || marks.length === 0) return null;
  return head.body.flatMap((row) => rowOf(context, section, row, periods));
}

/** The period that is all a header says: 3월, 4~6월, 1/4분기, 2022년 3월. */
function periodOf(header: string, year: number | null): Period | null {
  const tight = squashed(header);
  const bare = /^(?:1[0-2]|[1-9])$/u.test(tight) ? `${tight}월` : tight;
  const when = whenAt(bare, { start: 0, end: bare.length }, year);
  if (!when || when.end < bare.length || when.from === null) return null;
  return { from: when.from, to: when.to ?? when.from };
}

const isMark = (context: Context, cell: Range) => {
  const said = squashed(print(context, cell));
  return said !== "" && FILLED.test(said);
};

function rowOf(
  context: Context,
  section: Section,
  row: Row,
  periods: (Period | null)[],
): ScheduleRow[] {
  const filled = row.cells.filter((cell) => periods[cell.column] && isMark(context, cell));
  const named = row.cells.filter((cell) => !periods[cell.column] && cell.end > cell.start);
  const labels = named.map((cell) => print(context, cell));
  const label = labels.find((each) => /[가-힣]{2}/u.test(each));
  const [first] = filled;
  const last = filled.at(-1);
  if (label === undefined || !first || !last) return [];
  const span = context.evidence.span(first, {
    section: sectionLine(section),
    table: section.title,
    row: label,
  });
  return [
    {
      id: context.evidence.id("schedule", section.path, label),
      label,
      from: periods[first.column]?.from ?? null,
      to: periods[last.column]?.to ?? null,
      amountKrw: null,
      amount: null,
      detail: null,
      asWritten: span.quote,
      span,
    },
  ];
}
