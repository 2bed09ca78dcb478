import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreDocument } from "../../scripts/score/document";
import { KINDS } from "../../scripts/score/facts";
import { labelsMatch } from "../../scripts/score/labels";
import { pairedUp } from "../../scripts/score/matching";
import { tally, tallyContradictions, tallyKinds } from "../../scripts/score/tallies";

const { strict, lenient } = KINDS.activities;

test("labels match if one holds the other within bounds, or by half of their bigrams", () => {
  expect(labelsMatch("교육 (기초)", "교육기초")).toBe(true);
  expect(labelsMatch("가", "가".repeat(200))).toBe(true);
  expect(labelsMatch(`교육${"가".repeat(19)}`, "교육")).toBe(false);
  expect(labelsMatch("주민교육 실시", "주민 교육")).toBe(true);
  expect(labelsMatch("상담", "교육")).toBe(false);
});

test("as many are paired as can be, each once", () => {
  expect(pairedUp([[0, 1], [0]])).toEqual([1, 0]);
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.nat(5), { maxLength: 4 }), { maxLength: 6 }),
      (lists) => {
        const pairs = pairedUp(lists);
        const used = pairs.filter((given) => given !== null);
        expect(new Set(used).size).toBe(used.length);
        pairs.forEach((given, wanted) => {
          if (given !== null) expect(lists[wanted]).toContain(given);
          // One that stays alone has no candidate left free.
          else expect(lists[wanted]?.every((candidate) => used.includes(candidate))).toBe(true);
        });
      },
    ),
  );
});

test("strictly the label counts, leniently count and unit; 인 is 명, a key without year is any", () => {
  const given = [
    { label: "교육", year: 2019, count: 3, unit: "인", kind: "training" },
    { label: "상담", year: 2019, count: 4, unit: "개 자치구", kind: "other" },
  ];
  const wanted = [
    { label: "교육", count: 3, unit: "명" },
    { label: "축제", year: 2019, count: 4, unit: "자치구" },
  ];
  expect(tally(given, wanted, strict)).toMatchObject({ found: 1, given: 2, wanted: 2 });
  expect(tally(given, wanted, lenient)).toMatchObject({ found: 2, surplus: [] });
});

test("a kind is judged where the activity was found; another that is right too is right", () => {
  const given = [
    { label: "교육", count: 3, unit: "회", kind: "training" },
    { label: "상담", count: 4, unit: "회", kind: "other" },
    { label: "축제", count: 5, unit: "회", kind: "meeting" },
  ];
  const wanted = [
    { label: "교육", count: 3, unit: "회", kind: "meeting", kindAlso: ["training"] },
    { label: "상담", count: 4, unit: "회", kind: "consulting" },
    { label: "전시", count: 9, unit: "회", kind: "event" },
  ];
  expect(tallyKinds(given, wanted, strict)).toMatchObject({ found: 1, given: 2, wanted: 2 });
});

test("a contradiction is false only if no finding of the answers knows it", () => {
  const finding = (actual: string) => ({ class: "contradiction", actual, expected: null });
  const known = [
    { class: "contradiction", actual: "26,700천원", expected: "27,600천원" },
    { class: "likely-typo", actual: "1,031", expected: "1,013" },
    { class: "contradiction", actual: "8", expected: "9", mustFind: false },
  ];
  const given = [finding("26,700,000원"), finding("1,031"), finding("777")];
  expect(tallyContradictions(given, known)).toMatchObject({ found: 1, given: 2, wanted: 1 });
});

test("fields that answers leave open are not scored, nor rates they leave out", () => {
  const scores = scoreDocument(
    { source: { title: "가", disclosure: "공개" }, rates: [{ percent: 3 }] },
    { source: { title: "가" } },
  );
  expect(scores["header"]?.strict).toMatchObject({ found: 1, given: 1, wanted: 1 });
  expect(scores["rates"]).toBeUndefined();
});
