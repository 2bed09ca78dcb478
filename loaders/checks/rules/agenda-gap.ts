import type { AgendaRow, Facts, Meeting } from "../../schema/facts";
import { agendaDays, minutesOf } from "../clock";
import { exampleFacts } from "../example";
import { fails, holds, type Place } from "../judgement";
import { UNCERTAIN, type Judgement, type Rule } from "../rule";

interface Gap {
  from: string;
  to: string;
  on: Place[];
}

/** Times between two rows, and between the rows and the ends of the meeting, that no row covers. */
function gapsOf(meeting: Meeting, rows: readonly AgendaRow[]): Gap[] {
  const [first] = rows;
  const last = rows.at(-1);
  const gaps: Gap[] = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    if (!next?.start || !row.end || row.end >= next.start) return [];
    return [{ from: row.end, to: next.start, on: [row, next] }];
  });
  if (first?.start && meeting.start && meeting.start < first.start)
    gaps.unshift({ from: meeting.start, to: first.start, on: [meeting, first] });
  if (last?.end && meeting.end && last.end < meeting.end)
    gaps.push({ from: last.end, to: meeting.end, on: [last, meeting] });
  return gaps;
}

/** Minutes covered of all, `140 / 150`; empty where the meeting prints no end. */
function coverage(meeting: Meeting, gaps: readonly Gap[], rows: readonly AgendaRow[]): string {
  const start = meeting.start ?? rows[0]?.start;
  const end = meeting.end ?? rows.at(-1)?.end;
  if (!start || !end) return "";
  const whole = minutesOf(end) - minutesOf(start);
  const open = gaps.reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0);
  return `${whole - open} / ${whole}`;
}

function judged(meeting: Meeting, rows: readonly AgendaRow[]): Judgement[] {
  if (rows.slice(0, -1).some(({ end }) => end === null)) return [];
  const gaps = gapsOf(meeting, rows);
  const actual = coverage(meeting, gaps, rows);
  if (gaps.length === 0) return rows.length > 1 ? [holds({ on: rows, actual })] : [];
  return gaps.map(({ from, to, on }) => fails({ on, actual, expected: `${from}–${to}` }));
}

const apply = (facts: Facts): Judgement[] =>
  facts.meetings.flatMap((meeting) => agendaDays(meeting).flatMap((rows) => judged(meeting, rows)));

const held = (second: string): Facts =>
  exampleFacts(`10:30~10:50 ○ 인사\n${second}~12:00 ○ 논의`, {
    meeting: {
      start: "10:30",
      end: "12:00",
      agenda: [
        { print: "10:30~10:50", start: "10:30", end: "10:50" },
        { print: `${second}~12:00`, start: second, end: "12:00" },
      ],
    },
  });

export const agendaGap: Rule = {
  id: "agenda-gap",
  words: {
    ko: {
      title: "진행순서에 빈 시간이 없다",
      finding: "진행순서에 빈 시간이 있다",
      clause: "한 순서가 끝난 때에 다음 순서가 시작하고, 진행순서는 회의의 시작부터 끝까지다.",
      tolerance:
        "없음. 쉬는 시간일 수 있어 참고로만 적는다. 끝을 적지 않은 순서가 있으면 따지지 않는다.",
    },
    en: {
      title: "the agenda leaves no time out",
      finding: "the agenda leaves time out",
      clause:
        "each row starts where the one before ends; the agenda runs from the meeting's start to its end.",
      tolerance:
        "none; it may be a break, so it is only noted; left alone where a row prints no end.",
    },
  },
  standing: UNCERTAIN,
  examples: {
    passes: [{ says: "no gap", facts: held("10:50") }],
    fails: [
      {
        says: "ten minutes that nobody accounts for",
        facts: held("11:00"),
        expected: "10:50–11:00",
        actual: "80 / 90",
      },
    ],
  },
  apply,
};
