import { date } from "../words/date.js";
import { count } from "../words/number.js";
import { printed } from "../words/trace.js";
import { element, paragraph } from "./dom.js";
import { withDoubts, type FindingFacts } from "./doubts.js";
import { thinStops } from "./evidence/stops.js";
import { value } from "./evidence/value.js";
import { record } from "./record.js";

/** A meeting, as the table `meeting` has it. */
export interface MeetingRow {
  id: string;
  source_id: string;
  title: string;
  status: "held" | "planned";
  mode: string | null;
  date: string | null;
  start_time: string | null;
  end_time: string | null;
  place: string | null;
  attendees: number | null;
}

export interface QuestionRow {
  id: string;
  source_id: string;
  section: string | null;
  question: string;
  disposition: string | null;
}

export interface AnswerRow {
  question_id: string;
  answer: string;
}

/** A passage that the transcription gives in other words. */
export interface RestatementRow {
  source_id: string;
  quote: string;
}

const MODES: Readonly<Record<string, string>> = {
  "in person": "대면",
  online: "온라인",
  written: "서면",
};

function attendees(
  people: number,
  meeting: string,
  findings: readonly FindingFacts[],
): HTMLElement {
  return withDoubts(`${count(people, "명", "ko")}(문서에 적힌 총수)`, [meeting], findings);
}

/** When, where and how a meeting was held. */
export function meetingRecord(meeting: MeetingRow, findings: readonly FindingFacts[]): HTMLElement {
  const times = [meeting.start_time, meeting.end_time].filter((time) => time !== null).join("–");
  const day = [meeting.date === null ? "" : date(meeting.date, "ko"), times].join(" ").trim();
  const on = printed([meeting.id]);
  return record([
    ["회의", value(meeting.title, "name")],
    ["날짜", meeting.date === null ? null : value(day, on)],
    ["장소", meeting.place],
    ["방식", meeting.mode === null ? null : (MODES[meeting.mode] ?? meeting.mode)],
    [
      "참석",
      meeting.attendees === null ? null : attendees(meeting.attendees, meeting.id, findings),
    ],
  ]);
}

function isRestated(text: string, restatements: readonly RestatementRow[]): boolean {
  return restatements.some(({ quote }) => quote.includes(text) || text.includes(quote));
}

function item(question: QuestionRow, answers: readonly string[], restated: boolean): HTMLElement {
  const tag =
    question.disposition === null
      ? element("span", { class: "tag quiet" }, ["처리 표시 없음"])
      : element("span", { class: "tag" }, [question.disposition]);
  const note = restated ? [element("span", { class: "tag quiet" }, ["요약(원문 아님)"])] : [];
  const on = printed([question.id]);
  const head = element("p", {}, [tag, ...note, value(question.question, on)]);
  const replies = answers.map((answer) =>
    element("p", { class: "answer" }, ["→ ", value(answer, on)]),
  );
  const made = element("li", { id: question.id }, [head, ...replies]);
  thinStops(made);
  return made;
}

/** The questions of a record under their sections, each with its answers and its printed outcome. */
export function questionList(
  questions: readonly QuestionRow[],
  answers: readonly AnswerRow[],
  restatements: readonly RestatementRow[],
): HTMLElement {
  const sections = [...new Set(questions.map(({ section }) => section))];
  const parts = sections.flatMap((section) => {
    const items = questions
      .filter((question) => question.section === section)
      .map((question) => {
        const texts = answers
          .filter((row) => row.question_id === question.id)
          .map((row) => row.answer);
        const own = restatements.filter((row) => row.source_id === question.source_id);
        return item(question, texts, isRestated(question.question, own));
      });
    return [
      element("h3", {}, [value(section ?? "단원 없음", "name")]),
      element("ul", { class: "questions" }, items),
    ];
  });
  return element("div", {}, parts.length > 0 ? parts : [paragraph("자료에 없음", "empty")]);
}
