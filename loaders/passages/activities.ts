import { words } from "../notation/range";
import type { Section } from "../read/outline";
import type { Activity } from "../schema/facts";
import { statusOf, traced } from "./activity";
import type { Context } from "./context";
import { type Entry, headOf } from "./entries";
import { kindOf } from "./kind";
import type { Mention } from "./mention";
import { mentionsIn } from "./segment";

interface Head {
  rank: number;
  title: string;
}

/** Reads entries into activities of one year. What an entry stands under names and groups it. */
export function readActivities(
  context: Context,
  section: Section,
  entries: Entry[],
  year: number | null,
): Activity[] {
  const { plain } = context.reading;
  const above: Head[] = [];
  let rank = 0;
  const activities: Activity[] = [];
  for (const entry of entries) {
    rank = entry.rank ?? rank;
    const { head, tail } = headOf(plain, entry);
    const mentions = mentionsIn({ plain, units: context.vocabulary.units, year }, tail);
    if (entry.rank !== null) {
      while ((above.at(-1)?.rank ?? 0) >= rank) above.pop();
      const title = head === "" && mentions.length === 0 ? words(plain, entry) : head;
      above.push({ rank, title: title.replace(/[,:·]+$/u, "").trim() });
    }
    const titles = above.map(({ title }) => title).filter((title) => title !== "");
    activities.push(...activitiesOf(context, section, mentions, { titles, year }));
  }
  return activities;
}

interface Surroundings {
  /** The headings of the entry, outermost first. */
  titles: string[];
  year: number | null;
}

function activitiesOf(
  context: Context,
  section: Section,
  mentions: Mention[],
  entry: Surroundings,
): Activity[] {
  const made: Activity[] = [];
  mentions.forEach((mention, index) => {
    const of = mention.of === null ? null : (made[mention.of]?.id ?? null);
    const isTotal = mentions.some(
      (part) => part.of === index && part.count?.unit === mention.count?.unit,
    );
    made.push({ ...activityOf(context, section, mention, entry), of, isTotal });
  });
  return made;
}

function activityOf(
  context: Context,
  section: Section,
  mention: Mention,
  { titles, year }: Surroundings,
): Activity {
  const [group = null, ...inner] = titles;
  const { period } = mention;
  return traced(context, section, {
    group,
    label: labelOf(mention, inner, group),
    year,
    range: mention.range,
    count: mention.count,
    // A part is of the kind of what it is a part of: 이웃교육(설명회 2회, …) are trainings.
    kind:
      kindOf(mention.within, [], context.vocabulary) ??
      kindOf(mention.own, titles, context.vocabulary),
    status: statusOf(mention.cues),
    period: period && { from: period.from, to: period.to ?? period.from },
  });
}

/** A name of so many words describes; what it stands under names it better. */
const DESCRIPTION = 6;

function labelOf({ within, own }: Mention, inner: string[], group: string | null): string {
  const named = (name: string) =>
    name.split(" ").length >= DESCRIPTION && inner.length > 0 ? "" : name;
  const parts = [...inner, named(within), named(own)].filter((part) => part !== "");
  const label = parts.reduce(
    (before, part) =>
      before === "" || part.startsWith(before) ? part : `${before} ${overlapping(before, part)}`,
    "",
  );
  return label || own || (group ?? "");
}

/** What a part adds to the words before it: 공모사업, 공모사업 접수 → 접수. */
function overlapping(before: string, part: string): string {
  const last = before.split(" ").at(-1) ?? "";
  return part.startsWith(`${last} `) ? part.slice(last.length + 1) : part;
}
