import type { Range } from "../notation/range";
import type { Section } from "../read/outline";
import type { Activity, Kind, Status } from "../schema/facts";
import { type Context, sectionLine, tell } from "./context";

const STATUS_CUES: [Status, RegExp][] = [
  ["cancelled", /취소/u],
  ["target", /목표/u],
  ["cumulative", /누계|누적/u],
  ["planned", /예정|계획(?!단)/u],
  ["in-progress", /(?:^|[\s가-힣])(?<![집대도연시])중(?:\s|$|\()/u],
];

/** What the words around a count say of its status; done where they say nothing. */
export function statusOf(cues: string): Status {
  return STATUS_CUES.find(([, cue]) => cue.test(cues))?.[0] ?? "done";
}

/** An activity as it was read, before it has a place and an id. */
export interface ActivityDraft extends Pick<
  Activity,
  "group" | "label" | "year" | "status" | "period"
> {
  /** Where its count is printed, or its words. */
  range: Range;
  count: (Pick<Activity, "unit" | "approximate" | "openEnded"> & { count: number }) | null;
  /** Null where no word of it is in the vocabulary. */
  kind: Kind | null;
}

const NOTHING_COUNTED = { count: null, unit: null, approximate: false, openEnded: false };

/** Gives an activity its place and id, and says what of it is not in the vocabulary. */
export function traced(context: Context, section: Section, draft: ActivityDraft): Activity {
  const { group, label, year, range, status, period } = draft;
  const { count, unit, approximate, openEnded } = draft.count ?? NOTHING_COUNTED;
  const row = year === null ? null : String(year);
  const span = context.evidence.span(range, { section: sectionLine(section), row, column: label });
  if (draft.kind === null)
    tell(context, "kind-unknown", `no kind known for: ${label}`, range, section);
  if (draft.count?.unit === null)
    tell(context, "counter-unknown", `unknown counter: ${span.quote}`, range, section);
  return {
    id: context.evidence.id("activity", group, label, year, unit),
    year,
    group,
    label,
    kind: draft.kind ?? "other",
    count,
    unit,
    status,
    period,
    place: null,
    of: null,
    isTotal: false,
    approximate,
    openEnded,
    asWritten: span.quote,
    span,
  };
}
