import { numeralAt } from "../notation/money";
import { type Range, squashed } from "../notation/range";
import { ORDINALS } from "../read/flat-words";
import type { Section } from "../read/outline";
import type { Cell, Row, Table } from "../read/reading";
import type { Amount, Phase, Rate } from "../schema/facts";
import { type CellSum, behindPlaceholder, sumIn, treasuryIn } from "./cell";
import { sumPrintedWith } from "./cell-pair";
import { type Column, yearIn } from "./column";
import { type Context, print, sectionLine, tell } from "./context";
import { type HeadedTable, headed } from "./table-head";

const TOTAL = /^(?:합계|총계|소계|누계|계)$/u;

/** Whether a label names a total. */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(squashed(label));
}

/** The sums and rates of a table, by the header of each column. */
export function readAmountTable(
  context: Context,
  section: Section,
  table: Table,
  phaseOf: (column: Column) => Phase | null = (column) => column.phase,
): { amounts: Amount[]; rates: Rate[] } {
  const head = headed(context.reading, section, table, context.vocabulary);
  const amounts: Amount[] = [];
  const rates: Rate[] = [];
  let above: string[] = [];
  const joined = !isNested(context, head);
  for (const row of head?.body ?? []) {
    const printed = labelsOf(context, head, row);
    const labels = joined ? [printed.filter((label) => label !== "").join(" ")] : printed;
    // A blank before a label goes on with the row above; one behind it names nothing.
    const last = labels.findLastIndex((label) => label !== "");
    if (last >= 0)
      above = labels.map((label, at) => (label === "" && at < last ? (above[at] ?? "") : label));
    for (const cell of row.cells.filter(({ covered }) => !covered)) {
      const column = head?.columns[cell.column];
      if (!head || !column) continue;
      const place = {
        context,
        section,
        head,
        column,
        cell,
        row: above.filter((label) => label !== ""),
      };
      if (column.role === "amount") amounts.push(...amountIn(place, phaseOf(column)));
      if (column.role === "percent") rates.push(...rateIn(place));
    }
  }
  return { amounts, rates };
}

/**
 * Whether the first of several label columns groups the rows: it is left blank, spans rows or says the
 * same twice. One that names each row anew (단체명 | 사업명) is a part of its name.
 */
function isNested(context: Context, head: HeadedTable | null): boolean {
  if (!head || head.columns[0]?.role === "year") return true;
  const outer = head.body
    .map((row) => labelsOf(context, head, row))
    .filter(({ length }) => length > 1);
  const firsts = outer.flatMap(([first = "", second = ""]) =>
    second === "" && isTotalLabel(first) ? [] : [first],
  );
  return firsts.length < 2 || firsts.includes("") || new Set(firsts).size < firsts.length;
}

/** What the cells of the label columns print, in their order. */
function labelsOf(context: Context, head: HeadedTable | null, row: Row): string[] {
  return row.cells
    .filter(({ column }) => ["label", "year"].includes(head?.columns[column]?.role ?? ""))
    .filter(({ column }) => !ORDINALS.test(squashed(head?.columns[column]?.header ?? "")))
    .map((cell) => print(context, cell));
}

interface Place {
  context: Context;
  section: Section;
  head: HeadedTable;
  column: Column;
  cell: Cell;
  /** The labels of the row, outermost first. */
  row: string[];
}

function locatorOf({ section, column, row }: Place) {
  return {
    section: sectionLine(section),
    table: section.title,
    row: row.join(" "),
    column: column.header,
  };
}

/** In a table of years the columns name the items; else the rows do. */
function namesOf({ context, head, column, row, section }: Place) {
  const byYear = head.columns[0]?.role === "year";
  // Without a label the column's header names the sum: 1/4분기.
  const label = byYear ? column.header : (row.at(-1) ?? column.header);
  const under = row.length > 0 ? [column.header] : [];
  const path = byYear
    ? [...section.path, ...row]
    : [...section.path, ...row.slice(0, -1), ...under];
  const own = (byYear ? yearIn(row[0] ?? "") : null) ?? column.year;
  const relative = context.year !== null && column.back > 0 ? context.year - column.back : null;
  return { label, path, year: own ?? relative };
}

function amountIn(place: Place, phase: Phase | null): Amount[] {
  const { context, head, column, cell } = place;
  const { plain } = context.reading;
  const unit = column.unit ? { ...column.unit, from: "header" as const } : head.unit;
  const sum = sumIn(plain, cell, unit);
  const twice = sum ? null : sumPrintedWith(plain, cell, unit);
  const treasury = treasuryIn(plain, cell, unit);
  const read = sum ?? twice?.sum;
  const amounts = read
    ? [amountOf(place, read, { phase, under: [], also: twice?.also ?? [] })]
    : [];
  if (treasury) {
    const own = phase === "change" ? phase : ("funding" as const);
    const share = { phase: own, under: [TREASURY], also: [] };
    amounts.push(amountOf(place, treasury, share));
  }
  return amounts;
}

/** (x448,000) in front of a value is the part of it that the national treasury pays. */
const TREASURY = "국비";

function amountOf(
  place: Place,
  sum: CellSum,
  { phase, under, also }: { phase: Phase | null; under: string[]; also: Range[] },
): Amount {
  const { context, section, cell } = place;
  const named = namesOf(place);
  const path = [...named.path, ...under];
  const fiscalYear = named.year ?? yearIn(section.title) ?? context.year;
  if (sum.krw === null)
    tell(context, "unit-unknown", `no unit printed for: ${print(context, cell)}`, sum, section);
  const span = context.evidence.span(sum, locatorOf(place));
  return {
    id: context.evidence.id("amount", path, named.label, fiscalYear, phase),
    label: named.label,
    path,
    fiscalYear,
    phase,
    amountKrw: sum.krw,
    unit: sum.unit,
    unitFrom: sum.unitFrom,
    isTotal: isTotalLabel(named.label),
    confidence: sum.krw === null ? "guessed" : "certain",
    asWritten: span.quote,
    also: also.map((range) => {
      const twin = context.evidence.span(range, locatorOf(place));
      return { asWritten: twin.quote, span: twin };
    }),
    span,
  };
}

function rateIn(place: Place): Rate[] {
  const { context, column, cell } = place;
  const inside = behindPlaceholder(context.reading.plain, cell);
  const read = numeralAt(context.reading.plain, inside.start);
  if (!read) return [];
  const { label, year } = namesOf(place);
  const fiscalYear = year ?? context.year;
  const of = column.phase === "change" || column.phase === "executed" ? column.phase : null;
  const span = context.evidence.span(read, locatorOf(place));
  const id = context.evidence.id("rate", label, fiscalYear, of);
  return [{ id, label, fiscalYear, percent: read.value, of, asWritten: span.quote, span }];
}
