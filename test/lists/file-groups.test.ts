import { expect, it } from "vitest";
import { relations } from "../../loaders/schema/relations";
import { FILE_GROUPS, fileGroupOf } from "../../src/lists/file-groups.js";

it("puts every table of the ledger into one of few groups, none of them long", () => {
  const names = relations().map(({ name }) => name);
  const sizes = FILE_GROUPS.map(
    (group) => names.filter((name) => fileGroupOf(name) === group).length,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(names.length);
  expect(Math.min(...sizes)).toBeGreaterThan(4);
  expect(Math.max(...sizes)).toBeLessThan(20);
  // What nobody grouped is about reading: a new table of sums would stand at the wrong place.
  const reading = names.filter((name) => fileGroupOf(name) === "reading");
  expect(reading).toEqual(expect.arrayContaining(["evidence", "fact", "span"]));
});
