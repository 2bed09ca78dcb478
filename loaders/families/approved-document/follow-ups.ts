import { type DateSpan, findDates } from "../../notation/date";
import { type Range, squashed, trimmed, words } from "../../notation/range";
import { type Context, sectionLine } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { FollowUp } from "../../schema/facts";

/** Whether a section says what comes next. */
export function isFollowUp(section: Section): boolean {
  return /^(?:향후|행정사항|앞으로)/u.test(squashed(section.title).replace(/^[\d.Ⅰ-Ⅻ]+/u, ""));
}

/** What is to follow: each outer item, with its own day or else the first of the items below it. */
export function readFollowUps(context: Context, section: Section): FollowUp[] {
  const items = section.blocks.filter(
    (block) => block.kind !== "table" && !/^끝\.?$/u.test(words(context.reading.plain, block)),
  );
  const outer = Math.min(...items.map((block) => (block.kind === "item" ? block.depth : 2)));
  const drafts: { own: Range; below: Range[] }[] = [];
  for (const block of items) {
    const depth = block.kind === "item" ? block.depth : 2;
    if (depth > outer) drafts.at(-1)?.below.push(block);
    else drafts.push({ own: block, below: [] });
  }
  return drafts.map(({ own, below }) => followUp(context, section, own, below));
}

function followUp(context: Context, section: Section, own: Range, below: Range[]): FollowUp {
  const { plain } = context.reading;
  const dates = [own, ...below].flatMap((range) => findDates(plain, range, context.year));
  const [date] = dates;
  const text = textOf(plain, own, date);
  const span = context.evidence.span(date ?? own, { section: sectionLine(section), row: text });
  return {
    id: context.evidence.id("follow-up", text, date?.from ?? null),
    on: date?.from ?? null,
    to: date?.to ?? null,
    text,
    asWritten: span.quote,
    span,
  };
}

/** The words beside the date: `행사 : 날짜` and `날짜 : 행사` both occur. */
function textOf(plain: string, own: Range, date: DateSpan | undefined): string {
  if (!date || date.start < own.start || date.end > own.end) return words(plain, own);
  const before = trimmed(plain, { start: own.start, end: date.start });
  const after = trimmed(plain, { start: date.end, end: own.end });
  const side = before.end > before.start ? before : after;
  return words(plain, side).replace(/^[:：]\s*|\s*[:：]$/gu, "");
}
