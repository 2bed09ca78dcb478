import { type Row, type Same, equal, label, list, text } from "./facts";

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

/** The fields of a header that either side fills; an empty list is a field that is not filled. */
export function headerFields(source: Row): Row[] {
  return Object.entries(source)
    .map(([field, value]) => ({ field, value: Array.isArray(value) ? value.join(",") : value }))
    .filter(({ field, value }) => !NOT_PRINTED.has(field) && text(value) !== "");
}
