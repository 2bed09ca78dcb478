import type { Range } from "../notation/range";
import type { Section } from "../read/outline";
import type { Activity, Status } from "../schema/facts";
import { yearIn } from "./column";
import { type Context, sectionLine, tell } from "./context";
import { kindOf } from "./kind";

const STATUS_CUES: [Status, RegExp][] = [
  ["cancelled", /취소/u],
  ["target", /목표|모집\s?인원/u],
  ["cumulative", /누계|누적/u],
  ["planned", /예정|계획(?!단)/u],
  ["in-progress", /(?:^|[\s가-힣])(?<![집대도연시])중(?:\s|$|\()/u],
];

/** What the words around a count say of its status; done where they say nothing. */
export function statusOf(cues: string): Status {
  return STATUS_CUES.find(([, cue]) => cue.test(cues))?.[0] ?? "done";
}

/** Whether a count stands beside another to be compared with it; it is then no part of that one. */
export const isComparison = (cues: string) => yearBefore(cues) || statusOf(cues) === "target";

/** Whether a count is the year before's: 전년 1,960명. */
export const yearBefore = (cues: string) =>
  /(?:^|\s)(?:전년도?|지난해|작년|전년동기)(?=\s|$)/u.test(cues);

/** The year that a section is about, as its title says it: 2019년 실적, 전년도 실적; else the document's. */
export const yearUnder = (title: string, year: number | null): number | null =>
  yearIn(title) ?? (year !== null && LAST_YEAR.test(title) ? year - 1 : year);

/** 전년도 실적; but 전년 대비 compares. */
const LAST_YEAR = /(?:^|\s)(?:전년도?|지난해|작년|직전\s?연도)(?!\s?(?:대비|동기))/u;

/** What a title says of all that stands under it; null where it says nothing. */
export function statusUnder(title: string): Status | null {
  if (/^(?:목표|모집\s?인원|계획\s?인원)$/u.test(title)) return "target";
  return /^(?:향후|추진|사업)?\s?(?:계획|예정)$/u.test(title) ? "planned" : null;
}

/** An activity as it was read, before it has a place and an id. */
export interface ActivityDraft extends Pick<
  Activity,
  "group" | "label" | "year" | "status" | "period" | "place"
> {
  /** Where its count is printed, or its words. */
  range: Range;
  count: (Pick<Activity, "unit" | "approximate" | "openEnded"> & { count: number }) | null;
  /** Its own words, then what they stand under, the nearest first: they tell its kind. */
  names: string[];
  /** The row and column of the table it stands in; null where it stands in a list. */
  cell: { row: string; column: string } | null;
}

const NOTHING_COUNTED = { count: null, unit: null, approximate: false, openEnded: false };

/** Gives an activity its place and id, and says what of it is not in the vocabulary. */
export function traced(context: Context, section: Section, draft: ActivityDraft): Activity {
  const { group, label, year, range, status, period, place } = draft;
  const { count, unit, approximate, openEnded } = draft.count ?? NOTHING_COUNTED;
  const locator = draft.cell
    ? { table: section.title, ...draft.cell }
    : { row: year === null ? null : String(year), column: label };
  const span = context.evidence.span(range, { section: sectionLine(section), ...locator });
  const kind = kindOf(
    { words: draft.names, headings: section.places, unit, title: context.title },
    context.vocabulary,
  );
  if (kind === null) tellLabel(context, label, range, section);
  if (draft.count?.unit === null)
    tell(context, "unknown-counter", `unknown counter: ${span.quote}`, range, section);
  return {
    id: context.evidence.id("activity", group, label, year, unit),
    year,
    group,
    label,
    kind: kind ?? "other",
    count,
    unit,
    status,
    period,
    place,
    of: null,
    isTotal: false,
    approximate,
    openEnded,
    asWritten: span.quote,
    span,
  };
}

const told = new WeakMap<Context["messages"], Set<string>>();

/** A label that stands in every row of a table is told of where it stands first. */
function tellLabel(context: Context, label: string, range: Range, section: Section): void {
  const labels = told.get(context.messages) ?? new Set();
  told.set(context.messages, labels);
  if (labels.has(label)) return;
  labels.add(label);
  tell(context, "unknown-label", `no kind known for: ${label}`, range, section);
}
