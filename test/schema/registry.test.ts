import { describe, expect, it } from "vitest";
import { createTable } from "../../loaders/schema/ddl";
import { required, refersTo } from "../../loaders/schema/column";
import { tableList } from "../../loaders/schema/registry";
import { table } from "../../loaders/schema/table";

const words = { en: "x", ko: "엑스" };

describe("the tables", () => {
  it("stand after the tables they refer to", () => {
    const made = new Set<string>();
    for (const { name, columns } of tableList) {
      const needed = Object.values(columns).flatMap(({ reference }) => reference ?? []);
      expect(
        needed.filter((target) => !made.has(target)),
        name,
      ).toEqual([]);
      made.add(name);
    }
  });

  it("cannot refer to a table that is not there", () => {
    const orphan = table({
      name: "orphan",
      words,
      columns: { id: required("VARCHAR", words), of: refersTo({ name: "nobody" }, words) },
      key: ["id"],
    });
    expect(() => createTable(orphan, [orphan])).toThrow("cannot refer to table: nobody");
  });
});
