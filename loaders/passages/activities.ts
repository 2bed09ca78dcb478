import { words } from "../notation/range";
import type { Section } from "../read/outline";
import type { Activity } from "../schema/facts";
import { isComparison, statusOf, statusUnder, traced, yearBefore } from "./activity";
import { yearIn } from "./column";
import type { Context } from "./context";
import { type Entry, headOf } from "./entries";
import { BARE_VERB, type Mention } from "./mention";
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
    // 주민총회 개최(’21년) : 118회
    const own = yearIn(/\(([^()]{2,12})\)$/u.exec(head)?.[1] ?? "") ?? year;
    const mentions = mentionsIn({ plain, units: context.vocabulary.units, year: own }, tail);
    if (entry.rank !== null) {
      while ((above.at(-1)?.rank ?? 0) >= rank) above.pop();
      const title = head === "" && mentions.length === 0 ? words(plain, entry) : head;
      above.push({ rank, title: title.replace(/[,:·]+$/u, "").trim() });
    }
    const titles = above.map(({ title }) => title).filter((title) => title !== "");
    activities.push(...activitiesOf(context, section, mentions, { titles, year: own }));
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
  const wholes = wholesIn(mentions);
  mentions.forEach((mention, index) => {
    const compared = isComparison(mention.cues);
    const of = mention.of === null || compared ? null : (made[mention.of]?.id ?? null);
    const activity = activityOf(context, section, mention, entry);
    const whole = of === null ? null : made[mention.of ?? -1];
    // What is cancelled, planned or a target is so in all its parts.
    const status = activity.status === "done" && whole ? whole.status : activity.status;
    made.push({ ...activity, status, of, isTotal: wholes.has(index) });
  });
  return made;
}

/** Which mentions have parts that are counted alike. */
function wholesIn(mentions: Mention[]): Set<number> {
  const parts = mentions.filter(
    ({ of, cues, count }) =>
      of !== null && !isComparison(cues) && count?.unit === mentions[of]?.count?.unit,
  );
  return new Set(parts.flatMap(({ of }) => of ?? []));
}

function activityOf(
  context: Context,
  section: Section,
  mention: Mention,
  { titles, year }: Surroundings,
): Activity {
  const [group = null, ...inner] = titles;
  const { period } = mention;
  const stated = statusOf(mention.cues);
  const label = labelOf(mention, inner, group, section.title);
  const { led, closed } = yearsAround(label);
  const own = yearIn(led) ?? yearIn(closed) ?? datedIn(mention.cues) ?? year;
  return traced(context, section, {
    group,
    label: label.slice(led.length, label.length - closed.length),
    year: yearBefore(mention.cues) && own !== null ? own - 1 : own,
    range: mention.range,
    count: mention.count,
    // A part is of the kind of what it is a part of: 이웃교육(설명회 2회, …) are trainings.
    names: [mention.within, mention.own, ...titles.toReversed()],
    status: stated === "done" ? (statusUnder(titles.at(-1) ?? "") ?? stated) : stated,
    period: period && { from: period.from, to: period.to ?? period.from },
    place: mention.place,
    cell: null,
  });
}

/** 2021년 골목정원 조성 was done in that year, whatever the paper is about. */
const LED_BY_YEAR = /^(?:(?:19|20)\d\d|[’'‘]\d\d)년도?(?:에는?|의|중)?\s+(?=\S)/u;

/** The years printed at the start and at the end of a label; empty where none is. */
const yearsAround = (label: string) => ({
  led: LED_BY_YEAR.exec(label)?.[0] ?? "",
  closed: CLOSED_BY_YEAR.exec(label)?.[0] ?? "",
});

/** 재점검 : 2018. 1월 중 5개소 */
const DATED = /^\s*((?:19|20)\d\d)\.\s?\d{1,2}/u;

const datedIn = (cues: string) => yearIn(DATED.exec(cues)?.[1] ?? "");

/** 대면교육(’20년 402회) */
const CLOSED_BY_YEAR = /(?<=\S)\s+[’'‘](?:19|20)?\d\d년도?$/u;

/** A name of so many words describes; what it stands under names it better. */
const DESCRIPTION = 6;

function labelOf(
  { within, own, count }: Mention,
  inner: string[],
  group: string | null,
  title: string,
): string {
  const named = (name: string) =>
    name.split(" ").length >= DESCRIPTION && inner.length > 0 ? "" : name;
  const parts = [...inner, named(within), named(own)].filter((part) => part !== "");
  const label = parts.reduce(
    (before, part) =>
      before === "" || part.startsWith(before) ? part : `${before} ${overlapping(before, part)}`,
    "",
  );
  if (BARE_VERB.test(label) && group !== null) return `${group} ${label}`;
  return label || own || (group ?? (counted(count) || title));
}

/** What a counter names besides counting: 5개 권역 → 권역. */
const counted = (count: Mention["count"]) =>
  /^개(?!소)\s?(.{2,})$/u.exec(count?.unit ?? "")?.[1] ?? "";

/** What a part adds to the words before it: 공모사업, 공모사업 접수 → 접수. */
function overlapping(before: string, part: string): string {
  const last = before.split(" ").at(-1) ?? "";
  return part.startsWith(`${last} `) ? part.slice(last.length + 1) : part;
}
