import type { Deed } from "../model/budget-sheet";
import type { ActivityAnswer } from "./answers";

/** A deed as the activities it is: one for each counter and each part; without a count, itself. */
export function deedAnswers(deed: Deed, group: string | null, year: number): ActivityAnswer[] {
  const { label, kind, status, counts, parts } = deed;
  const own = { year, group, label, kind, status };
  const [first] = counts;
  if (!first) return [{ ...own, count: null, unit: null }];
  return [
    ...counts.map((each) => ({ ...own, ...each })),
    ...parts.map(({ name, count }) => ({
      ...own,
      label: `${label} ${name}`,
      count,
      unit: first.unit,
    })),
  ];
}
