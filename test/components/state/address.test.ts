import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readState,
  START,
  writeState,
  type ViewState,
} from "../../../src/components/state/address.js";

const word = fc.option(fc.string({ unit: "grapheme", minLength: 1 }));
const year = fc.integer({ min: 1990, max: 2100 });
const state: fc.Arbitrary<ViewState> = fc.record({
  filters: fc.record({
    years: fc.option(
      fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    ),
    kind: word,
    phase: word,
    unit: word,
    document: word,
  }),
  programme: word,
  meeting: word,
  compare: word,
  reading: fc.constantFrom("printed", "corrected"),
  asOf: fc.option(fc.constant("2021-02-01")),
  instead: fc.constantFrom({}, { composition: "shares" }),
});

describe("a view state", () => {
  it("is read back as it was written, and leaves other keys alone", () => {
    fc.assert(
      fc.property(state, (chosen) => {
        const written = writeState(chosen, "?id=abc&kind=old");
        expect(readState(written)).toEqual({ state: chosen, ignored: [] });
        expect(new URLSearchParams(written).get("id")).toBe("abc");
      }),
    );
  });

  it("writes nothing where nothing was chosen", () => {
    expect(writeState(START, "")).toBe("");
  });

  it("leaves out what means nothing, and says so", () => {
    const { state: read, ignored } = readState("?years=2020-2018&asof=soon&reading=loud&as=x");
    expect(read).toEqual(START);
    expect(ignored.sort()).toEqual(["as=x", "asof=soon", "reading=loud", "years=2020-2018"]);
  });
});
