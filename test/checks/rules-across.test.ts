import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES_ACROSS } from "../../loaders/checks/registry";
import { checkAcross, type Checked, type CheckedDocument } from "../../loaders/checks/run";
import type { RuleAcross } from "../../loaders/checks/rule";
import { readVocabulary } from "../../loaders/schema/vocabulary";

const vocabulary = readVocabulary("data/vocabulary");

type Example = RuleAcross["examples"]["passes"][number];

/** What the rules say of each document they say something of, whatever order they come in. */
function said({ facts, names = [] }: Example, rules: readonly RuleAcross[]): [string, Checked][] {
  const known = { ...vocabulary, names: [...vocabulary.names, ...names] };
  const unchecked = facts.map((one) => ({ facts: one, verdicts: [], findings: [] })).toReversed();
  return checkAcross<CheckedDocument>(unchecked, () => "2040-01-01", known, rules)
    .filter(({ verdicts }) => verdicts.length > 0)
    .map((document) => [document.facts.source.id, document]);
}

const outcomes = (example: Example, rules: readonly RuleAcross[]): string[] =>
  said(example, rules).flatMap(([, { verdicts }]) => verdicts.map(({ outcome }) => outcome));

describe.each(RULES_ACROSS.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it.each(rule.examples.passes)("passes: $says", (example) => {
    expect(new Set(outcomes(example, [rule]))).toEqual(new Set(["holds"]));
  });

  it.each(rule.examples.fails)("fails: $says", (example) => {
    const { facts, expected, actual } = example;
    const [[id, { findings }] = ["", { findings: [] }], ...others] = said(example, [rule]);
    expect(others).toEqual([]);
    expect(findings.map((finding) => [finding.expected, finding.actual])).toEqual([
      [expected, actual],
    ]);
    const later = facts.at(-1);
    expect(id).toBe(later?.source.id);
    for (const { spans } of findings)
      for (const { start, end, quote } of spans)
        expect(
          Array.from(later?.text ?? "")
            .slice(start, end)
            .join(""),
        ).toBe(quote);
  });

  it("points at the facts of both documents", () => {
    for (const example of rule.examples.fails) {
      const found = said(example, [rule]).flatMap(([, { findings }]) => findings);
      for (const document of example.facts) {
        const ids = [...document.amounts, ...document.header].map(({ id }) => id);
        expect(found.every((finding) => finding.facts.some((id) => ids.includes(id)))).toBe(true);
      }
    }
  });

  it.each(rule.examples.silent ?? [])("says nothing: $says", (example) => {
    expect(outcomes(example, [rule])).toEqual([]);
  });
});

describe("registry", () => {
  it("lists every file of rules-across/ once, under its name", () => {
    const files = readdirSync("loaders/checks/rules-across").map((file) => file.slice(0, -3));
    expect(RULES_ACROSS.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it("finds no contradiction in examples that pass", () => {
    for (const { examples } of RULES_ACROSS)
      for (const example of examples.passes) {
        const findings = said(example, RULES_ACROSS).flatMap(([, checked]) => checked.findings);
        expect(
          findings.filter(({ class: kind }) => kind === "contradiction"),
          example.says,
        ).toEqual([]);
      }
  });

  it("says nothing of one document", () => {
    for (const { examples } of RULES_ACROSS)
      for (const example of examples.fails)
        expect(outcomes({ ...example, facts: example.facts.slice(0, 1) }, RULES_ACROSS)).toEqual(
          [],
        );
  });
});
