import { DEEDS, DEED_GROUPS, UNDER_WAY, type DeedWords } from "../deed-words";
import type { BudgetSheet, Deed } from "../model/budget-sheet";
import type { Random } from "../random";

type Group = BudgetSheet["results"][number]["groups"][number];

function inventDeed({ label, kind, counter, people, parts }: DeedWords, random: Random): Deed {
  const count = random.int(3, random.chance(0.2) ? 2400 : 60);
  const counts = [{ count, unit: counter }];
  if (people && random.chance(0.7)) counts.push({ count: random.int(20, 12_000), unit: "명" });
  const divided = counts.length === 1 && parts.length > 0 && random.chance(0.6);
  const shares = divided ? random.split(count, parts.length, 1) : [];
  return {
    label,
    kind,
    status: "done",
    counts,
    parts: shares.some((share) => share === 0)
      ? []
      : shares.map((share, at) => ({ name: parts[at] ?? "", count: share })),
  };
}

/** What was done in a year, in groups with a heading and without. */
export function inventDeeds(random: Random): Group[] {
  const deeds = random.sample(DEEDS, random.int(2, 6)).map((words) => inventDeed(words, random));
  if (random.chance(0.4)) {
    const { text, kind } = random.pick(UNDER_WAY);
    deeds.push({ label: text, kind, status: "in-progress", counts: [], parts: [] });
  }
  const grouped = random.int(0, deeds.length);
  const alone = deeds.slice(grouped).map((deed) => ({ name: null, deeds: [deed] }));
  return grouped < 2
    ? deeds.map((deed) => ({ name: null, deeds: [deed] }))
    : [{ name: random.pick(DEED_GROUPS), deeds: deeds.slice(0, grouped) }, ...alone];
}
