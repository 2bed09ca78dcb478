import { activityMultiples as figure } from "../../figures/activity-multiples.js";
import type { NamedCount, NamedDatum } from "../../figures/data/activity-multiples.js";
import { isAdditive } from "../../figures/data/counts.js";
import { term, type Kind } from "../../words/terms.js";
import { sumOf } from "../../words/trace.js";
import { codeOf, type Concept } from "../concept.js";
import { measure, type Asked, type Found, type Measure } from "../measure.js";
import { holds } from "../reading.js";

const PEOPLE = ["명", "인"];

function isCounted(datum: NamedDatum): datum is NamedCount {
  return datum.kind !== null && datum.label !== null && datum.value !== null && datum.unit !== null;
}

const codesOf = (concepts: ReadonlySet<Concept>, sort: string): string[] =>
  [...concepts].filter((concept) => concept.startsWith(`${sort}:`)).map(codeOf);

/** Which counters are asked for; all, where none is. */
function counters({ concepts }: Asked): (datum: NamedCount) => boolean {
  const times = concepts.has("ask:times");
  const people = concepts.has("ask:people");
  const records = concepts.has("ask:records");
  if (!times && !people && !records) return ({ people: isDetail }) => !isDetail;
  return ({ unit }) =>
    (times && isAdditive(unit)) || (people && PEOPLE.includes(unit)) || (records && unit === "건");
}

/** Words beside those that name a kind: they have to be in the label. */
function wordsOfLabels({ reading: { tokens } }: Asked): string[] {
  const has =
    (sort: string) =>
    (concept: Concept): boolean =>
      concept.startsWith(`${sort}:`);
  return tokens
    .filter(({ concepts }) => concepts.some(has("label")) && !concepts.some(has("kind")))
    .filter(({ concepts }) => !concepts.some(has("programme")))
    .map(({ text }) => text);
}

/** The rows of the kind that is asked for, or those whose label has all its words. */
function rowsAsked(rows: readonly NamedCount[], asked: Asked): NamedCount[] {
  const kinds = codesOf(asked.concepts, "kind");
  const words = wordsOfLabels(asked);
  const literal = rows.filter(({ label }) => asked.words.every((word) => holds(label, word)));
  if (asked.words.length > 0 && (words.length > 0 || kinds.length > 1) && literal.length > 0)
    return literal;
  return rows.filter(
    ({ kind, label }) =>
      (kinds.length === 0 || kinds.includes(kind)) && words.every((word) => holds(label, word)),
  );
}

function each(datum: NamedCount): Found {
  const { year, label: name, value, unit } = datum;
  return { year, name, value, unit, on: datum, rows: [datum] };
}

/** Times held may be added within a kind and year; nothing else. */
function added(rows: readonly NamedCount[], asked: Asked): Found[] {
  const groups = new Map<string, NamedCount[]>();
  for (const row of rows) {
    const key =
      isAdditive(row.unit) && !row.people
        ? `${String(row.year)} ${row.kind}`
        : JSON.stringify(row.facts);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group): Found[] => {
    const [first] = group;
    if (first === undefined) return [];
    if (!isAdditive(first.unit) || first.people) return [each(first)];
    const name = heldName(first.kind, asked);
    const value = group.reduce((sum, row) => sum + row.value, 0);
    return [{ ...each(first), name, value, on: sumOf(group), rows: group, atLeast: true }];
  });
}

function heldName(kind: Kind, { locale }: Asked): string {
  const name = term("kind", kind, locale);
  return locale === "ko" ? `${name} 횟수` : `${name}, times held`;
}

/** What was done of a kind, or under a name: times held, people, records, side by side. */
export const activities: Measure = measure<NamedDatum>({
  id: "activities",
  rows: figure,
  figure: figure.id,
  asks: [["kind:*", "label:*"]],
  takes: ["ask:times", "ask:people", "ask:records", "ask:how-many", "ask:present", "part:*"],
  name: (asked) => {
    const kinds = codesOf(asked.concepts, "kind").map((kind) => term("kind", kind, asked.locale));
    return [...kinds, ...wordsOfLabels(asked)].join(" ");
  },
  caveats: {
    ko: ["추진실적은 ‘등’으로 끝난다. 문서가 이름을 든 것만 센 수이므로 적어도 그만큼이다."],
    en: ["Lists of results end in “and so on”: counts hold only what the documents name."],
  },
  find: (rows, asked) => {
    const counted = rowsAsked(rows.filter(isCounted), asked).filter(counters(asked));
    return wordsOfLabels(asked).length > 0 ? counted.map(each) : added(counted, asked);
  },
});

/** People that the documents name, event by event: events may share them, so they are never added. */
export const participants: Measure = measure<NamedDatum>({
  id: "participants",
  rows: figure,
  figure: "participants",
  asks: [["ask:people"]],
  takes: ["ask:how-many"],
  name: { ko: "참여 인원", en: "people taking part" },
  isRefused: true,
  refusal: {
    ko: "참여한 사람이 모두 몇 명인지는 자료에 없다. 행사마다 적힌 인원은 겹칠 수 있어 더하지 않는다.",
    en: "How many people took part in all is not in the sources. Events may share people: their numbers are not added.",
  },
  find: (rows) =>
    rows
      .filter(isCounted)
      .filter(({ unit }) => PEOPLE.includes(unit))
      .sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1))
      .map(each),
});
