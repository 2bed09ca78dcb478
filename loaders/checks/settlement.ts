import type { Amount, Facts, Phase } from "../schema/facts";
import { allDashes } from "./blank";
import { uncheckable } from "./judgement";
import { bare, pathKey } from "./label";
import { addsUp, withGap } from "./money";
import type { Judgement } from "./rule";
import { inOrder, only } from "./rows";

const PHASES: readonly (Phase | null)[] = [
  "final-budget",
  "carried-in",
  "adjustment",
  "current-budget",
  "executed",
  "carried-out",
  "balance",
];

/** One year of the final accounts. */
export interface SettlementYear {
  /** Heading and item, without the year: what a carry-over is carried within. */
  series: string;
  year: number;
  cells: Amount[];
}

const isYear = (text: string, year: number): boolean =>
  /^(\d{4})(?:년도?)?$/u.exec(bare(text))?.[1] === year.toString();

function seriesOf({ path, label }: Amount, year: number): string {
  const headings = isYear(label, year) ? path.slice(0, -1) : path;
  return pathKey(headings.filter((each) => bare(each) !== bare(label) && !isYear(each, year)));
}

/** The years of every table of final accounts: where a year prints its 예산현액. */
export function settlementsOf(facts: Facts): SettlementYear[] {
  const years = new Map<string, SettlementYear>();
  for (const cell of inOrder(facts.amounts)) {
    if (!PHASES.includes(cell.phase) || cell.fiscalYear === null) continue;
    const series = seriesOf(cell, cell.fiscalYear);
    const key = `${series}|${cell.fiscalYear}`;
    const found = years.get(key) ?? { series, year: cell.fiscalYear, cells: [] };
    years.set(key, { ...found, cells: [...found.cells, cell] });
  }
  return [...years.values()].filter(({ cells }) =>
    cells.some(({ phase }) => phase === "current-budget"),
  );
}

/** A member of an identity: its phase, and whether it is taken off. */
export interface Role {
  phase: Phase;
  minus?: boolean;
}

/**
 * Judges an identity of one row; a missing cell counts as nothing only if a dash is printed for it.
 * Null where the result is not printed; uncheckable where a phase is printed twice.
 */
export function identity(
  facts: Facts,
  cells: readonly Amount[],
  roles: readonly Role[],
  result: Phase,
): Judgement | null {
  const printed = cells.filter(({ phase }) => phase === result);
  const [first] = printed;
  if (first === undefined) return null;
  const counts = roles.map(({ phase }) => cells.filter((cell) => cell.phase === phase).length);
  if (printed.length > 1 || counts.some((count) => count > 1))
    return uncheckable({ on: printed, actual: first.asWritten });
  const terms = roles.flatMap(({ phase, minus = false }) => {
    const fact = only(cells, phase);
    return fact ? [{ fact, minus }] : [];
  });
  const missing = roles.length - terms.length;
  return withGap(addsUp(terms, first), () => !allDashes(facts, cells, missing));
}
