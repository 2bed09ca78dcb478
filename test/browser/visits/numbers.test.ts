import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { FURNITURE } from "../../../src/words/trace.js";
import { visits, visitOf } from "./visited";

const evidence = join(inject("site").dir, "data", "evidence");

/** Every fact that has evidence to show. */
const known = new Set<string>();
for (const shard of await readdir(evidence)) {
  const facts = JSON.parse(await readFile(join(evidence, shard), "utf8")) as object;
  for (const id of Object.keys(facts)) known.add(id);
}

describe("every number on a page", () => {
  test.for(visits.map(({ address }) => address))(
    "%s leads to evidence, or is furniture with a reason",
    (address) => {
      const loose = visitOf(address).numbers.filter(({ facts, furniture }) =>
        facts === null ? furniture === null : !facts.every((id) => known.has(id)),
      );
      expect(loose).toEqual([]);
    },
  );

  test("has a reason of the list, and every reason has a number", () => {
    const used = visits.flatMap(({ numbers }) =>
      numbers.flatMap(({ furniture }) => furniture ?? []),
    );
    // The words of the refresh stand only where there is one.
    const reasons = Object.keys(FURNITURE).filter((reason) => reason !== "refresh");
    expect(new Set(used)).toEqual(new Set(reasons));
  });

  test("is a year, where a year is the reason", () => {
    const years = visits.flatMap(({ numbers }) =>
      numbers.filter(({ furniture }) => furniture === "year"),
    );
    const other = years.filter(({ text }) =>
      (text.match(/\d(?:[\d,.]*\d)?/g) ?? []).some((digits) => !/^(19|20)\d\d$/.test(digits)),
    );
    expect(other).toEqual([]);
  });
});
