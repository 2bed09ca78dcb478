import { describe, expect, it } from "vitest";
import { factsOf } from "./show";

const head = (title: string) =>
  `결재문서\n\n${title}\n\n문서번호 가상과-3 결재일자 2018.4.20. 공개여부 공개 방침번호 시 민 주무관 홍길동 과장 04/20 김가상 협조\n\n`;

/** The only meeting of a record whose overview holds these lines. */
function meetingOf(lines: string, title = "가상협의회 결과보고") {
  const { meetings } = factsOf(`${head(title)}□ 회의개요\n${lines}\n`);
  expect(meetings).toHaveLength(1);
  return meetings[0];
}

const WHEN = " ○ 일 시 : 2018. 4. 12.(목) 14:00~16:00\n ○ 장 소 : 가상구청 회의실\n";

describe("attendance", () => {
  it.each([
    ["18명(시 3, 자치구 6, 운영단체 9)", 18, ["시 3", "자치구 6", "운영단체 9"]],
    ["총 45명(시 5명, 자치구 담당자 40명)", 45, ["시 5", "자치구 담당자 40"]],
    ["8명(위원장 1, 위원 7)", 8, ["위원장 1", "위원 7"]],
    ["위원장 1명, 위원 6명, 간사 1명", null, ["위원장 1", "위원 6", "간사 1"]],
    ["평가위원(총 3명), 시설 운영자 및 담당자", null, ["평가위원 3"]],
    ["가상과장 등 8명", 8, []],
    ["재적위원 15명 중 출석 11명, 불참 4명", 11, []],
    ["재적위원 9명 중 7명 출석", 7, []],
    ["15개 자치구 26명", 26, []],
    ["약 50여 명", 50, []],
    ["홍길동, 김가상, 이예시", null, []],
  ])("%s", (print, attendees, groups) => {
    const meeting = meetingOf(`${WHEN} ○ 참 석 : ${print}`);
    expect(meeting?.attendees).toBe(attendees);
    expect(meeting?.groups.map(({ name, count }) => `${name} ${String(count)}`)).toEqual(groups);
  });

  it.each([
    ["- 직원 5명(홍길동, 김가상, 이예시, 박보기, 최견본)", "직원", 5, false],
    ["- 가상시 : 가상과장, 가상팀장, 주무관(홍길동)", "가상시", 3, true],
    ["- 자치구 : 가상팀장(김가상), 주무관(이예시, 박보기)", "자치구", 3, true],
    ["- 단체 : 홍길동(가상조합 대표), 김가상(가상조합 이사)", "단체", 2, true],
    ["- 위원 : 홍길동·김가상·이예시", "위원", 3, true],
    ["- 주민 : 주민대표 2명", "주민", 2, false],
    ["- 주민 : 통장 외 2명", "주민", 3, true],
    ["- 시민 : 9명", "시민", 9, false],
    ["<운영단체> 홍길동(가상조합 대표), 김가상(가상조합 이사)", "운영단체", 2, true],
  ])("%s", (line, name, count, derived) => {
    const meeting = meetingOf(`${WHEN} ○ 참 석 : 총 11명\n   ${line}\n ※ 발표자 : 홍길동`);
    expect(meeting?.attendees).toBe(11);
    expect(meeting?.groups).toMatchObject([{ name, count, derived }]);
  });

  it("leaves a group alone whose number nobody can tell", () => {
    const meeting = meetingOf(`${WHEN} ○ 참 석 : 30명\n   - 주민 : 관심 있는 주민들`);
    expect(meeting?.groups).toEqual([]);
  });

  it("stops the absent districts at the first other word", () => {
    const meeting = meetingOf(
      `${WHEN} ○ 참 석 : 20명\n ※ 불참(2개구)\n ※ 불참 : 중구 및 강남 2개구 담당자 노원구`,
    );
    expect(meeting?.absences.map(({ district }) => district)).toEqual(["중구", "강남구"]);
  });
});

describe("when, where and how", () => {
  it.each([
    ["○ 일시 및 장소 : ’18. 4. 12.(목) 오후 2시~4시, 가상관 대강당", "가상관 대강당", "in person"],
    ["○ 일시 : 4. 12.(목) 14:00-16:00\n○ 장소 : 온라인(Zoom)", "온라인(Zoom)", "online"],
    ["○ 일시 : 4/12(목) 14~16시\n○ 장소 : 가상구청 및 Zoom 병행", "가상구청 및 Zoom 병행", null],
    ["○ 회의방법 : 서면심의\n○ 일시 : 2018. 4. 12. 14:00~16:00\n○ 참석 : 9명", null, "written"],
    ["일 시\t2018. 4. 12.(목) 14:00~16:00\n장 소\t가상실\n참석자\t9명\n", "가상실", "in person"],
  ])("%s", (lines, place, mode) => {
    expect(meetingOf(lines)).toMatchObject({
      date: "2018-04-12",
      start: "14:00",
      end: "16:00",
      place,
      mode,
      status: "held",
    });
  });

  it("is no meeting where people are only taught", () => {
    const { meetings } = factsOf(`${head("가상교육 결과보고")}□ 교육개요\n${WHEN}`);
    expect(meetings).toEqual([]);
  });

  it("is planned where people are asked to come", () => {
    const meeting = meetingOf(`${WHEN} ○ 참석 : 9명`, "가상협의회 참석 요청");
    expect(meeting).toMatchObject({ status: "planned", title: "가상협의회" });
  });

  it("keeps two meetings of one record apart, and tells one twice only once", () => {
    const { meetings } = factsOf(
      `${head("가상사업 결과보고")}□ 1차 회의\n${WHEN}□ 2차 회의\n${WHEN.replace("12.(목)", "19.(목)")}□ 회의 요약\n${WHEN}`,
    );
    expect(meetings.map(({ title, date }) => [title, date])).toEqual([
      ["1차 회의", "2018-04-12"],
      ["2차 회의", "2018-04-19"],
    ]);
  });
});

describe("agenda", () => {
  const rows = (lines: string) =>
    meetingOf(`${WHEN} ○ 참석 : 9명\n${lines}`)?.agenda.map(
      ({ day, start, end, minutes, topics }) => [day, start, end, minutes, topics],
    );

  it.each([
    [
      "over days, by day",
      "○ 진행순서\n - 1일차 14:00 가상 발표\n - 2일차 14:00 나상 발표\n - 종합 토론",
      [
        [1, "14:00", null, null, ["가상 발표"]],
        [2, "14:00", null, null, ["나상 발표"]],
        [null, null, null, null, ["종합 토론"]],
      ],
    ],
    [
      "over days, below each day",
      "○ 세부일정\n - 1일차(4. 12.)\n  · 10:00~12:00 사례 발표\n - 2일차(4. 13.)\n  · 09:30~11:30 토론",
      [
        [1, "10:00", "12:00", null, ["사례 발표"]],
        [2, "09:30", "11:30", null, ["토론"]],
      ],
    ],
    [
      "in items with deeper topics",
      "□ 진행순서\n ○ 14:00~14:10(10′) 개회\n ○ 14:10~15:00 안건 논의\n  - 학교 운영\n  - 공간 정비",
      [
        [null, "14:00", "14:10", 10, ["개회"]],
        [null, "14:10", "15:00", null, ["안건 논의", "학교 운영", "공간 정비"]],
      ],
    ],
    [
      "in a table with lengths",
      "□ 시간계획\n시간\t소요\t내용\t진행\n14:00~14:10\t10분\t개회\t홍길동\n14:10~\t\t토론\t전체\n",
      [
        [null, "14:00", "14:10", 10, ["개회"]],
        [null, "14:10", null, null, ["토론"]],
      ],
    ],
  ])("%s", (_, lines, expected) => {
    expect(rows(lines)).toEqual(expected);
  });
});
