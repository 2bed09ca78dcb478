import type { AttendanceGroup, MeetingRecord } from "../model/meeting";
import type { Random } from "../random";
import { approvedDraft, plansOf } from "./approved-document";
import { printedDate } from "./dates";
import { type Draft, type Part, cell, row } from "./draft";
import type { Style } from "./style";

/** A record of a meeting as its writer lays out its parts. */
export function meetingRecordDraft(record: MeetingRecord, style: Style, random: Random): Draft {
  const body: Part[] = [
    ...overview(record, style, random),
    ...agenda(record, style),
    ...questions(record),
    ...plansOf(record.plans, style),
  ];
  return approvedDraft(record.header, body, style);
}

const item = (text: string): Part => ({ kind: "item", depth: 1, text });
const paragraph = (text: string): Part => ({ kind: "paragraph", text });
const below = (text: string): Part => ({ kind: "item", depth: 2, text });

function overview(record: MeetingRecord, style: Style, random: Random): Part[] {
  const { day, weekday, start, end, place, attendees, groups, districts, absent } = record;
  const hours = `${start}${style.range}${end}`;
  const people = random.pick(["명", "인"]);
  const total = `${random.chance(0.3) ? "총 " : ""}${attendees}${people}`;
  return [
    { kind: "heading", level: 1, text: "회의개요" },
    item(`일 시 : ${printedDate(day, style)}(${weekday}) ${hours}`),
    item(`장 소 : ${place}`),
    ...(record.listing === "inline"
      ? [
          item(
            `참 석 : ${total}(${groups.map(({ name, count }) => `${name} ${count}`).join(", ")})`,
          ),
        ]
      : [
          item(`참 석 : ${total}`),
          ...groups.map((group) => below(printedGroup(group, districts))),
        ]),
    ...(absent.length > 0
      ? [{ kind: "item" as const, depth: "note" as const, text: `불참 : ${absent.join(", ")}` }]
      : []),
  ];
}

function printedGroup({ name, count, parts }: AttendanceGroup, districts: number): string {
  const inside = parts.map((part) => `${part.name}(${part.count})`).join(", ");
  const who = name === "자치구" ? `${districts}개 자치구 담당주무관` : "담당자";
  return `${name}(${count}) : ${inside === "" ? who : inside}`;
}

function agenda({ agenda: rows }: MeetingRecord, style: Style): Part[] {
  return [
    { kind: "heading", level: 1, text: "진행순서" },
    {
      kind: "table",
      head: [row("시 간", "내 용", "비 고")],
      rows: rows.map(({ start, end, minutes, topics }, at) => [
        cell(`${start}${style.range}${end}(${minutes}\`)`),
        cell(topics.map((topic) => `○ ${topic}`)),
        cell(at === 0 || at === rows.length - 1 ? "참 여 자" : "자치구"),
      ]),
    },
  ];
}

function questions({ sections, asking }: MeetingRecord): Part[] {
  const asked = (text: string) => (asking === "arrows" ? item(text) : paragraph(`Q. ${text}`));
  const answered = (text: string): Part =>
    asking === "arrows" ? { kind: "answer", text } : paragraph(`A. ${text}`);
  return [
    paragraph("< 주요 질문내용 >"),
    ...sections.flatMap(({ name, items }): Part[] => [
      { kind: "heading", level: 3, text: name },
      ...items.flatMap(({ question, answers, disposition }) => [
        asked(disposition === null ? question : `${question} : ${disposition}`),
        ...answers.map(answered),
      ]),
    ]),
  ];
}
