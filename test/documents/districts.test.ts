import { join } from "node:path";
import { expect, it } from "vitest";
import { readVocabulary } from "../../loaders/schema/vocabulary";

const { districts } = readVocabulary(join(import.meta.dirname, "../../data/vocabulary"));

it("gives each of Seoul's 25 districts a tile of its own", () => {
  expect(districts).toHaveLength(25);
  expect(new Set(districts.map(({ name }) => name)).size).toBe(25);
  expect(new Set(districts.map(({ column, row }) => `${String(column)},${String(row)}`)).size).toBe(
    25,
  );
});

it("leaves no tile without a neighbour at its side", () => {
  const alone = districts.filter(
    (tile) =>
      !districts.some(
        (other) => Math.abs(other.column - tile.column) + Math.abs(other.row - tile.row) === 1,
      ),
  );
  expect(alone).toEqual([]);
});
