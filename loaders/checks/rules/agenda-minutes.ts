import type { AgendaRow, Facts } from "../../schema/facts";
import { minutesOf } from "../clock";
import { exampleFacts } from "../example";
import { judge } from "../judgement";
import { Passages } from "../passage";
import { TYPO, type Judgement, type Rule } from "../rule";

/** The minutes as printed behind the clock times, else as read. */
function printedMinutes(text: Passages, { span, minutes }: AgendaRow): string {
  const behind = text.slice(span.start, span.end + 8);
  return /\((\d+\s*[`'′’분]?)\)/u.exec(behind)?.[1] ?? String(minutes);
}

function apply(facts: Facts): Judgement[] {
  const text = new Passages(facts.text);
  return facts.meetings.flatMap(({ agenda }) =>
    agenda.flatMap((row) => {
      const { start, end, minutes } = row;
      if (start === null || end === null || minutes === null) return [];
      const length = minutesOf(end) - minutesOf(start);
      const expected = `${end} − ${start} = ${length}`;
      return [
        judge(length === minutes, { on: [row], expected, actual: printedMinutes(text, row) }),
      ];
    }),
  );
}

const held = (minutes: number): Facts =>
  exampleFacts(`10:30~10:50(${minutes}\`) ○ 인사`, {
    meeting: { agenda: [{ print: "10:30~10:50", start: "10:30", end: "10:50", minutes }] },
  });

export const agendaMinutes: Rule = {
  id: "agenda-minutes",
  words: {
    ko: {
      title: "적힌 분은 시작과 끝 사이의 분이다",
      finding: "적힌 분이 시작과 끝 사이의 분과 다르다",
      clause: "분 = 끝 시각 − 시작 시각.",
      tolerance: "없음.",
    },
    en: {
      title: "the minutes printed are the minutes between the clock times",
      finding: "the minutes printed are not those between the clock times",
      clause: "minutes = end − start.",
      tolerance: "none.",
    },
  },
  standing: TYPO,
  examples: {
    passes: [{ says: "twenty minutes", facts: held(20) }],
    fails: [
      {
        says: "half of it",
        facts: held(10),
        expected: "10:50 − 10:30 = 20",
        actual: "10`",
      },
    ],
  },
  apply,
};
