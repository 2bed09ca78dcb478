import { labelsMatch } from "./labels";

/** Facts as `extract --json` prints them and as answer files hold them; any key may be missing. */
export type Row = Record<string, unknown>;
export interface Document {
  source?: Row;
  [kind: string]: Row[] | Row | undefined;
}

type Same = (given: Row, wanted: Row) => boolean;

const text = (value: unknown): string => {
  if (typeof value === "string") return value.replace(/\s+/gu, " ").trim();
  return value == null ? "" : JSON.stringify(value);
};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const equal =
  (key: string): Same =>
  (given, wanted) =>
    text(given[key]) === text(wanted[key]);
const label =
  (key: string): Same =>
  (given, wanted) =>
    labelsMatch(text(given[key]), text(wanted[key]));
const all =
  (...parts: Same[]): Same =>
  (given, wanted) =>
    parts.every((same) => same(given, wanted));

/** Every label a fact may go by: its own, what it stands under, and both. */
function names(row: Row, under: string): string[] {
  const own = text(row["label"]);
  const above =
    list(row[under]).length > 0 ? list(row[under]).map(text).join(" ") : text(row[under]);
  return [own, ...(above === "" ? [] : [`${above} ${own}`, ...(under === "path" ? [above] : [])])];
}

const named =
  (under: string): Same =>
  (given, wanted) =>
    names(wanted, under).some((want) =>
      names(given, under).some((give) => labelsMatch(give, want)),
    );

const sameYear =
  (key: string): Same =>
  (given, wanted) =>
    wanted[key] == null || given[key] === wanted[key];
const counter = (row: Row) =>
  text(row["unit"])
    .replace(/^인$/u, "명")
    .replace(/^개 (?=자치구)/u, "");
const counted: Same = (given, wanted) =>
  text(given["count"]) === text(wanted["count"]) && counter(given) === counter(wanted);
const sum: Same = (given, wanted) =>
  text(given["amountKrw"]) === text(wanted["amountKrw"]) &&
  (wanted["amountKrw"] != null || equal("asWritten")(given, wanted));

/** How facts of a kind are compared: leniently, where that differs, and strictly. */
export const KINDS: Record<string, { lenient: Same; strict: Same }> = {
  amounts: { lenient: sum, strict: all(sum, named("path"), sameYear("fiscalYear")) },
  activities: { lenient: counted, strict: all(counted, named("group"), sameYear("year")) },
  rates: {
    lenient: equal("percent"),
    strict: all(equal("percent"), label("label"), sameYear("fiscalYear"), equal("of")),
  },
  schedule: {
    lenient: label("label"),
    strict: all(label("label"), equal("from"), equal("to"), equal("amountKrw")),
  },
  questions: { lenient: label("question"), strict: all(label("question"), equal("disposition")) },
  followUps: { lenient: label("text"), strict: all(label("text"), equal("on")) },
  milestones: { lenient: equal("from"), strict: all(equal("from"), equal("to"), label("text")) },
  attachments: {
    lenient: equal("name"),
    strict: all(equal("name"), equal("size"), equal("public")),
  },
  references: {
    lenient: equal("documentNumber"),
    strict: all(equal("documentNumber"), equal("date")),
  },
};

/** Whether an activity is of the wanted kind, or of another that is right too. */
export const sameKind: Same = (given, wanted) =>
  KINDS["activities"]?.strict(given, wanted) === true &&
  [wanted["kind"], ...list(wanted["kindAlso"])].includes(given["kind"]);

/** What was found and what was wanted, and what went unmatched on either side. */
export interface Tally {
  found: number;
  given: number;
  wanted: number;
  missed: Row[];
  surplus: Row[];
}

/** Matches each wanted fact with one given fact at most. */
export function tally(given: Row[], wanted: Row[], same: Same): Tally {
  const left = [...given];
  const missed = wanted.filter((want) => {
    const at = left.findIndex((give) => same(give, want));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return {
    found: wanted.length - missed.length,
    given: given.length,
    wanted: wanted.length,
    missed,
    surplus: left,
  };
}

const flat = (rows: unknown, keys: string[]) =>
  list(rows).map((row) => keys.map((key) => text((row as Row)[key])).join(" "));

/** The fields of meetings, each an entry `field: value`, so that they can be counted. */
export function meetingFields(meeting: Row): Row[] {
  const single = ["status", "mode", "date", "endDate", "start", "end", "place", "attendees"];
  const values: [string, string][] = [
    ...single.map((key): [string, string] => [key, text(meeting[key])]),
    ...flat(meeting["groups"], ["name", "count"]).map((value): [string, string] => [
      "group",
      value,
    ]),
    ...list(meeting["absentDistricts"]).map((value): [string, string] => ["absent", text(value)]),
    ...flat(meeting["agenda"], ["day", "start", "end", "minutes"]).map(
      (value): [string, string] => ["agenda", value],
    ),
    ...list(meeting["agenda"]).flatMap((row) =>
      list((row as Row)["topics"]).map((topic): [string, string] => ["topic", text(topic)]),
    ),
  ];
  return values.filter(([, value]) => value !== "").map(([field, value]) => ({ field, value }));
}

/** Topics match as labels do, every other field to the letter. */
export const sameField: Same = (given, wanted) =>
  given["field"] === wanted["field"] &&
  (wanted["field"] === "topic" ? label("value") : equal("value"))(given, wanted);

const NOT_PRINTED = new Set(["document", "path", "format", "sha256", "id"]);

/** The fields of a header that either side fills. */
export function headerFields(source: Row): Row[] {
  return Object.entries(source)
    .filter(([field, value]) => !NOT_PRINTED.has(field) && value != null && text(value) !== "")
    .map(([field, value]) => ({ field, value: Array.isArray(value) ? value.join(",") : value }));
}
