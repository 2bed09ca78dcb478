import { describe, expect, it } from "vitest";
import { shownOf } from "../../../src/components/figure/shown.js";
import { START } from "../../../src/components/state/address.js";
import { budgetAndExecution } from "../../../src/figures/budget-and-execution.js";
import type { AnyFigure, Datum } from "../../../src/figures/figure.js";
import { NO_FILTERS } from "../../../src/figures/filters.js";

const FIGURE: AnyFigure = budgetAndExecution;

function row(subject: string, year: number): Datum & { year: number } {
  return {
    ...{ value: 1, unit: "원", phase: "budget", facts: ["a"], formula: null, findings: [] },
    ...{ subject, year, sources: ["운영"] },
  };
}

const ROWS = [row("책방", 2019), row("책방", 2020), row("축제", 2020)];

/** The rows in a ledger that has one programme more than they tell of. */
const of = (rows: Datum[]) => ({ rows, subjects: ["책방", "축제", "텃밭"] });

describe("what a figure shows", () => {
  it("is the first programme, or the one that was chosen; one the ledger lacks is not", () => {
    const subject = (programme: string | null) =>
      shownOf(FIGURE, of(ROWS), { ...START, programme }).map((shown) => shown.subject);
    expect([subject(null), subject("축제"), subject("없음")]).toEqual([
      ["책방"],
      ["축제"],
      ["책방"],
    ]);
  });

  it("is nothing of a programme that the figure has no rows of, and no other in its place", () => {
    const [shown] = shownOf(FIGURE, of(ROWS), { ...START, programme: "텃밭" });
    expect(shown).toEqual({ subject: "텃밭", year: null, rows: [], isHidden: false });
  });

  it("is two programmes side by side", () => {
    const shown = shownOf(FIGURE, of(ROWS), { ...START, compare: "축제" });
    expect(shown.map(({ rows }) => rows)).toEqual([ROWS.slice(0, 2), ROWS.slice(2)]);
  });

  it("is the last year that is shown beside another", () => {
    const filters = { ...NO_FILTERS, years: [2019, 2020] as const };
    const shown = shownOf(FIGURE, of(ROWS), { ...START, filters, compare: "2019" });
    expect(shown.map(({ year, rows }) => [year, rows])).toEqual([
      [2020, [ROWS[1]]],
      [2019, [ROWS[0]]],
    ]);
  });

  it("tells apart that there is nothing, and that the filters leave nothing", () => {
    const filters = { ...NO_FILTERS, years: [1999, 1999] as const };
    expect(shownOf(FIGURE, of(ROWS), { ...START, filters })[0]?.isHidden).toBe(true);
    expect(shownOf(FIGURE, of([]), { ...START, filters })[0]?.isHidden).toBe(false);
  });
});
