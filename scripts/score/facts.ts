import { labelsMatch } from "./labels";

/** Facts as `extract --json` prints them and as answer files hold them; any key may be missing. */
export type Row = Record<string, unknown>;
export interface Document {
  source?: Row;
  [kind: string]: Row[] | Row | undefined;
}

/** Whether a given fact is the wanted one. */
export type Same = (given: Row, wanted: Row) => boolean;

/** A value as it is compared: white space collapsed, nothing for null. */
export const text = (value: unknown): string => {
  if (typeof value === "string") return value.replace(/\s+/gu, " ").trim();
  return value == null ? "" : JSON.stringify(value);
};
/** The entries of a value that may be a list. */
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
/** The same text under a key. */
export const equal =
  (key: string): Same =>
  (given, wanted) =>
    text(given[key]) === text(wanted[key]);
/** Labels under a key that match. */
export const label =
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
export const KINDS = {
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
} satisfies Record<string, { lenient: Same; strict: Same }>;
