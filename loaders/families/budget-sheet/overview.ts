import { type Range, squashed, words } from "../../notation/range";
import { type Context, print, sectionLine, tell } from "../../passages/context";
import { yearIn } from "../../passages/column";
import type { Section } from "../../read/outline";
import type { Row, Table } from "../../read/reading";
import type { Amount } from "../../schema/facts";
import { type Share, sharesOf } from "./shares";

const PROJECT_COST =
  /^(?:(?:[’'‘`]\d\d|20\d\d)년도?)?(?:총?사업비|총?예산액?|소요예산)(?:\((?:당해년도|[’'‘`]?\d{2,4}년도?|단위[:：]?[천백만억]*원|[천백만억]*원)\))*$/u;

/** The project cost of the year and the funds it comes from, printed in rows of the overview. */
export function readOverview(context: Context, section: Section, table: Table): Amount[] {
  return table.rows.flatMap((row, index) => {
    const [head] = row.cells;
    const cost = head && !head.covered && PROJECT_COST.test(squashed(print(context, head)));
    if (!cost) return [];
    const cells = [row, ...goingOn(table.rows.slice(index + 1))].flatMap((each) =>
      each.cells.slice(1).filter((cell) => !cell.covered),
    );
    return amountsOf(context, section, print(context, head), cells);
  });
}

/** Rows whose first cell is blank or reached over from above. */
function goingOn(rows: Row[]): Row[] {
  const next = rows.findIndex(
    ({ cells: [head] }) => head && !head.covered && head.end > head.start,
  );
  return next < 0 ? rows : rows.slice(0, next);
}

/** The same printed one cell a line: 사업비, (당해년도), 505,000천원, (시비) … */
export function readStackedOverview(context: Context, section: Section): Amount[] {
  const { plain } = context.reading;
  const lines = section.blocks.filter(({ kind }) => kind === "paragraph");
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const joined = next ? squashed(plain.slice(line.start, next.end)) : "";
    const label = squashed(print(context, line));
    const spread = next !== undefined && /^\([^()]*\)$/u.test(squashed(print(context, next)));
    const cost = PROJECT_COST.test(spread && PROJECT_COST.test(joined) ? joined : label);
    if (!cost) return [];
    const two = spread && PROJECT_COST.test(joined);
    const name = two ? words(plain, { start: line.start, end: next.end }) : print(context, line);
    const rest = lines.slice(index + (two ? 2 : 1));
    const end = rest.findIndex((cell) => !isValue(print(context, cell)));
    return amountsOf(context, section, name, end < 0 ? rest : rest.slice(0, end));
  });
}

/** A sum, a source of funds in parentheses, or both: 505,000천원, (시비), (시비)505,000천원. */
const isValue = (line: string) =>
  line.length < 40 &&
  /^(?:\([가-힣\s]{2,6}\)|(?:\([가-힣\s]{2,6}\)\s?|[국시도구군]비\s)?\d[\d,]*\s?[천백만억]*원|-)$/u.test(
    line,
  );

function amountsOf(context: Context, section: Section, head: string, cells: Range[]): Amount[] {
  return sharesOf(context, head, cells).map((share) => amountOf(context, section, head, share));
}

function amountOf(context: Context, section: Section, head: string, share: Share): Amount {
  const { source, sum, doubt } = share;
  const label = source ?? head;
  const path = source === null ? section.path : [...section.path, head];
  const fiscalYear = yearIn(head) ?? context.year;
  const phase = source === null ? "budget" : "funding";
  if (doubt !== null) tell(context, "guessed", doubt, sum, section);
  const span = context.evidence.span(sum, {
    section: sectionLine(section),
    table: section.title,
    row: head,
    column: source,
  });
  return {
    id: context.evidence.id("amount", path, label, fiscalYear, phase),
    label,
    path,
    phase,
    fiscalYear,
    amountKrw: sum.krw,
    unit: sum.unit,
    unitFrom: sum.unitFrom,
    isTotal: source === null,
    confidence: doubt === null ? "certain" : "guessed",
    asWritten: span.quote,
    also: [],
    span,
  };
}
