import { countAt } from "../../notation/count";
import { match } from "../../notation/grammar";
import { type Range, trimmed, words } from "../../notation/range";
import { groupsIn, splitOutside } from "../../notation/nesting";
import { type Context, print, sectionLine } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { Absence, AttendanceGroup, Meeting } from "../../schema/facts";
import { labelled } from "./labelled";

/** The attendance of a meeting: its total, groups, districts present and absent. */
export function readAttendance(
  context: Context,
  section: Section,
): Pick<Meeting, "attendees" | "attendeesSpan" | "groups" | "districtsPresent" | "absences"> {
  const { plain } = context.reading;
  const value = labelled(plain, "참석", section);
  const total = value && totalIn(context, value);
  const groups = value ? groupLines(section, value) : [];
  return {
    attendees: total?.count ?? null,
    attendeesSpan: total
      ? context.evidence.span(total, { section: sectionLine(section), row: "참석" })
      : null,
    groups: groups.flatMap((line) => groupOf(context, section, line)),
    districtsPresent:
      groups.map((line) => districtsIn(context, section, line)).find((found) => found !== null) ??
      null,
    absences: absencesOf(context, section),
  };
}

/** A total opens the value: 26명, 총 11명, 21인. What stands in parentheses behind a group is none. */
function totalIn(context: Context, value: Range): (Range & { count: number }) | null {
  const { plain } = context.reading;
  const lead = /^(?:총\s*|약\s*)?/u.exec(plain.slice(value.start, value.end))?.[0].length ?? 0;
  const count = countAt(plain, value.start + lead, context.vocabulary.units);
  return count?.people ? count : null;
}

/** The deeper items behind the total, up to the next item of its own depth. */
function groupLines(section: Section, value: Range): Range[] {
  const after = section.blocks.filter((block) => block.start >= value.end && block.kind === "item");
  const own = section.blocks.find((block) => block.start <= value.start && block.end >= value.end);
  const depth = own?.kind === "item" ? own.depth : 2;
  const lines: Range[] = [];
  for (const block of after) {
    if (block.kind !== "item" || block.depth <= depth || block.depth > 4) break;
    lines.push(block);
  }
  return lines;
}

const NAME = /^[^(\d:：<]+/u;

function groupOf(context: Context, section: Section, line: Range): AttendanceGroup[] {
  const { plain } = context.reading;
  const name = words(plain, {
    start: line.start,
    end: line.start + (NAME.exec(plain.slice(line.start, line.end))?.[0].length ?? 0),
  });
  if (name === "") return [];
  const head = headCount(context, line);
  const colon = /[:：]/u.exec(plain.slice(line.start, line.end));
  const listed = colon
    ? trimmed(plain, { start: line.start + colon.index + 1, end: line.end })
    : null;
  const place = { section: sectionLine(section), row: name };
  const span = context.evidence.span(head ?? line, place);
  const count = head?.count ?? (listed ? membersIn(plain, listed) : null);
  const parts = listed ? partsIn(context, section, name, listed) : [];
  return [
    {
      id: context.evidence.id("group", name, count),
      name,
      count,
      derived: head === null,
      parts,
      asWritten: span.quote,
      span,
    },
  ];
}

/** The count behind a group's name: 서울시(6), 직원 5명(…). */
function headCount(context: Context, line: Range): (Range & { count: number }) | null {
  const { plain } = context.reading;
  const found = /^[^(\d:：]+\(?\s*(?=\d)/u.exec(plain.slice(line.start, line.end));
  if (!found) return null;
  const at = line.start + found[0].length;
  const counted = countAt(plain, at, context.vocabulary.units);
  if (counted?.people) return counted;
  const bare = match("Numeral", plain, at);
  return bare && found[0].trimEnd().endsWith("(") && plain.charAt(bare.end) === ")"
    ? { ...bare, count: bare.value }
    : null;
}

/** Members listed with their number in parentheses: 마을협력팀(4), 지역기획팀(2). */
function partsIn(
  context: Context,
  section: Section,
  group: string,
  listed: Range,
): AttendanceGroup["parts"] {
  const { plain } = context.reading;
  return splitOutside(plain, listed, /,/gu).flatMap((part) => {
    const [inner] = groupsIn(plain, part);
    const count = inner && match("Numeral", plain, inner.inner.start);
    if (!inner || !count || !/^\s*명?\s*\)/u.test(plain.slice(count.end, inner.end))) return [];
    const name = words(plain, { start: part.start, end: inner.start });
    const span = context.evidence.span(count, {
      section: sectionLine(section),
      row: group,
      column: name,
    });
    return [
      {
        id: context.evidence.id("part", group, name),
        name,
        count: count.value,
        span,
        asWritten: span.quote,
      },
    ];
  });
}

/** How many people a list names: each office once, or as many as its parentheses name. */
function membersIn(plain: string, listed: Range): number | null {
  if (/\d/u.test(plain.slice(listed.start, listed.end))) return null;
  return splitOutside(plain, listed, /,/gu).reduce((sum, part) => {
    const [inner] = groupsIn(plain, part);
    return sum + (inner ? plain.slice(inner.inner.start, inner.inner.end).split(",").length : 1);
  }, 0);
}

function districtsIn(context: Context, section: Section, line: Range): Meeting["districtsPresent"] {
  const { plain } = context.reading;
  const found = /(\d+)\s?개\s?(?:자치)?구/u.exec(plain.slice(line.start, line.end));
  if (!found) return null;
  const start = line.start + found.index;
  const span = context.evidence.span(
    { start, end: start + found[0].length },
    { section: sectionLine(section), row: print(context, line) },
  );
  return {
    id: context.evidence.id("districts", found[0]),
    count: Number(found[1]),
    asWritten: span.quote,
    span,
  };
}

function absencesOf(context: Context, section: Section): Absence[] {
  const { plain } = context.reading;
  const value = labelled(plain, "불참", section);
  if (!value) return [];
  return [...plain.slice(value.start, value.end).matchAll(/[가-힣]+/gu)].flatMap((word) => {
    const district = context.vocabulary.districts.find(
      ({ name }) => name === word[0] || name === `${word[0]}구`,
    );
    if (!district) return [];
    const start = value.start + word.index;
    const span = context.evidence.span(
      { start, end: start + word[0].length },
      { section: sectionLine(section), row: "불참" },
    );
    return [
      {
        id: context.evidence.id("absence", district.name),
        district: district.name,
        asWritten: span.quote,
        span,
      },
    ];
  });
}
