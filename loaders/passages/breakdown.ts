import { type Range, trimmed, words } from "../notation/range";
import { leadingMark } from "../read/marks";
import type { Section } from "../read/outline";
import type { Row, Table } from "../read/reading";
import type { Amount } from "../schema/facts";
import { yearIn } from "./column";
import { type Context, print, sectionLine, tell } from "./context";
import { type PrintedSum, isResult, sumsIn } from "./printed-sum";

/** A line: its label, how deep its mark stands, and the sums printed for it. */
interface Line {
  label: string;
  depth: number;
  /** The budget item (과목) it belongs to. */
  item: string | null;
  prints: PrintedSum[];
  range: Range;
}

/**
 * Reads a calculation basis (산출근거): lines with a label, a formula in won and its result in
 * thousands. Rows lose their cells at page breaks, so a line is read by what it prints, not by
 * columns.
 */
export function readBreakdown(context: Context, section: Section, table: Table): Amount[] {
  const [header, ...rows] = table.rows;
  const year = (header && yearIn(print(context, header))) ?? context.year;
  const lines = linesOf(context, section, rows);
  return lines.flatMap((line, index) => {
    const parents: string[] = [];
    let depth = line.depth;
    for (const above of lines.slice(0, index).reverse()) {
      if (above.item !== line.item) break;
      if (above.depth < depth) {
        parents.unshift(above.label);
        depth = above.depth;
      }
    }
    const path = [...section.path, ...(line.item === null ? [] : [line.item]), ...parents];
    const next = lines[index + 1];
    const isTotal = next?.item === line.item && next.depth > line.depth;
    return amountsOf(context, section, line, { path, year, isTotal });
  });
}

function linesOf(context: Context, section: Section, rows: Row[]): Line[] {
  const { plain } = context.reading;
  const lines: Line[] = [];
  let item: string | null = null;
  for (const row of rows) {
    const cells = row.cells.filter((cell) => cell.end > cell.start);
    const marked = cells.findIndex(
      (cell) => leadingMark(plain.slice(cell.start, cell.end), cell.start) !== null,
    );
    const [head] = cells;
    if (!head) continue;
    if (marked > 0 || (marked < 0 && sumsIn(plain, head, null).length === 0))
      item = print(context, head);
    const label = cells[marked < 0 ? 1 : marked];
    const last = lines.at(-1);
    if (marked < 0 && sumsIn(plain, head, null).length > 0 && last) {
      last.prints.push(...cells.flatMap((cell) => sumsIn(plain, cell, null)));
      continue;
    }
    if (!label || marked < 0) {
      tell(
        context,
        "line-unread",
        `no label in a line of the calculation basis: ${print(context, row)}`,
        row,
        section,
      );
      continue;
    }
    lines.push(lineOf(plain, label, cells.slice(marked + 1), item, lines));
  }
  return lines;
}

function lineOf(
  plain: string,
  label: Range,
  rest: Range[],
  item: string | null,
  before: Line[],
): Line {
  const mark = leadingMark(plain.slice(label.start, label.end), label.start);
  const range = trimmed(plain, { start: mark?.end ?? label.start, end: label.end });
  const inherited =
    before.flatMap((line) => line.prints).findLast((sum) => !isResult(plain, sum))?.unit ?? null;
  return {
    label: words(plain, range),
    depth: mark?.rank ?? 0,
    item,
    prints: rest.flatMap((cell) => sumsIn(plain, cell, inherited)),
    range,
  };
}

interface LinePlace {
  path: string[];
  year: number | null;
  isTotal: boolean;
}

/** One fact for each sum of a line; a second print of the same sum joins the first. */
function amountsOf(
  context: Context,
  section: Section,
  line: Line,
  { path, year, isTotal }: LinePlace,
): Amount[] {
  const amounts: Amount[] = [];
  for (const sum of line.prints) {
    const phase = sum.factor ? "unit-price" : "breakdown";
    const locator = {
      section: sectionLine(section),
      table: section.title,
      row: line.label,
      column: null,
    };
    const span = context.evidence.span(sum, locator);
    const same = amounts.find((amount) => amount.phase === phase && amount.amountKrw === sum.krw);
    if (same) {
      same.also.push({ asWritten: span.quote, span });
      continue;
    }
    amounts.push({
      id: context.evidence.id("amount", path, line.label, year, phase),
      label: line.label,
      path,
      fiscalYear: year,
      phase,
      amountKrw: sum.krw,
      unit: sum.unit,
      unitFrom: sum.unitFrom,
      isTotal: isTotal && !sum.factor,
      confidence: "certain",
      asWritten: span.quote,
      also: [],
      span,
    });
  }
  return amounts;
}
