import { type Range, squashed, trimmed, words } from "../../notation/range";
import { type TimeSpan, findTimes } from "../../notation/time";
import { type Context, sectionLine } from "../../passages/context";
import { inlineMarks } from "../../read/marks";
import type { Section } from "../../read/outline";
import type { Row, Table } from "../../read/reading";
import type { AgendaRow } from "../../schema/facts";

/** Whether a section is an agenda. */
export function isAgenda(section: Section): boolean {
  return /진행순서|진행일정|회의순서|시간계획|세부일정|식순/u.test(squashed(section.title));
}

/** The rows of an agenda: a clock time, and the topics up to the next. */
export function readAgenda(context: Context, section: Section): AgendaRow[] {
  const table = section.blocks.find((block): block is Table => block.kind === "table");
  return table ? fromTable(context, section, table) : fromText(context, section);
}

function fromText(context: Context, section: Section): AgendaRow[] {
  const { plain } = context.reading;
  const times = findTimes(plain, section);
  return times.map((time, index) => {
    const end = times[index + 1]?.start ?? section.end;
    return agendaRow(context, section, time, topicsIn(plain, { start: time.end, end }));
  });
}

function fromTable(context: Context, section: Section, table: Table): AgendaRow[] {
  const { plain } = context.reading;
  const rows: { time: TimeSpan; topics: Range[] }[] = [];
  for (const row of table.rows) {
    const [time] = timesOf(plain, row);
    if (time) rows.push({ time, topics: [] });
    const topic = row.cells[1];
    if (topic) rows.at(-1)?.topics.push(topic);
  }
  return rows.map(({ time, topics }) =>
    agendaRow(
      context,
      section,
      time,
      topics.flatMap((topic) => topicsIn(plain, topic)),
    ),
  );
}

function timesOf(plain: string, row: Row): TimeSpan[] {
  const [cell] = row.cells;
  return cell ? findTimes(plain, cell) : [];
}

/**
 * Who leads a topic is printed behind it: a name (masked), a role in parentheses, a word spaced out
 * over its column, 〃 for the same as above, or the participants as a group.
 */
const OWNER =
  /\s*(?:○{2,}|〃|-|\([가-힣]{2,4}자\)|(?:(?<![가-힣])[가-힣]\s){2,}[가-힣]|\s(?:자치구|참여자|참석자|전체|진행자))$/u;

function topicsIn(plain: string, range: Range): string[] {
  const marks = inlineMarks(plain.slice(range.start, range.end), range.start).filter(
    ({ rank }) => rank === 2,
  );
  const starts = marks.length > 0 ? marks.map(({ end }) => end) : [range.start];
  return starts
    .map((start, index) =>
      withoutOwner(
        words(plain, trimmed(plain, { start, end: marks[index + 1]?.start ?? range.end })),
      ),
    )
    .filter((topic) => topic !== "");
}

function withoutOwner(topic: string): string {
  for (let rest = ` ${topic}`; ;) {
    const next = rest.replace(OWNER, "");
    if (next === rest) return rest.trim();
    rest = next;
  }
}

function agendaRow(
  context: Context,
  section: Section,
  time: TimeSpan,
  topics: string[],
): AgendaRow {
  const span = context.evidence.span(time, {
    section: sectionLine(section),
    row: topics[0] ?? null,
  });
  return {
    id: context.evidence.id("agenda", time.from, time.to),
    day: null,
    start: time.from,
    end: time.to,
    minutes: time.minutes,
    topics,
    asWritten: span.quote,
    span,
  };
}
