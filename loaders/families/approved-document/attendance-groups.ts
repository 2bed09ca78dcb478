import { match } from "../../notation/grammar";
import { groupsIn, splitOutside } from "../../notation/nesting";
import { type Range, trimmed, words } from "../../notation/range";
import { type Context, sectionLine } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { AttendanceGroup } from "../../schema/facts";
import { BETWEEN_MEMBERS, type People, bareCount, leadingCount, membersIn } from "./members";

/** A group as it is printed: its name, its number, those it lists. */
interface GroupPrint {
  name: Range;
  people: People;
  /** What it lists behind a colon or in parentheses; null where it lists nobody. */
  listed: Range | null;
}

/** Names that count votes or seats, not those present. */
const NO_GROUP =
  /^(?:재적|정원|위촉|불참|결석|출석|참석|총|계|약|외|등)\s?(?:위원|인원|자|자치구|구)?$/u;

/** The groups of a line below the total: `서울시(6) : 마을팀(4), …`, or several between commas. */
export function groupsOfLine(context: Context, section: Section, line: Range): AttendanceGroup[] {
  const several = enumerated(context, line);
  if (several.length > 1) return several.map((group) => traced(context, section, group, line));
  const one = groupOf(context, line);
  return one ? [traced(context, section, one, line)] : [];
}

/** Groups in one line, each with its number: `시 3, 자치구 6명, 운영단체(9)`; others are left out. */
export function groupsOfList(
  context: Context,
  section: Section,
  list: Range,
  bare: boolean,
): AttendanceGroup[] {
  const groups = enumerated(context, list, bare);
  return groups.map((group) => traced(context, section, group, list));
}

function enumerated(context: Context, list: Range, bare = false): GroupPrint[] {
  const { plain } = context.reading;
  const parts = splitOutside(plain, list, BETWEEN_MEMBERS).map((part) => trimmed(plain, part));
  if (parts.some((part) => /[:：]/u.test(plain.slice(part.start, part.end)))) return [];
  return parts.flatMap((part) => numbered(context, part, bare) ?? []);
}

/** How many districts a group comes from is no part of its name: 25개 자치구 중 22개구 담당자. */
const OF_DISTRICTS =
  /^(?:\d{1,2}\s?개\s?(?:자치)?구\s?(?:중\s{0,4}\d{1,2}\s?개\s?(?:자치)?구\s{1,4})?)(?=[가-힣])/u;

/** 센터장 중 21명: those are of the group, 중 is no part of its name. */
const namedLength = (print: string) => print.replace(/\s중\s*$/u, "").length;

/** A name with its number behind it: 자치구 6명, 자치구(6), and 자치구 6 in parentheses. */
function numbered(context: Context, part: Range, bare: boolean): GroupPrint | null {
  const { plain } = context.reading;
  const { units } = context.vocabulary;
  const lead = OF_DISTRICTS.exec(plain.slice(part.start, part.end))?.[0].length ?? 0;
  const from = part.start + lead;
  const print = plain.slice(from, part.end);
  const found = /^([^\d()（]{1,60}?)\s{0,4}(?=[\d(（]|총\s?\d)/u.exec(print);
  const name = found && trimmed(plain, { start: from, end: from + namedLength(found[0]) });
  if (!name || name.end === name.start || NO_GROUP.test(words(plain, name))) return null;
  const rest = trimmed(plain, { start: from + found[0].length, end: part.end });
  const [group] = groupsIn(plain, rest);
  const inside = group?.start === rest.start ? bareCount(plain, group.inner, units) : null;
  const people = inside ?? leadingCount(plain, rest, units) ?? (bare ? bareAt(plain, rest) : null);
  const listed = group && group.start > rest.start ? trimmed(plain, group.inner) : null;
  return people && { name, people, listed };
}

function bareAt(plain: string, rest: Range): People | null {
  const numeral = match("Numeral", plain, rest.start);
  return numeral?.end === rest.end && Number.isInteger(numeral.value)
    ? { count: numeral.value, printed: { start: numeral.start, end: numeral.end } }
    : null;
}

/** `<운영단체> …`, `서울시(6) : …`, `직원 5명(…)`, `서울시 : 과장, 팀장`. */
function groupOf(context: Context, line: Range): GroupPrint | null {
  const { plain } = context.reading;
  const { units } = context.vocabulary;
  const angled = /^[<[]\s{0,4}([^<>[\]]{1,40}?)\s{0,4}[>\]]\s*/u.exec(
    plain.slice(line.start, line.end),
  );
  if (angled) {
    const start = line.start + angled[0].indexOf(angled[1] ?? "");
    const name = { start, end: start + (angled[1]?.length ?? 0) };
    return withMembers(context, name, { start: line.start + angled[0].length, end: line.end });
  }
  const colon = colonIn(plain, line);
  const head = { start: line.start, end: colon ?? line.end };
  const own = numbered(context, trimmed(plain, head), false);
  const behind = colon === null ? null : trimmed(plain, { start: colon + 1, end: line.end });
  if (own) return { ...own, listed: behind ?? own.listed };
  if (!behind) return null;
  const counted = leadingCount(plain, behind, units);
  const name = trimmed(plain, head);
  const [group] = groupsIn(plain, behind);
  return counted
    ? { name, people: counted, listed: group ? trimmed(plain, group.inner) : null }
    : withMembers(context, name, behind);
}

function withMembers(context: Context, name: Range, listed: Range): GroupPrint | null {
  const inside = trimmed(context.reading.plain, listed);
  const people = membersIn(context.reading.plain, inside, context.vocabulary.units);
  const named = words(context.reading.plain, name);
  return people && named !== "" && !NO_GROUP.test(named) ? { name, people, listed: inside } : null;
}

function colonIn(plain: string, line: Range): number | null {
  const [head, rest] = splitOutside(plain, line, /[:：]/gu);
  return head && rest ? head.end : null;
}

function traced(
  context: Context,
  section: Section,
  { name: at, people, listed }: GroupPrint,
  line: Range,
): AttendanceGroup {
  const name = words(context.reading.plain, at);
  const place = { section: sectionLine(section), row: name };
  const span = context.evidence.span(people.printed ?? line, place);
  return {
    id: context.evidence.id("group", name, people.count),
    name,
    count: people.count,
    derived: people.printed === null,
    parts: listed ? partsIn(context, section, name, listed) : [],
    asWritten: span.quote,
    span,
  };
}

/** Members listed with their number: 마을협력팀(4), 지역기획팀 2명. */
function partsIn(
  context: Context,
  section: Section,
  group: string,
  listed: Range,
): AttendanceGroup["parts"] {
  return enumerated(context, listed, true).flatMap(({ name: at, people }) => {
    if (!people.printed) return [];
    const name = words(context.reading.plain, at);
    // 팀장 외 2명: with the one named they are three.
    if (/\s외$/u.test(name)) return [];
    const span = context.evidence.span(people.printed, {
      section: sectionLine(section),
      row: group,
      column: name,
    });
    const id = context.evidence.id("part", group, name);
    return [{ id, name, count: people.count, span, asWritten: span.quote }];
  });
}
