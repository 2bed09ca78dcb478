import { countAt } from "../notation/count";
import { match } from "../notation/grammar";
import { squashed, trimmed } from "../notation/range";
import type { Section } from "../read/outline";
import type { Cell, Row, Table } from "../read/reading";
import type { Activity } from "../schema/facts";
import { statusOf, traced, yearUnder } from "./activity";
import { periodIn } from "./month";
import { isTotalLabel } from "./amount-table";
import { type Column, yearIn } from "./column";
import { type Context, print } from "./context";
import { mentionsIn } from "./segment";
import { counterAbove, counterIn, isCounter } from "./table-counter";
import { headed } from "./table-head";

/** The counts of a table whose columns or rows name their counter. */
export function readCountTable(context: Context, section: Section, table: Table): Activity[] {
  const head = headed(context.reading, section, table, context.vocabulary);
  if (!head) return [];
  const noted = counterAbove(context, section, table);
  const placed = head.columns.findIndex(({ header }) => PLACE.test(squashed(header)));
  let above: string[] = [];
  return head.body.flatMap((row) => {
    above = labelsOf(context, head.columns, row, above);
    const name = above.filter((label) => label !== "" && label !== "-");
    const place = isTotalLabel(name.at(-1) ?? "") ? null : (above[placed] ?? null);
    return row.cells.slice(above.length).flatMap((cell) => {
      if (head.columns[cell.column]?.role === "percent") return [];
      const header = head.columns[cell.column]?.header ?? "";
      return countsIn(context, section, { cell, header, name, place, noted });
    });
  });
}

/**
 * The counts in those columns of a table of sums whose header names a counter (팀수, 인원(명)) or whose
 * cells print one (14개).
 */
export function readCountColumns(context: Context, section: Section, table: Table): Activity[] {
  const head = headed(context.reading, section, table, context.vocabulary);
  return (head?.body ?? []).flatMap(({ cells }) => {
    const label = cells.findLast(
      (cell) => head?.columns[cell.column]?.role === "label" && cell.end > cell.start,
    );
    const name = label ? [print(context, label)] : [];
    return cells.flatMap((cell) => {
      const column = head?.columns[cell.column];
      const named =
        column?.role === "text" && counterIn(column.header, context.vocabulary) !== null;
      return column && (named || (column.role !== "label" && isCount(context, cell)))
        ? countsIn(context, section, {
            cell,
            header: column.header,
            name,
            place: null,
            noted: null,
          })
        : [];
    });
  });
}

/** Whether a cell holds a count and nothing else: 14개. */
function isCount({ reading: { plain }, vocabulary }: Context, cell: Cell): boolean {
  const inside = trimmed(plain, cell);
  return countAt(plain, inside.start, vocabulary.units)?.end === inside.end;
}

/** A row's label that is nothing but a year: 2015년, 2015년 10월 현재. */
const ROW_YEAR = /^[’'‘]?(?:(?:19|20)\d\d|\d\d년)년?도?(?:\(?\d{1,2}월?말?(?:현재|기준)?\)?)?$/u;
const REMARK = /^(?:비고|기타|참고)$/u;

/** Headers of columns that say where. */
const PLACE =
  /^(?:(?:운영|교육|개최|설치)?장소|지역|자치구|권역|기관명?|시설명?|센터명?|지점|거점)$/u;

/** The labels of a row. A blank before a label, or in a row of blanks, goes on with the row above. */
function labelsOf(context: Context, columns: Column[], row: Row, above: string[]): string[] {
  const counted = firstCounted(columns, context);
  const labels = columns.flatMap((column, index) => {
    const cell = row.cells[index];
    const isLabel =
      index === 0 || column.role === "label" || (index < counted && column.role !== "amount");
    return isLabel ? [cell ? print(context, cell) : ""] : [];
  });
  const last = labels.findLastIndex((label) => label !== "");
  return labels.map((label, index) =>
    label === "" && (last < 0 || index < last) ? (above[index] ?? "") : label,
  );
}

/** Columns before the first that names a counter are labels. */
function firstCounted(columns: { header: string }[], { vocabulary }: Context): number {
  const at = columns.findIndex(({ header }) => counterIn(header, vocabulary) !== null);
  return at < 0 ? 1 : at;
}

interface CountedCell {
  cell: Cell;
  header: string;
  /** The labels of the row, outermost first. */
  name: string[];
  /** Where it was done; null where no column says. */
  place: string | null;
  /** The counter that a note in front of the table names. */
  noted: string | null;
}

function countsIn(context: Context, section: Section, at: CountedCell): Activity[] {
  const { cell, header, name, place, noted } = at;
  const { plain } = context.reading;
  const inside = trimmed(plain, cell);
  const row = name.join(" ");
  const printed = mentionsIn(
    { plain, units: context.vocabulary.units, year: context.year },
    inside,
  ).filter(({ count }) => count !== null);
  const bare = match("Numeral", plain, inside.start);
  const unit =
    counterIn(header, context.vocabulary) ??
    name.findLast((label) => isCounter(label, context)) ??
    counterIn(row, context.vocabulary) ??
    noted;
  const isWhole = bare?.end === inside.end && !plain.slice(inside.start, inside.end).includes(".");
  const isBare = isWhole && unit !== null;
  const counts = isBare
    ? [{ range: bare, count: bare.value, unit }]
    : printed.flatMap(({ range, count }) =>
        count ? [{ range, count: count.count, unit: count.unit }] : [],
      );
  const dated = name.find((label) => ROW_YEAR.test(squashed(label)));
  const own = name
    .filter((label) => label !== dated && !isCounter(label, context))
    .join(" ")
    .replace(/\([가-힣 ]{1,4}\)$/u, "");
  const year = yearIn(header) ?? yearIn(dated ?? "") ?? yearUnder(section.title, context.year);
  return counts.map(({ range, count, unit: counter }) => ({
    ...traced(context, section, {
      group: section.title || null,
      label: [own, REMARK.test(squashed(header)) ? "" : header.replace(/\([가-힣 ]{1,4}\)/u, "")]
        .filter(Boolean)
        .join(" "),
      year,
      range,
      count: { count, unit: counter, approximate: false, openEnded: false },
      names: [own, header],
      status: statusOf(`${header} ${row}`),
      period: periodIn(header, year),
      place,
      cell: { row, column: header },
    }),
    isTotal: isTotalLabel(name.at(-1) ?? ""),
  }));
}

/** Tables of seats and staff count nothing that was done. */
const STAFF = /정원|현원|결원|직급|직위|재적/u;

/** Whether a table counts things: a column or a row names a counter, or cells print one. */
export function isCountTable(context: Context, section: Section, table: Table): boolean {
  const head = headed(context.reading, section, table, context.vocabulary);
  if (
    head?.unit !== null ||
    head.columns.some(({ role, unit }) => role === "amount" && unit !== null)
  )
    return false;
  const named = [
    ...head.columns.map(({ header }) => header),
    ...head.body.map((row) => (row.cells[0] ? print(context, row.cells[0]) : "")),
  ];
  const inCells = head.body.some((row) =>
    row.cells
      .slice(1)
      .some(
        (cell) =>
          countAt(
            context.reading.plain,
            trimmed(context.reading.plain, cell).start,
            context.vocabulary.units,
          ) !== null,
      ),
  );
  const inColumn = head.body.some(({ cells }) =>
    cells.some((cell) => cell.column > 0 && isCounter(print(context, cell), context)),
  );
  return (
    inCells ||
    inColumn ||
    (counterAbove(context, section, table) !== null && !named.some((label) => STAFF.test(label))) ||
    named.some((label) => counterIn(label, context.vocabulary) !== null)
  );
}
