import { describe, expect, it } from "vitest";
import { exampleFacts } from "../../loaders/checks/example";
import { check } from "../../loaders/checks/run";
import { readVocabulary } from "../../loaders/schema/vocabulary";
import type { Facts } from "../../loaders/schema/facts";

const vocabulary = readVocabulary("data/vocabulary");

function meeting(before: string): Facts {
  const text = `${before}참석 : 20명 - 시(5) - 구(13), 공간 조성 등 등, 이웃 지원 등 등`;
  return exampleFacts(text, {
    meeting: {
      attendees: 20,
      groups: [
        { print: "5", name: "시" },
        { print: "13", name: "구" },
      ],
    },
  });
}

describe("check", () => {
  it("gives a finding the same id when its passage moves", () => {
    const ids = (facts: Facts): string[] => check(facts, vocabulary).findings.map(({ id }) => id);
    expect(ids(meeting("제목\n\n"))).toEqual(ids(meeting("")));
  });

  it("gives two findings in the same words two ids", () => {
    const { findings } = check(meeting(""), vocabulary);
    const doubled = findings.filter(({ rule }) => rule === "doubled-word");
    expect(doubled.map(({ actual }) => actual)).toEqual(["등 등", "등 등"]);
    expect(new Set(doubled.map(({ id }) => id)).size).toBe(2);
  });

  it("makes a finding of every verdict that fails and of no other", () => {
    const { verdicts, findings } = check(meeting(""), vocabulary);
    const failed = verdicts.filter(({ outcome }) => outcome === "fails");
    expect(findings.map(({ rule, actual }) => [rule, actual])).toEqual(
      failed.map(({ rule, actual }) => [rule, actual]),
    );
  });

  it("says nothing of a document without facts", () => {
    expect(check(exampleFacts("", {}), vocabulary)).toEqual({ verdicts: [], findings: [] });
  });
});
