import type { MeetingPlan, MeetingRecord } from "../model/meeting";
import type { GrantNotice, SettlementReport } from "../model/grants";
import type { ActivityReport } from "../model/reports";
import type { Fault } from "./fault";

/** The slips that records of meetings are found with. */
export const MEETING_FAULTS: readonly Fault<MeetingRecord>[] = [
  {
    rules: ["weekday"],
    spoil(record) {
      record.weekday = record.weekday === "월" ? "화" : "월";
      return true;
    },
  },
  {
    rules: ["agenda-minutes"],
    spoil({ agenda }, random) {
      random.pick(agenda).minutes += 5;
      return true;
    },
  },
  {
    rules: ["attendance-total"],
    spoil(record, random) {
      record.attendees += random.int(1, 9);
      return true;
    },
  },
  {
    rules: ["attendance-parts"],
    spoil({ groups, listing }) {
      if (listing === "inline") return false;
      const part = groups.find(({ parts }) => parts.length > 0)?.parts[0];
      if (!part) return false;
      part.count += 1;
      return true;
    },
  },
  {
    rules: ["districts-present-absent"],
    spoil(record) {
      record.districts -= 1;
      return record.absent.length > 0 && record.listing === "lines";
    },
  },
];

/** The slips that reports of grants are found with. */
export const SETTLEMENT_REPORT_FAULTS: readonly Fault<SettlementReport>[] = [
  {
    rules: ["total-of-items"],
    spoil({ total }, random) {
      const off = random.int(2, 9) * 10_000;
      total.granted += off;
      total.executed += off;
      return true;
    },
  },
  {
    rules: ["settlement-columns", "total-of-items"],
    spoil({ rows }, random) {
      random.pick(rows).interest += random.int(2, 9) * 1000;
      return true;
    },
  },
];

/** The slips that reports of a year's work are found with. */
export const ACTIVITY_REPORT_FAULTS: readonly Fault<ActivityReport>[] = [
  {
    rules: ["activity-total-row"],
    spoil({ total }, random) {
      total.people += random.int(2, 9) * 10;
      return true;
    },
  },
  {
    rules: ["activity-parts"],
    spoil({ groups }) {
      const whole = groups.flatMap(({ deeds }) => deeds).find(({ parts }) => parts.length > 0);
      const count = whole?.counts[0];
      if (!count) return false;
      count.count += 5;
      return true;
    },
  },
];

/** The slips that notices of grants are found with. */
export const GRANT_NOTICE_FAULTS: readonly Fault<GrantNotice>[] = [
  {
    rules: ["won-against-thousand"],
    spoil(notice, random) {
      notice.spelt += random.int(2, 9) * 1_000_000;
      return true;
    },
  },
  {
    rules: ["settlement-columns", "total-of-items"],
    spoil({ rows }, random) {
      random.pick(rows).total += random.int(2, 9) * 1_000_000;
      return true;
    },
  },
];

/** The slips that plans of meetings are found with. */
export const MEETING_PLAN_FAULTS: readonly Fault<MeetingPlan>[] = [
  {
    rules: ["weekday"],
    spoil(plan) {
      plan.weekday = plan.weekday === "월" ? "화" : "월";
      return true;
    },
  },
  {
    rules: ["total-of-items"],
    spoil(plan, random) {
      if (plan.costs.length < 2) return false;
      plan.cost += random.int(2, 9) * 100_000;
      return true;
    },
  },
];
