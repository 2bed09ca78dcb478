import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../../loaders/checks/registry";
import { check } from "../../loaders/checks/run";
import type { Facts, Finding } from "../../loaders/schema/facts";
import type { NameEntry } from "../../loaders/schema/names";
import type { Verdict } from "../../loaders/schema/verdict";
import { readVocabulary } from "../../loaders/schema/vocabulary";

const vocabulary = readVocabulary("data/vocabulary");

const withNames = (names: NameEntry[] = []) => ({
  ...vocabulary,
  names: [...vocabulary.names, ...names],
});

function expectSpansToPointAt(text: string, { spans }: Verdict | Finding): void {
  const points = Array.from(text);
  expect(spans.length).toBeGreaterThan(0);
  for (const { start, end, quote } of spans) expect(points.slice(start, end).join("")).toBe(quote);
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const outcomes = (facts: Facts, names: NameEntry[] = []): string[] =>
    check(facts, withNames(names), [rule]).verdicts.map(({ outcome }) => outcome);

  it.each(rule.examples.passes)("passes: $says", ({ facts, names }) => {
    const found = outcomes(facts, names);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(["holds"]));
  });

  it.each(rule.examples.fails)("fails: $says", ({ facts, names, expected, actual }) => {
    const { findings } = check(facts, withNames(names), [rule]);
    expect(findings.map((finding) => [finding.expected, finding.actual])).toEqual([
      [expected, actual],
    ]);
    for (const finding of findings) expectSpansToPointAt(facts.text, finding);
  });

  it.each(rule.examples.open ?? [])("cannot tell: $says", ({ facts }) => {
    expect(outcomes(facts)).toContain("uncheckable");
    expect(outcomes(facts)).not.toContain("fails");
  });

  it.each(rule.examples.silent ?? [])("says nothing: $says", ({ facts }) => {
    expect(outcomes(facts)).toEqual([]);
  });

  it("says what it asks in both languages", () => {
    for (const words of [rule.words.ko, rule.words.en])
      for (const text of Object.values(words)) expect(text).not.toBe("");
  });
});

describe("registry", () => {
  it("says what is expected and printed without words of a language of its own", () => {
    for (const { examples } of RULES)
      for (const { expected, actual } of examples.fails) {
        expect(expected ?? "").not.toMatch(/[a-z]{2}/);
        expect(actual).not.toMatch(/[a-z]{2}/);
      }
  });

  it("lists every file of rules/ once, under its name", () => {
    const files = readdirSync("loaders/checks/rules").map((file) => file.replace(/\.ts$/, ""));
    expect(RULES.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it("finds no contradiction in an example that passes", () => {
    for (const rule of RULES)
      for (const { facts, says } of rule.examples.passes) {
        const { findings } = check(facts, vocabulary);
        const contradictions = findings.filter((finding) => finding.class === "contradiction");
        expect(contradictions, `${rule.id}: ${says}`).toEqual([]);
      }
  });
});
