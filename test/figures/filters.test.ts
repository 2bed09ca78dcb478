import { describe, expect, it } from "vitest";
import { choicesOf, filtered, NO_FILTERS } from "../../src/figures/filters.js";
import type { Datum } from "../../src/figures/figure.js";

type Row = Datum & { year?: number; kind?: string; from?: string | null; to?: string | null };

function row(given: Partial<Row>): Row {
  return {
    ...{ value: 1, unit: "회", phase: null, facts: ["a"], formula: null, findings: [] },
    ...{ subject: "동네책방", sources: ["운영"] },
    ...given,
  };
}

describe("filters", () => {
  it("keep the rows of the years, also those that reach into them", () => {
    const rows = [
      row({ year: 2018 }),
      row({ from: "2019-11", to: "2020-02" }),
      row({ from: null }),
    ];
    expect(filtered(rows, { ...NO_FILTERS, years: [2020, 2021] })).toEqual(rows.slice(1));
  });

  it("leave a row alone that knows nothing of what is asked", () => {
    const rows = [row({ kind: "training" }), row({ kind: "event" }), row({})];
    expect(filtered(rows, { ...NO_FILTERS, kind: "event" })).toEqual(rows.slice(1));
  });

  it("tell apart gaps of no document from rows of another document", () => {
    const rows = [row({ sources: [] }), row({ sources: ["다른 글"] }), row({})];
    expect(filtered(rows, { ...NO_FILTERS, document: "운영" })).toEqual([rows[0], rows[2]]);
  });

  it("offer what the rows hold, in order", () => {
    const rows = [row({ year: 2020, unit: "명" }), row({ from: "2018-01", to: "2019-02" })];
    expect(choicesOf(rows)).toEqual({
      years: [2018, 2019, 2020],
      kind: [],
      phase: [],
      unit: ["명", "회"],
      document: ["운영"],
    });
  });
});
