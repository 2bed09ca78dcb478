import { findCounts } from "../../notation/count";
import { groupsIn } from "../../notation/nesting";
import { type Range, trimmed } from "../../notation/range";
import { type Context, sectionLine } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { Block } from "../../read/reading";
import type { AttendanceGroup, Meeting } from "../../schema/facts";
import { absencesIn, districtsIn } from "./attendance-districts";
import { groupsOfLine, groupsOfList } from "./attendance-groups";
import { labelled } from "./labelled";
import { leadingCount } from "./members";

/**
 * The attendance of a meeting: its total, groups, districts present and absent.
 * @param part what the document prints of this meeting
 */
export function readAttendance(
  context: Context,
  section: Section,
  part: Range,
): Pick<Meeting, "attendees" | "attendeesSpan" | "groups" | "districtsPresent" | "absences"> {
  const { plain } = context.reading;
  const value = labelled(plain, "참석", part);
  const total = value && totalIn(context, value);
  const lines = value ? linesBelow(context, value, part) : [];
  const place = { section: sectionLine(section), row: "참석" };
  return {
    attendees: total?.count ?? null,
    attendeesSpan: total ? context.evidence.span(total, place) : null,
    groups: value ? groupsOf(context, section, { value, total, lines }) : [],
    districtsPresent: [...(value ? [value] : []), ...lines].reduce<Meeting["districtsPresent"]>(
      (found, line) => found ?? districtsIn(context, section, line),
      null,
    ),
    absences: absencesIn(context, section, part),
  };
}

type Total = Range & { count: number };

/** 26명, 총 11명, 15개 자치구 26명, 과장 등 8명, 재적 9명 중 출석 7명. A group's own number is none. */
function totalIn(context: Context, value: Range): Total | null {
  const { plain } = context.reading;
  const { units } = context.vocabulary;
  const first = leadingCount(plain, value, units);
  if (first && !/^\s{0,4}중(?:\s|에)/u.test(plain.slice(first.end, value.end))) return first;
  const groups = groupsIn(plain, value);
  const counts = findCounts(plain, value, units).filter(
    (count) =>
      count.people && !groups.some(({ start, end }) => count.start > start && count.end < end),
  );
  const listed = counts.reduce((sum, { count }) => sum + count, 0);
  const behind = closingSum(plain, value);
  const summed = behind && leadingCount(plain, behind, units);
  if (summed && counts.length > 1 && summed.count === listed) return summed;
  return (
    counts.find(({ start, end }) => {
      const before = plain.slice(value.start, start);
      return (
        /(?:출석|참석)\s{0,4}$|\s등\s{0,4}(?:총\s{0,4})?$|^\d{1,2}\s?개\s?(?:자치)?구\s{1,4}$/u.test(
          before,
        ) ||
        (!goesOn(plain, { start: end, end: value.end }) &&
          /\s중\s{1,4}$/u.test(before) &&
          /^\s{0,4}(?:출석|참석|회신)/u.test(plain.slice(end, value.end)))
      );
    }) ?? null
  );
}

/** Whether other groups follow a number: 21명 참석(불참 4), 서울시 3명; those who only watched are none. */
const goesOn = (plain: string, rest: Range) =>
  /[,·]\s{0,4}(?!배석|참관|방청)[가-힣]{1,12}\s{0,4}\d{1,4}\s?[명인]/u.test(
    plain.slice(rest.start, rest.end).replace(/\([^()]*\)/gu, " "),
  );

/** What closes a list of groups: 주민 24명, 구 4명 (총 28명); null where it closes otherwise. */
function closingSum(plain: string, value: Range): Range | null {
  const last = groupsIn(plain, value).at(-1);
  const closes = last && plain.slice(last.end, value.end).trim() === "";
  const says = last && /^\s*(?:총|합계|계)\s?\d/u.test(plain.slice(last.start + 1, last.end));
  return closes && says ? trimmed(plain, last.inner) : null;
}

/** The list that a total closes: 자치구 24명, 시 4명 등 28명; null where the total comes first. */
function listBefore(plain: string, value: Range, total: Total): Range | null {
  const print = plain.slice(value.start, total.start);
  const closes = /(?:\s등|[,\s]\s?(?:총|합계|계))\s{0,4}(?:총\s{0,4})?$/u.exec(print);
  return closes && closes.index > 0
    ? trimmed(plain, { start: value.start, end: value.start + closes.index })
    : null;
}

interface Printed {
  value: Range;
  total: Total | null;
  lines: Range[];
}

/** Groups stand in the lines below the total, or in the parentheses behind it, or in its place. */
function groupsOf(
  context: Context,
  section: Section,
  { value, total, lines }: Printed,
): AttendanceGroup[] {
  const { plain } = context.reading;
  const below = lines.flatMap((line) => groupsOfLine(context, section, line));
  if (below.length > 0) return below;
  if (!total) return groupsOfList(context, section, value, false);
  const closing = closingSum(plain, value);
  if (closing && total.start >= closing.start)
    return groupsOfList(context, section, { start: value.start, end: closing.start - 1 }, false);
  const before = listBefore(plain, value, total);
  if (before) {
    const groups = groupsOfList(context, section, before, false);
    if (groups.length > 1) return groups;
  }
  const [group] = groupsIn(plain, { start: total.end, end: value.end });
  const list = group ? group.inner : { start: total.end, end: value.end };
  const inside = trimmed(plain, list);
  const start =
    inside.start + (/^[:：,\s-]*/u.exec(plain.slice(inside.start, inside.end))?.[0].length ?? 0);
  return groupsOfList(context, section, { start, end: inside.end }, group !== undefined);
}

/**
 * The lines below the total: deeper items, and what stands behind names in angle brackets, up to the
 * next item of the total's own depth, note or heading.
 */
function linesBelow({ reading }: Context, value: Range, part: Range): Range[] {
  const { blocks, plain } = reading;
  const own = blocks.findLast((block) => block.start <= value.start);
  const depth = own?.kind === "item" ? own.depth : 2;
  const lines: Range[] = [];
  let head: number | null = null;
  for (const block of blocks.filter(({ start }) => start >= value.end)) {
    const angled = isAngled(plain, block);
    if (block.start >= part.end && head === null && !angled) break;
    if (block.kind === "heading" && angled) {
      head = block.lead;
      continue;
    }
    if (!isListing(block, depth, head !== null || angled)) break;
    lines.push({ start: head ?? block.start, end: block.end });
    head = null;
  }
  return lines;
}

function isListing(block: Block, depth: number, named: boolean): boolean {
  if (block.kind === "paragraph") return named;
  return block.kind === "item" && block.depth > depth && block.depth < NOTE_DEPTH;
}

/** Notes (※) stand deeper than any item. */
const NOTE_DEPTH = 5;

const isAngled = (plain: string, block: Block) =>
  /^[<[]/u.test(plain.slice(block.kind === "heading" ? block.lead : block.start, block.end));
