import { later, weekdayOf } from "../drafts/dates";
import {
  CLOSE,
  DISPOSITIONS,
  MEETINGS,
  OPENING,
  QUESTIONS,
  REQUESTS,
  SUBJECTS,
  TOPICS,
} from "../meeting-words";
import type { AgendaRow, AttendanceGroup, MeetingRecord, QuestionItem } from "../model/meeting";
import { inventOffice, programmeName } from "../names";
import type { Random } from "../random";
import { PLACES, STEMS } from "../words";
import { inventDay } from "./day";
import { inventHeader, inventPlans } from "./approved-header";

/** The record of a meeting of districts, that holds. */
export function inventMeetingRecord(
  number: number,
  districts: readonly string[],
  random: Random,
): MeetingRecord {
  const day = inventDay(random);
  const office = inventOffice(random);
  const name = `${day.slice(0, 4)}년 ${programmeName(number)} ${random.pick(MEETINGS)}`;
  const absent = random.sample(districts, random.int(0, 5));
  const groups = inventGroups(districts.length - absent.length, random);
  const agenda = inventAgenda(random);
  const online = random.chance(0.2);
  return {
    header: inventHeader(`${name} 결과보고`, office, number, later(day, random.int(1, 6)), random),
    name,
    day,
    weekday: weekdayOf(day),
    start: agenda[0]?.start ?? "",
    end: agenda.at(-1)?.end ?? "",
    place: online
      ? "온라인(화상회의)"
      : `${random.pick(STEMS)}마을 ${random.pick(PLACES)} ${random.int(2, 5)}층 회의실`,
    mode: online ? "online" : "in person",
    attendees: groups.reduce((sum, { count }) => sum + count, 0),
    groups,
    listing: random.chance(0.25) ? "inline" : "lines",
    districts: districts.length - absent.length,
    absent,
    agenda,
    sections: inventSections(random),
    asking: random.chance(0.25) ? "letters" : "arrows",
    plans: inventPlans(later(day, 7), random),
  };
}

function inventGroups(districts: number, random: Random): AttendanceGroup[] {
  const [first, second] = [random.int(2, 6), random.int(1, 5)];
  const helpers = random.int(3, 9);
  return [
    {
      name: "가상시",
      count: first + second,
      parts: [
        { name: "이음팀", count: first },
        { name: "지원팀", count: second },
      ],
    },
    { name: "자치구", count: districts + random.int(0, 6), parts: [] },
    { name: "중간지원조직", count: helpers, parts: [] },
  ];
}

const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

function inventAgenda(random: Random): AgendaRow[] {
  let at = random.int(18, 30) * 30;
  const topics = random.sample(TOPICS, random.int(1, 4));
  const middle =
    topics.length > 2 ? [topics.slice(0, 2), ...topics.slice(2).map((topic) => [topic])] : [topics];
  return [[OPENING], ...middle, [CLOSE]].map((row) => {
    const minutes = random.int(1, 5) * 10;
    const start = clock(at);
    at += minutes;
    return { start, end: clock(at), minutes, topics: row };
  });
}

function inventSections(random: Random): MeetingRecord["sections"] {
  const requests = random.sample(REQUESTS, random.int(1, 4)).map((question): QuestionItem => ({
    question,
    answers: [],
    disposition: random.pick(DISPOSITIONS),
  }));
  const questions = random
    .sample(QUESTIONS, random.int(1, 4))
    .map(({ question, answers }): QuestionItem => ({
      question,
      answers: [...answers],
      disposition: null,
    }));
  const [first = "", second = ""] = random.sample(SUBJECTS, 2);
  return [
    { name: first, items: [...questions.slice(0, 2), ...requests.slice(0, 2)] },
    { name: second, items: [...requests.slice(2), ...questions.slice(2)] },
  ].filter(({ items }) => items.length > 0);
}
