import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readClaims, type Claim } from "../../loaders/schema/claims";
import { tested, type ClaimResult } from "../../src/answers/claims.js";
import type { LedgerAsked } from "../../src/answers/reply-to.js";
import { ledgerOfData } from "./asked-ledger";

let ledger: LedgerAsked;
const folder = mkdtempSync(join(tmpdir(), "claims-"));

beforeAll(async () => {
  ledger = await ledgerOfData("data");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const claims = readClaims("data/claims.json");
const results = ({ tests }: ClaimResult) => tests.map(({ result }) => result?.value ?? null);

function changed(change: (claim: Claim) => unknown): string {
  const [first] = structuredClone(claims);
  if (first === undefined) throw new Error("no claims");
  const file = join(folder, "claims.json");
  writeFileSync(file, JSON.stringify([change(first)]));
  return file;
}

const reworked = (change: (claim: Claim) => unknown): ClaimResult => {
  const [claim] = readClaims(changed(change));
  if (claim === undefined) throw new Error("no claim");
  return tested(claim, ledger);
};

describe("the claims of the project", () => {
  it.each([
    ["personnel-half-2021", "different-scope", [41, 50.06]],
    ["budget-cut-fifth-2021", "supported", [-21.74]],
    ["whole-budget-spent", "different-scope", [94.05, 94.94, 100]],
  ])("%s: %s", (id, verdict, values) => {
    const claim = claims.find((each) => each.id === id);
    if (claim === undefined) throw new Error(`no such claim: ${id}`);
    const result = tested(claim, ledger);
    expect(result.verdict).toBe(verdict);
    expect(results(result)).toEqual(values);
    for (const { result: computed } of result.tests)
      expect(computed?.on.facts.length).toBeGreaterThan(1);
  });

  it("name no speaker without a source", () => {
    expect(claims.every(({ source }) => source === null)).toBe(true);
  });
});

describe("a claim", () => {
  it("is contradicted where it holds nowhere", () => {
    const claimed = { percent: 80, tolerance: 1, words: { ko: "대부분", en: "most" } };
    expect(reworked((claim) => ({ ...claim, claimed })).verdict).toBe("contradicted");
  });

  it("cannot be tested where a value is not in the sources", () => {
    const result = reworked(({ tests, ...claim }) => ({
      ...claim,
      tests: tests.map((test) => ({ ...test, in: { ...test.in, year: 1999 } })),
    }));
    expect(result.verdict).toBe("untestable");
    expect(results(result)).toEqual([null, null]);
  });

  it("is refused with rows that there are none of, and unsourced where it is no question", () => {
    const unknown = (claim: Claim) => ({
      ...claim,
      tests: claim.tests.map((test) => ({ ...test, in: { ...test.in, rows: "nowhere" } })),
    });
    expect(() => reworked(unknown)).toThrow("unknown rows of a claim: nowhere");
    const told = (claim: Claim) => ({ ...claim, statement: { ko: "절반이다.", en: "Half." } });
    expect(() => readClaims(changed(told))).toThrow("without a source is asked as a question");
  });
});
