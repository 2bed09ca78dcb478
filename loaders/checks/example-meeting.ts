import { Evidence } from "../read/evidence";
import type { AgendaRow, AttendanceGroup, Meeting, Question } from "../schema/facts";
import { grouped, printedDigits } from "./figure";
import type { Draft, Trace } from "./tracer";

type GroupDraft = Draft<AttendanceGroup> & { members?: Record<string, string> };
/** A meeting of an example: its groups, agenda and districts by what is printed of them. */
export type MeetingDraft = Partial<
  Omit<Meeting, "groups" | "agenda" | "districtsPresent" | "absences">
> & {
  groups?: GroupDraft[];
  agenda?: Draft<AgendaRow>[];
  districtsPresent?: string;
  absences?: string[];
};

/** The meeting of an example. */
export function meetingOf(trace: Trace, draft: MeetingDraft): Meeting {
  const { groups = [], agenda = [], absences = [], districtsPresent: present, ...rest } = draft;
  const attendees = rest.attendees ?? null;
  return {
    ...{
      id: "meeting-1",
      span: new Evidence("example", "").span({ start: 0, end: 0 }),
      asWritten: "",
      title: "",
      status: "held",
    },
    ...{ mode: null, date: null, endDate: null, start: null, end: null, place: null },
    attendeesSpan: attendees === null ? null : trace("meeting", { print: grouped(attendees) }).span,
    groups: groups.map(({ members = {}, ...group }) => ({
      name: "",
      count: printedDigits(group.print),
      derived: false,
      ...group,
      ...trace("group", group),
      parts: Object.entries(members).map(([name, print]) => ({
        name,
        count: printedDigits(print),
        ...trace("part", { print }),
      })),
    })),
    agenda: agenda.map((row) => ({
      day: null,
      start: null,
      end: null,
      minutes: null,
      topics: [],
      ...row,
      ...trace("agenda", row),
    })),
    districtsPresent:
      present === undefined
        ? null
        : { count: printedDigits(present) ?? 0, ...trace("districts", { print: present }) },
    absences: absences.map((district) => ({ district, ...trace("absence", { print: district }) })),
    ...rest,
    attendees,
  };
}

/** A question of an example, with its answers as printed. */
export interface QuestionDraft {
  print: string;
  answers: string[];
}

/** The questions of an example. */
export const questionsOf = (trace: Trace, drafts: readonly QuestionDraft[]): Question[] =>
  drafts.map(({ print, answers }) => ({
    ...trace("question", { print }),
    ...{ section: null, question: print, disposition: null, dispositionSpan: null },
    answers: answers.map((text) => ({ text, span: trace("answer", { print: text }).span })),
  }));
