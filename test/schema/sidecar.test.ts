import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPrices } from "../../loaders/schema/prices";
import { parseSidecar } from "../../loaders/schema/sidecar";

const DOCUMENTS = "data/documents";

const sidecars = readdirSync(DOCUMENTS, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".source.json"),
);

describe("sidecars", () => {
  it.each(sidecars)("%s is well-formed", (path) => {
    const sidecar = parseSidecar(readFileSync(join(DOCUMENTS, path), "utf8"));
    expect(path.startsWith(sidecar.family)).toBe(true);
  });

  it("names the fields that are wrong", () => {
    const [path = ""] = sidecars;
    const sidecar = JSON.parse(readFileSync(join(DOCUMENTS, path), "utf8")) as object;
    const wrong = JSON.stringify({ ...sidecar, family: "poem", sha256: "abc" });
    expect(() => parseSidecar(wrong)).toThrow(
      /^invalid sidecar: family .*, sha256 \(not a sha256\)$/,
    );
  });
});

describe("prices", () => {
  it("have one index a year", () => {
    const years = readPrices("data/prices/consumer-prices.json").series.map(({ year }) => year);
    expect(new Set(years).size).toBe(years.length);
  });
});
