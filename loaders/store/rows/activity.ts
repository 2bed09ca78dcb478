import type { Facts } from "../../schema/facts";
import type { RowSet } from "../row-set";

/** What was done or is planned. */
export function addActivities(set: RowSet, facts: Facts): void {
  for (const activity of facts.activities) {
    set.add("activity", {
      ...set.fact(facts.source.id, "activity", activity),
      year: activity.year,
      group_label: activity.group,
      label: activity.label,
      kind: activity.kind,
      count: activity.count,
      unit: activity.unit,
      status: activity.status,
      from_date: activity.period?.from ?? null,
      to_date: activity.period?.to ?? null,
      place: activity.place,
      is_total: activity.isTotal,
      approximate: activity.approximate,
      open_ended: activity.openEnded,
    });
    if (activity.of !== null) {
      set.add("activity_of", { activity_id: activity.id, event_id: activity.of });
    }
  }
}
