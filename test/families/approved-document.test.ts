import { describe, expect, it } from "vitest";
import { meetingText } from "./meeting-text";
import { factsOf } from "./show";

describe.each([
  ["in lines", false],
  ["on one line", true],
])("the record of a meeting %s", (_, flat) => {
  const facts = factsOf(meetingText({ flat }));
  const [meeting] = facts.meetings;

  it("says what it is", () => {
    expect(facts.source).toMatchObject({
      family: "approved-document",
      title: "가상구 소통회의 결과보고",
      documentNumber: "가상마을과-1234",
      policyNumber: null,
      organisation: "가상시",
      bureau: "가상혁신국",
      department: "가상마을과",
      approvedOn: "2019-03-15",
      producedOn: "2019-03-15",
      disclosure: "부분공개",
      exemptions: [5],
      retention: "5년",
      managementNumber: "D0000000000000",
      classification: "행정 > 지역 > 마을",
      licence: "저작자표시 3.0",
    });
  });

  it("tells when, where and who", () => {
    expect(facts.meetings).toHaveLength(1);
    expect(meeting).toMatchObject({
      title: "가상구 소통회의",
      status: "held",
      mode: "in person",
      date: "2019-03-13",
      endDate: null,
      start: "10:00",
      end: "11:30",
      place: "가상구청 3층 회의실",
      attendees: 9,
      attendeesSpan: { quote: "9명" },
      districtsPresent: { count: 5 },
      groups: [
        {
          name: "가상시",
          count: 4,
          parts: [
            { name: "마을팀", count: 3 },
            { name: "지역팀", count: 1 },
          ],
        },
        { name: "자치구", count: 5, parts: [] },
      ],
      absences: [{ district: "중구" }, { district: "용산구" }],
    });
    expect(facts.weekdays.map(({ date, weekday }) => [date, weekday])).toEqual([
      ["2019-03-13", "수"],
      ["2019-04-10", "수"],
    ]);
  });

  it("tells the agenda", () => {
    expect(
      meeting?.agenda.map(({ start, end, minutes, topics }) => [start, end, minutes, topics]),
    ).toEqual([
      ["10:00", "10:20", 20, ["상호 인사", "배움터 안내"]],
      ["10:20", "11:30", 70, ["질의응답"]],
    ]);
  });

  it("tells what was asked, answered and decided, and what comes next", () => {
    expect(
      facts.questions.map(({ section, question, answers, disposition }) => [
        section,
        question,
        answers.length,
        disposition,
      ]),
    ).toEqual([
      ["배움터 지침 관련 질문", "보조금을 먼저 달라는 요청", 0, "반영"],
      ["배움터 지침 관련 질문", "다른 서식을 써도 되는지?", 1, "보완 반영"],
    ]);
    expect(facts.followUps.map(({ on, text }) => [on, text])).toEqual([
      ["2019-04-10", "제2차 소통회의 개최"],
    ]);
  });

  it("lists its attachments, and no sum or activity", () => {
    expect(facts.attachments.map(({ name, size, public: open }) => [name, size, open])).toEqual([
      ["소통회의 결과.hwpx", "1.98 MB", true],
      ["참석자 명단.pdf", null, false],
    ]);
    expect([facts.amounts, facts.activities]).toEqual([[], []]);
  });
});
