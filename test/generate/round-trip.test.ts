import { describe, expect, test } from "vitest";
import { write } from "../../loaders/generate/corpus";
import { GENRES, WRITTEN_FAMILIES } from "../../loaders/generate/genres";
import { LAYOUTS } from "../../loaders/generate/layouts/registry";
import { differences, districts } from "./round-trip";

/** So many of every sort of document in every layout, and as many with a slip in them. */
const COUNT = 4;

const WAYS = [
  { says: "gives back what was put in", faulty: false, seed: 7 },
  { says: "with a slip is found out, and nothing else is", faulty: true, seed: 8 },
];

describe.each(
  WRITTEN_FAMILIES.flatMap((family) =>
    GENRES[family].map(({ id }, turn) => ({ id, family, turn, turns: GENRES[family].length })),
  ),
)("a generated $id", ({ family, turn, turns }) => {
  describe.each(LAYOUTS.filter(({ families }) => families.includes(family)))("in $id", (layout) => {
    test.each(WAYS)("$says", async ({ faulty, seed }) => {
      for (let number = turn; number < COUNT * turns; number += turns) {
        const written = write({ seed, family, number, layout, faulty, districts });
        expect(await differences(written), written.name).toEqual([]);
      }
    });
  });
});
