import { expect, test } from "vitest";
import { write } from "../../loaders/generate/corpus";
import {
  ACTIVITY_REPORT_FAULTS,
  GRANT_NOTICE_FAULTS,
  MEETING_FAULTS,
  MEETING_PLAN_FAULTS,
  SETTLEMENT_REPORT_FAULTS,
} from "../../loaders/generate/faults/approved-document";
import { BUDGET_SHEET_FAULTS } from "../../loaders/generate/faults/budget-sheet";
import { tabs } from "../../loaders/generate/layouts/tabs";
import { RULES } from "../../loaders/checks/registry";
import { WRITTEN_FAMILIES } from "../../loaders/generate/genres";
import { districts } from "./round-trip";

const FAULTS = [
  ...BUDGET_SHEET_FAULTS,
  ...MEETING_FAULTS,
  ...GRANT_NOTICE_FAULTS,
  ...MEETING_PLAN_FAULTS,
  ...SETTLEMENT_REPORT_FAULTS,
  ...ACTIVITY_REPORT_FAULTS,
];
const broken = new Set(FAULTS.flatMap(({ rules }) => rules));

test("faults break rules that there are", () => {
  const known = RULES.map(({ id }) => id);
  expect([...broken].filter((rule) => !known.includes(rule))).toEqual([]);
});

test("every fault is made before long", () => {
  const made = new Set(
    WRITTEN_FAMILIES.flatMap((family) =>
      Array.from({ length: 150 }, (_, number) => {
        const { answers } = write({
          seed: 1,
          family,
          number,
          layout: tabs,
          faulty: true,
          districts,
        });
        return answers.findings.map(({ rule }) => rule);
      }).flat(),
    ),
  );
  expect(made).toEqual(broken);
});
