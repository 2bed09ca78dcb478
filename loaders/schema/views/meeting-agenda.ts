import type { View } from "../view";

/** Agenda rows with the minutes printed and the minutes of the clock. */
export const meetingAgenda: View = {
  name: "meeting_agenda",
  words: { en: "agendas of meetings on the clock", ko: "회의 진행순서" },
  columns: {
    source_id: { en: "the document", ko: "문서" },
    meeting_id: { en: "the meeting", ko: "회의" },
    meeting: { en: "title of the meeting", ko: "회의 이름" },
    date: { en: "first day of the meeting", ko: "날짜" },
    day: { en: "day of a meeting over several", ko: "며칠째" },
    ordinal: { en: "place in the agenda", ko: "순서" },
    start_time: { en: "start", ko: "시작" },
    end_time: { en: "end", ko: "끝" },
    printed_minutes: { en: "minutes as printed", ko: "인쇄된 분" },
    clock_minutes: { en: "minutes from start to end", ko: "시각으로 센 분" },
    gap_minutes: {
      en: "minutes since the row before ended; negative where they overlap",
      ko: "앞 순서가 끝난 뒤의 분",
    },
    topics: { en: "topics", ko: "내용" },
    facts: { en: "ids of the facts", ko: "사실" },
  },
  order: ["source_id", "meeting_id", "ordinal"],
  sql: `
WITH clock AS (
  SELECT *, date_diff('minute', TIME '00:00', CAST(start_time || ':00' AS TIME)) AS start_minute,
    date_diff('minute', TIME '00:00', CAST(end_time || ':00' AS TIME)) AS end_minute
  FROM agenda_row
)
SELECT r.source_id, r.meeting_id, m.title AS meeting, m.date, r.day, r.ordinal, r.start_time, r.end_time,
  r.minutes AS printed_minutes, CAST(r.end_minute - r.start_minute AS INTEGER) AS clock_minutes,
  CAST(r.start_minute - lag(r.end_minute) OVER (
    PARTITION BY r.meeting_id, r.day ORDER BY r.ordinal) AS INTEGER) AS gap_minutes,
  coalesce((SELECT list(t.topic ORDER BY t.ordinal) FROM agenda_topic t
    WHERE t.agenda_row_id = r.id), []) AS topics,
  [r.id] AS facts
FROM clock r JOIN meeting m ON m.id = r.meeting_id`,
};
