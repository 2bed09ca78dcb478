import type { AgendaRow, Facts, Meeting } from "../../schema/facts";
import { agendaDays } from "../clock";
import { exampleFacts } from "../example";
import { judge } from "../judgement";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";

function neighbours(rows: readonly AgendaRow[]): Judgement[] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    if (!row.end || !next?.start) return [];
    const claim = { on: [row, next], expected: `≥ ${row.end}`, actual: next.start };
    return [judge(next.start >= row.end, claim)];
  });
}

function outside(meeting: Meeting, rows: readonly AgendaRow[]): Judgement[] {
  const [first] = rows;
  const last = rows.at(-1);
  const judgements: Judgement[] = [];
  if (meeting.start && first?.start)
    judgements.push(
      judge(first.start >= meeting.start, {
        on: [first, meeting],
        expected: `≥ ${meeting.start}`,
        actual: first.start,
      }),
    );
  if (meeting.end && last?.end)
    judgements.push(
      judge(last.end <= meeting.end, {
        on: [last, meeting],
        expected: `≤ ${meeting.end}`,
        actual: last.end,
      }),
    );
  return judgements;
}

const apply = (facts: Facts): Judgement[] =>
  facts.meetings.flatMap((meeting) =>
    agendaDays(meeting).flatMap((rows, day, days) => {
      const own = {
        ...meeting,
        start: day === 0 ? meeting.start : null,
        end: day === days.length - 1 ? meeting.end : null,
      };
      return [...neighbours(rows), ...outside(own, rows)];
    }),
  );

const held = (second: string, end: string): Facts =>
  exampleFacts(`10:30~10:50 ○ 인사\n${second}~12:00 ○ 논의`, {
    meeting: {
      start: "10:30",
      end,
      agenda: [
        { print: "10:30~10:50", start: "10:30", end: "10:50" },
        { print: `${second}~12:00`, start: second, end: "12:00" },
      ],
    },
  });

export const agendaOverlap: Rule = {
  id: "agenda-overlap",
  words: {
    ko: {
      title: "진행순서는 겹치지 않고 회의 시간 안에 있다",
      finding: "진행순서가 겹치거나 회의 시간을 벗어난다",
      clause: "다음 순서는 앞 순서가 끝난 뒤에 시작하고, 모두 회의의 시작과 끝 사이에 있다.",
      tolerance: "없음.",
    },
    en: {
      title: "agenda rows do not overlap and stay inside the meeting",
      finding: "agenda rows overlap or leave the meeting",
      clause:
        "a row starts when the one before has ended, all between the meeting's start and end.",
      tolerance: "none.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [{ says: "one after the other", facts: held("10:50", "12:00") }],
    fails: [
      {
        says: "the second row starts too early",
        facts: held("10:40", "12:00"),
        expected: "≥ 10:50",
        actual: "10:40",
      },
      {
        says: "the agenda outlasts the meeting",
        facts: held("10:50", "11:40"),
        expected: "≤ 11:40",
        actual: "12:00",
      },
    ],
  },
  apply,
};
