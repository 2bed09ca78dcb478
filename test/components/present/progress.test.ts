import { describe, expect, it } from "vitest";
import { stretch } from "../../../src/components/present/clock.js";
import { backward, forward, toSlide } from "../../../src/components/present/progress.js";

const LINES = [2, 0, 1];

describe("a presentation", () => {
  it("goes line by line to its end, and back", () => {
    const course = { lines: LINES, steps: true };
    const way = [toSlide(0, course)];
    for (let step = 0; step < 5; step += 1) {
      const last = way.at(-1);
      if (last !== undefined) way.push(forward(last, course));
    }
    expect(way).toEqual([
      { at: 0, shown: null },
      { at: 1, shown: 0 },
      { at: 2, shown: 0 },
      { at: 2, shown: 1 },
      { at: 2, shown: null },
      { at: 2, shown: null },
    ]);
    expect(backward({ at: 2, shown: 1 }, course)).toEqual({ at: 2, shown: 0 });
    expect(backward({ at: 2, shown: 0 }, course)).toEqual({ at: 1, shown: null });
    expect(backward({ at: 0, shown: null }, course)).toEqual({ at: 0, shown: null });
  });

  it("shows slides whole where lines do not come one by one", () => {
    const course = { lines: LINES, steps: false };
    expect(forward({ at: 0, shown: null }, course)).toEqual({ at: 1, shown: null });
    expect(toSlide(9, course)).toEqual({ at: 2, shown: null });
  });

  it("says how long it took", () => {
    expect([0, 65, 3_600 + 62].map(stretch)).toEqual(["0:00", "1:05", "1:01:02"]);
  });
});
