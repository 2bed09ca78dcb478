import type { DateSpan } from "../notation/date";
import { groupsIn } from "../notation/nesting";
import { type Range, trimmed, words } from "../notation/range";
import type { Section } from "../read/outline";
import type { Block } from "../read/reading";
import type { Amount, FollowUp, ScheduleRow } from "../schema/facts";
import { yearIn } from "./column";
import { type Context, sectionLine } from "./context";
import { monthsOf } from "./schedule";
import { readSums } from "./sums";
import { whenAt } from "./when";

/** A line that says when something is planned. */
export interface DatedLine extends Range {
  when: DateSpan;
  /** What is planned, without the date and a sum in parentheses. */
  text: string;
}

const COLON = /[:：]/u;

/**
 * The lines of a list that say when: `’16. 1월 : 공모`, `1~2월 공모`, `공모 : 2016. 1월`,
 * `공모(2016. 1월)`. `year` stands in where the line prints none.
 */
function datedLines(context: Context, section: Section): DatedLine[] {
  const year = yearIn(section.title) ?? context.year;
  return section.blocks.flatMap((block) => datedLine(context.reading.plain, block, year) ?? []);
}

function datedLine(plain: string, block: Block, year: number | null): DatedLine | null {
  if (block.kind === "table") return null;
  const line = trimmed(plain, block);
  const leading = whenAt(plain, line, year);
  if (leading) {
    const lead = /^\s*(?:중|초|말|경)?(?=[\s:：,])\s*[:：]?\s*/u.exec(
      plain.slice(leading.end, line.end),
    );
    const text = nameOf(plain, { start: leading.end + (lead?.[0].length ?? 0), end: line.end });
    return text === "" ? null : { ...line, when: leading, text };
  }
  const at = plain.slice(line.start, line.end).search(COLON);
  const behind = trimmed(plain, { start: line.start + at + 1, end: line.end });
  const inside = groupsIn(plain, line).map(({ inner }) => trimmed(plain, inner));
  for (const place of at > 0 ? [behind, ...inside] : inside) {
    const when = whenAt(plain, place, year);
    const text = nameOf(plain, {
      start: line.start,
      end: at > 0 ? line.start + at : place.start - 1,
    });
    if (when && text !== "") return { ...line, when, text };
  }
  return null;
}

/** What is planned: a sum in parentheses at its end is no part of the name. */
const nameOf = (plain: string, range: Range): string =>
  words(plain, range).replace(/\s*\([^()]*\d\s?[천백만억]{0,2}원[^()]*\)\s*$/u, "");

/** What a list says comes next, each with its day or month. */
export function readNextSteps(context: Context, section: Section): FollowUp[] {
  return datedLines(context, section).map(({ when, text }) => {
    const span = context.evidence.span(when, { section: sectionLine(section), row: text });
    return {
      id: context.evidence.id("follow-up", text, when.from),
      on: when.from,
      to: when.to,
      text,
      asWritten: span.quote,
      span,
    };
  });
}

/** The rows of a schedule that is a list, and the sums that it prints. */
export function readScheduleList(
  context: Context,
  section: Section,
): { amounts: Amount[]; schedule: ScheduleRow[] } {
  const amounts: Amount[] = [];
  const schedule = datedLines(context, section).map((line): ScheduleRow => {
    const sums = readSums(context, section, line).map((sum): Amount => ({
      ...sum,
      phase: "planned",
    }));
    amounts.push(...sums);
    const span = context.evidence.span(line.when, {
      section: sectionLine(section),
      row: line.text,
    });
    return {
      id: context.evidence.id("schedule", section.path, line.text),
      label: line.text,
      ...monthsOf(line.when),
      amountKrw: sums[0]?.amountKrw ?? null,
      amount: sums[0]?.id ?? null,
      detail: null,
      asWritten: span.quote,
      span,
    };
  });
  return { amounts, schedule };
}
