import type { Activity, Meeting } from "../../loaders/schema/facts";
import { spanOf, traced } from "./example-text";

/** Something done in 2020, with its count and counter as the text prints them. */
export function activity(id: string, quote: string, given: Partial<Activity> = {}): Activity {
  return {
    ...traced(id, quote),
    year: 2020,
    group: null,
    label: id,
    kind: "training",
    count: Number.parseInt(quote, 10),
    unit: quote.replace(/\d/g, ""),
    status: "done",
    period: null,
    place: null,
    of: null,
    isTotal: false,
    approximate: false,
    openEnded: false,
    ...given,
  };
}

/** A meeting with a gap in its agenda. */
export function meeting(): Meeting {
  const agendaRow = (id: string, quote: string, topic: string) => ({
    ...traced(id, quote),
    day: null,
    start: quote.slice(0, 5),
    end: quote.slice(6),
    minutes: null,
    topics: [topic],
  });
  return {
    ...traced("meeting", "회의"),
    title: "동네책방 회의",
    status: "held",
    mode: "in person",
    date: "2020-05-12",
    endDate: null,
    start: "10:30",
    end: "12:00",
    place: null,
    attendees: 10,
    attendeesSpan: spanOf("10명"),
    groups: [
      {
        ...traced("group", "4명"),
        name: "시",
        count: 4,
        derived: false,
        parts: [{ ...traced("part", "4명"), name: "시 담당", count: 4 }],
      },
    ],
    districtsPresent: { ...traced("districts", "6명"), count: 1 },
    absences: [{ ...traced("absence", "강동"), district: "강동" }],
    agenda: [
      agendaRow("agenda-1", "10:30~11:00", "안내"),
      agendaRow("agenda-2", "11:10~12:00", "토의"),
    ],
  };
}
