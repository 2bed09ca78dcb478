// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { relationsIn } from "../../../src/components/figure/processing.js";
import { FIGURES } from "../../../src/figures/registry.js";
import { relations } from "../../../loaders/schema/relations";

describe("what a query asks", () => {
  it("are its tables and views, without its own steps and functions", () => {
    const sql = `WITH latest AS (SELECT max(year) AS y FROM amount), other(a) AS (SELECT 1)
      SELECT * FROM latest, range(3) JOIN unnest(facts) u ON true JOIN budget_by_year b USING (y)
      LEFT JOIN other ON true WHERE x IN (SELECT id FROM finding)`;
    expect(relationsIn(sql)).toEqual(["amount", "budget_by_year", "finding"]);
  });

  it.each(FIGURES)("are all known to the ledger: $id", ({ sql }) => {
    const known = new Set(relations().map(({ name }) => name));
    expect(relationsIn(sql).filter((name) => !known.has(name))).toEqual([]);
    expect(relationsIn(sql).length).toBeGreaterThan(0);
  });
});
