import { type DateSpan, dateAt, findDates } from "../notation/date";
import { groupsIn, splitOutside } from "../notation/nesting";
import { type Range, trimmed, words } from "../notation/range";
import type { Section } from "../read/outline";
import type { Milestone, MilestoneKind } from "../schema/facts";
import type { Vocabulary } from "../schema/vocabulary";
import { type Context, sectionLine } from "./context";
import { nearDay } from "./near-day";

/** The kind of a milestone: that of the first term, in the vocabulary's order, that it names. */
function kindOf(text: string, vocabulary: Vocabulary): MilestoneKind {
  return (
    vocabulary.milestones.find(({ terms }) => terms.some((term) => text.includes(term)))?.kind ??
    "other"
  );
}

/** Reads 추진경위: a date, a colon, what happened; several things of one line stand between slashes. */
export function readMilestones(context: Context, section: Section): Milestone[] {
  return section.blocks
    .filter((block) => block.kind === "item" || block.kind === "paragraph")
    .flatMap((block) => milestonesOf(context, section, block));
}

/** A mark that stands tight before the day: -2012.5. */
const TIGHT_MARK = /^[-–·ㆍ∙•○]\s?(?=[’'‘]?\d{2,4}\s?[.년])/u;

function milestonesOf(context: Context, section: Section, block: Range): Milestone[] {
  const { plain } = context.reading;
  const mark = TIGHT_MARK.exec(plain.slice(block.start, block.end))?.[0].length ?? 0;
  const line = { start: block.start + mark, end: block.end };
  const date = dateAt(plain, line.start, context.year);
  if (date?.from == null) return endingIn(context, section, line);
  const start =
    date.end + (/^\s*[:：]?\s*/u.exec(plain.slice(date.end, line.end))?.[0].length ?? 0);
  return splitOutside(plain, { start, end: line.end }, /\s\/\s?/gu).map((part) =>
    milestone(context, section, part, date),
  );
}

/** What happened in front of its day: 협약 체결 : 2018. 3. 2. · 공모 심사(2018. 2. 20.) */
function endingIn(context: Context, section: Section, line: Range): Milestone[] {
  const { plain } = context.reading;
  const date = findDates(plain, line, context.year).at(-1);
  const lead = date && /\s*[:：(]\s*$/u.exec(plain.slice(line.start, date.start));
  if (!date || !lead || /[^\s.)]/u.test(plain.slice(date.end, line.end))) return [];
  const text = trimmed(plain, { start: line.start, end: line.start + lead.index });
  return text.end > text.start ? [milestone(context, section, text, date)] : [];
}

/** The period that a parenthesis begins with; null for a single day or other words. */
function periodIn(plain: string, inner: Range): DateSpan | null {
  const [date] = findDates(plain, inner, null);
  const leads = date?.start === trimmed(plain, inner).start;
  return date && leads && (date.to !== null || date.ongoing) ? date : null;
}

/** A period in parentheses is the part's own; the line's date stands for the others. */
function milestone(context: Context, section: Section, part: Range, line: DateSpan): Milestone {
  const { plain } = context.reading;
  const group = groupsIn(plain, part).find(({ inner }) => periodIn(plain, inner) !== null);
  const own = group && periodIn(plain, group.inner);
  const date = nearDay(own ?? line, context.day, "before");
  const text = words(plain, group ? { start: part.start, end: group.start } : part);
  const span = context.evidence.span(date, { section: sectionLine(section), row: text });
  return {
    id: context.evidence.id("milestone", text, date.from),
    from: date.from,
    to: date.to,
    ongoing: date.ongoing,
    kind: kindOf(text, context.vocabulary),
    text,
    asWritten: span.quote,
    span,
  };
}
