import type { StatementColumn } from "./statement-head";
import type { Figure } from "./statement-lines";

/** A column and the figure below it. */
export interface Placed {
  column: StatementColumn;
  figure: Figure;
}

/**
 * Puts figures below columns. A row with too few left one out: where the two that it prints are equal
 * there was nothing before, and the change is the budget.
 */
export function placedIn(
  columns: StatementColumn[],
  figures: Figure[],
): { placed: Placed[]; doubt: string | null } {
  const [now, before, change] = ["now", "before", "change"].map((name) =>
    columns.find((column) => kindOf(column) === name),
  );
  const [one, two] = figures;
  const isNew = figures.length === 2 && columns.length === 3 && one?.value === two?.value;
  const chosen = isNew && now && change ? [now, change] : columns;
  const placed = figures.flatMap((figure, index) => {
    const column = chosen[index];
    return column && figure.value !== null ? [{ column, figure }] : [];
  });
  const short = figures.length < chosen.length;
  const glued = figures.some((figure) => figure.glued) && !balances(placed, [now, before, change]);
  const doubt = short
    ? "a row prints fewer figures than there are columns"
    : glued
      ? "numbers without a blank between them, and no change confirms them"
      : null;
  return { placed, doubt };
}

const kindOf = ({ phase, back }: StatementColumn) =>
  phase === "change" ? "change" : back > 0 ? "before" : "now";

function balances(placed: Placed[], columns: (StatementColumn | undefined)[]): boolean {
  const [now, before, change] = columns.map(
    (column) => placed.find((each) => each.column === column)?.figure.value ?? null,
  );
  return now != null && before != null && change != null && now - before === change;
}
