import { countAt } from "../../notation/count";
import { match } from "../../notation/grammar";
import { groupsIn, splitOutside } from "../../notation/nesting";
import { type Range, trimmed, words } from "../../notation/range";
import { type Context, sectionLine } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { AttendanceGroup } from "../../schema/facts";

/** The deeper items behind the total, up to the next item of its own depth. */
export function groupLines(section: Section, value: Range): Range[] {
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

/** Reads one group: its name, its number, and its parts. */
export function groupOf(context: Context, section: Section, line: Range): AttendanceGroup[] {
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
