import type { Facts, Finding, Meeting } from "../schema/facts";

/** Spans in print: code points and the place in words. */
function withoutContext(key: string, value: unknown): unknown {
  if (key.toLowerCase().endsWith("span") && typeof value === "object" && value !== null) {
    const { start, end, locator } = value as Facts["amounts"][number]["span"];
    return { start, end, locator };
  }
  return value;
}

function meetingOf({ absences, ...meeting }: Meeting) {
  return { ...meeting, absentDistricts: absences.map(({ district }) => district), absences };
}

const findingOf = ({ spans, ...finding }: Finding) => ({
  ...finding,
  spans: spans.map(({ start, end, locator }) => ({ start, end, locator })),
});

/** One line of JSON for one document, in the shape that scripts rely on (README, `extract --json`). */
export function extractionJson(facts: Facts, findings: Finding[], withText: boolean): string {
  const { text, meetings, questions } = facts;
  return JSON.stringify(
    {
      ...facts,
      blocks: undefined,
      meetings: meetings.map(meetingOf),
      questions: questions.map(({ answers, ...question }) => ({
        ...question,
        answers: answers.map((answer) => answer.text),
        answerSpans: answers.map(({ span: { start, end, locator } }) => ({ start, end, locator })),
      })),
      findings: findings.map(findingOf),
      text: withText ? text : undefined,
    },
    withoutContext,
  );
}
