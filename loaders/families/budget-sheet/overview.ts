import { findMoney } from "../../notation/money";
import { squashed } from "../../notation/range";
import { type Context, print, sectionLine } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { Cell, Table } from "../../read/reading";
import type { Amount } from "../../schema/facts";

const PROJECT_COST = /^(?:총?사업비|예산액?)(?:\(당해년도\))?$/u;
/** A source of funds in parentheses before its sum: (국비)496,000천원. */
const SOURCE = /\(([^()\d]{2,10})\)\s*$/u;

/** The project cost of the year and the funds it comes from, printed in one row of the overview. */
export function readOverview(context: Context, section: Section, table: Table): Amount[] {
  return table.rows.flatMap((row) => {
    const [head, ...rest] = row.cells;
    if (!head || !PROJECT_COST.test(squashed(print(context, head)))) return [];
    const label = print(context, head);
    return rest.flatMap((cell, index) =>
      sumsOf(context, section, { cell, label, first: index === 0 }),
    );
  });
}

function sumsOf(
  context: Context,
  section: Section,
  at: { cell: Cell; label: string; first: boolean },
): Amount[] {
  const { plain } = context.reading;
  return findMoney(plain, at.cell).flatMap((money): Amount[] => {
    const source = SOURCE.exec(plain.slice(at.cell.start, money.start))?.[1];
    if (source === undefined && !at.first) return [];
    const label = source ?? at.label;
    const path = source === undefined ? section.path : [...section.path, at.label];
    const phase = source === undefined ? "budget" : "funding";
    const span = context.evidence.span(money, {
      section: sectionLine(section),
      table: section.title,
      row: at.label,
      column: source ?? null,
    });
    return [
      {
        id: context.evidence.id("amount", path, label, context.year, phase),
        label,
        path,
        phase,
        fiscalYear: context.year,
        amountKrw: money.krw,
        unit: money.unit,
        unitFrom: "cell",
        isTotal: source === undefined,
        confidence: "certain",
        asWritten: span.quote,
        also: [],
        span,
      },
    ];
  });
}
