import { countAt } from "../../notation/count";
import type { Range } from "../../notation/range";
import { type Context, print, sectionLine } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { Absence, Meeting } from "../../schema/facts";
import { groupLines, groupOf } from "./attendance-groups";
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
