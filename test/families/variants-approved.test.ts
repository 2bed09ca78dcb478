import { describe, expect, it } from "vitest";
import { factsOf } from "./show";

/** The head of an invented decision, and what follows it. */
const decision = (body: string, title = "가상 협의회 결과보고") =>
  factsOf(
    `문서번호 : 가상과-3\n결재일자 : 2018. 4. 20.\n공개여부 : 공개\n주무관 홍길동 과장 04/20 김가상\n\n${title}\n\n${body}\n`,
  );

describe("the head", () => {
  it.each([
    [
      "a table and an approval line before the title",
      "| 문서번호 | 가상과-3 |\n|---|---|\n| 결재일자 | 2018. 4. 2. |\n\n| 주무관 | 과장 |\n|---|---|\n| 홍길동 | 전결 04/02<br>김가상 |\n\n협 조\n\n# 가상 모임 결과보고\n\n2018. 4.\n\n**가상국**\n**(가상과)**\n",
      { title: "가상 모임 결과보고", bureau: "가상국", organisation: null },
    ],
    [
      "a title of two lines, presented by a district",
      "문서번호|가상과-3\n결재일|2018. 4. 2.\n공개여부|대시민 공개\n\n2018 가상 학교\n운영 추진계획\n\n2018. 4.\n가 상 구\n(가 상 과)\n",
      {
        title: "2018 가상 학교 운영 추진계획",
        organisation: "가상구",
        bureau: null,
        approvedOn: "2018-04-02",
        disclosure: "대시민 공개",
      },
    ],
    [
      "fields of a report",
      "가상 교실 월간보고\n\n문서번호\t가상과-3\n보고일자\t2018. 4. 2.\n보고부서\t가상국 가상과\n공개구분\t공개\n\n끝\n",
      {
        title: "가상 교실 월간보고",
        documentNumber: "가상과-3",
        bureau: "가상국",
        department: "가상과",
      },
    ],
    [
      "an approval line where the number of a policy would stand",
      "문서번호 가상과-3 결재일자 2018.4.2. 공개여부 공개 방침번호 주무관 가상팀장 가상과장 홍길동 김가상 04/02 이예시 협조 가상 계획",
      { policyNumber: null },
    ],
    [
      "a Markdown letterhead and the public named otherwise",
      "# 가 상 구\n\n수신　　수신자 참조\n(경유)\n제목　　가상 안내\n\n1. 가상입니다.  끝.\n\n주무관 홍길동　과장 전결 2018. 4. 2. 김가상\n시행 가상과-35 (2018. 4. 2.)　접수\n우 00000 가상구　/ 전화번호 02-0000-0000　/ 대국민 공개\n",
      { title: "가상 안내", organisation: "가상구", disclosure: "대국민 공개" },
    ],
  ])("reads %s", (_, text, header) => {
    const { source, text: shown } = factsOf(text);
    expect(source).toMatchObject(header);
    expect(shown).not.toMatch(/홍길동|김가상|이예시|0000-0000/u);
  });

  it("reads the fields of a page's list of terms", () => {
    const page =
      "<!doctype html><html><body><h2>가상 결과</h2><dl><dt>문서번호</dt><dd>1인가상과-3</dd><dt>기관명</dt><dd>가상시</dd><dt>부서명</dt><dd>가상실 1인가상과</dd></dl><p>공개여부 공개</p><p>결재일자 2018.4.2.</p></body></html>";
    expect(factsOf(page, "page.html").source).toMatchObject({
      documentNumber: "1인가상과-3",
      organisation: "가상시",
      bureau: "가상실",
      department: "1인가상과",
    });
  });
});

it("knows an agreement by its form, and its articles as headings", () => {
  const { source, amounts } = factsOf(
    "2020년 가상사업 협약서\n\n  가상구청장(이하 “갑”)과 가상모임(이하 “을”)은 협약을 맺는다.\n\n제1조(목적) 지킬 일을 정한다.\n제2조(보조금의 교부) “갑”은 보조금을 나누어 준다.\n  ① 1차 : 7,000,000원\n  ② 2차 : 3,000,000원\n\n“을” 가상모임 대표 홍길동 (서명)\n",
  );
  expect(source).toMatchObject({ family: "approved-document", title: "2020년 가상사업 협약서" });
  expect(amounts.map(({ label, path, amountKrw }) => [label, path.at(-1), amountKrw])).toEqual([
    ["1차", "보조금의 교부", 7_000_000],
    ["2차", "보조금의 교부", 3_000_000],
  ]);
});

describe("a meeting", () => {
  it("has its groups below ◦ and its agenda in a table under any title", () => {
    const { meetings, activities } = decision(
      "□ 회의개요\n◦ 일시 : 2018. 4. 12.(목) 10:30～11:10\n◦ 장소 : 가상실\n◦ 참석자 : 총 17명\n   - 위원 14명(위촉직 11명, 당연직 3명)\n   - 사무국 3명\n□ 회의진행\n\n시 간\t소요(분)\t내 용\n10:30~10:40\t10\t개회\n10:40~11:10\t30\t안건 심의\n\n끝\n",
    );
    expect(meetings).toMatchObject([
      {
        attendees: 17,
        groups: [
          { name: "위원", count: 14, parts: [{ count: 11 }, { count: 3 }] },
          { name: "사무국", count: 3 },
        ],
        agenda: [
          { start: "10:30", minutes: 10, topics: ["개회"] },
          { start: "10:40", minutes: 30, topics: ["안건 심의"] },
        ],
      },
    ]);
    expect(activities).toEqual([]);
  });

  it("lasts over days that head its agenda", () => {
    const { meetings } = decision(
      "I. 워크숍 개요\no 일 시：2018. 4. 29.(일) 13:00～4. 30.(월) 12:00\no 장 소：가상원\no 참석：총 62 명\n  - 촉진자 52명，시 10명\n\nII. 진행 일정\n<1일차 : 4. 29.(일)>\n13:00～13:30 (30') 개회\n<2일차 : 4. 30.(월)>\n09:00～12:00 평가\n",
    );
    expect(meetings).toMatchObject([
      {
        date: "2018-04-29",
        endDate: "2018-04-30",
        start: "13:00",
        end: "12:00",
        groups: [{ count: 52 }, { count: 10 }],
        agenda: [
          { day: 1, start: "13:00", minutes: 30, topics: ["개회"] },
          { day: 2, start: "09:00", topics: ["평가"] },
        ],
      },
    ]);
  });

  it("has its questions in a table of opinions under any title", () => {
    const { questions } = decision(
      "□ 회의개요\n ○ 일시 : 2018. 4. 12.\n ○ 장소 : 가상실\n□ 위원 의견 및 조치\n\n연번\t위원 의견\t조치계획\t반영여부\n1\t시간을 늘려 주기 바람\t여건을 살핌\t검토\n\n끝\n",
    );
    expect(questions).toMatchObject([{ question: "시간을 늘려 주기 바람", disposition: "검토" }]);
  });
});

describe("what follows", () => {
  it("ends where the enclosures begin, in lines and on one", () => {
    for (const gap of ["\n", " "]) {
      const { followUps } = decision(
        [
          `□ 개요 ○ 목적 : ${"가상의 모임을 도움 ".repeat(9)}`,
          "□ 향후계획",
          "◦ 심의 : ’18. 5. 2.",
          "◦ 회의 : 6월 중",
          "붙임 1. 자료 1부",
          "2. 명부 1부. 끝.",
        ].join(gap),
      );
      expect(followUps.map(({ text, on }) => [text, on])).toEqual([
        ["심의", "2018-05-02"],
        ["회의", "2018-06"],
      ]);
    }
  });

  it("is what a report plans for a later year, in that year", () => {
    const { followUps } = decision("□ 2019년 추진계획\n - 1월 : 위원회 구성\n - 3월~11월 : 운영");
    expect(followUps.map(({ on, to }) => [on, to])).toEqual([
      ["2019-01", null],
      ["2019-03", "2019-11"],
    ]);
    expect(decision("□ 2018년 추진계획\n - 3월 : 운영").followUps).toEqual([]);
  });

  it("stands in a table of days beside what is done then", () => {
    const { schedule } = decision(
      "□ 추진일정\n\n추진내용\t일정\n모집\t2018. 5. 1.~5. 20.\n운영\t2018. 6월~10월\n\n끝\n",
    );
    expect(schedule.map(({ label, from, to }) => [label, from, to])).toEqual([
      ["모집", "2018-05", "2018-05"],
      ["운영", "2018-06", "2018-10"],
    ]);
  });
});

it("reads what has happened so far, with the day in front or behind", () => {
  const { milestones } = decision(
    "□ 추진경과\n - 2018. 2.24 : 교부 결정\n - 협약 체결 : 2018. 3. 2.\n□ 점검\n ○ 그간 추진경과\n  - 2018. 3. 9. : 방문",
  );
  expect(milestones.map(({ from, text }) => [from, text])).toEqual([
    ["2018-02-24", "교부 결정"],
    ["2018-03-02", "협약 체결"],
    ["2018-03-09", "방문"],
  ]);
});

it("reads the rate of execution of a sentence", () => {
  const { rates } = decision("□ 예산집행\n ○ 집 행 액 : 8,230천원(집행률 96.8%)");
  expect(rates).toMatchObject([
    { label: "집행률", percent: 96.8, of: "executed", fiscalYear: 2018 },
  ]);
});

it("tells the access of a file also in front of its name", () => {
  const { attachments } = decision(
    "첨부파일\n\n- 결재문서본문.hwpx (88.5 KB)\n- 비공개 참석자 명단.xlsx",
  );
  expect(attachments.map(({ name, public: open }) => [name, open])).toEqual([
    ["결재문서본문.hwpx", true],
    ["참석자 명단.xlsx", false],
  ]);
});

describe("counts", () => {
  it("divide without a counter where they add up", () => {
    const of = (line: string) =>
      decision(`□ 점검결과\n ○ 점검대상 : ${line}`).activities.map(({ count, unit }) => [
        count,
        unit,
      ]);
    expect(of("26개소(구립 8, 사립 18)")).toEqual([
      [26, "개소"],
      [8, "개소"],
      [18, "개소"],
    ]);
    expect(of("26개소(구립 8, 사립 17)")).toEqual([[26, "개소"]]);
  });

  it("are none in 1인가구, in sums, in staff or in what is referred to", () => {
    const { activities } = decision(
      "1. 가상과-1023(2018.2.5.)호 「가상 공모계획」과 관련됩니다.\n□ 결과\n ○ 1인가구 지원\n ○ 카드 미사용(3건, 186,000원)\n ○ 점 검 반 : 2개반 4명",
    );
    expect(activities.map(({ asWritten }) => asWritten)).toEqual(["3건"]);
  });
});

describe("sums", () => {
  it("have labels whose syllables stand apart", () => {
    const { amounts } = decision(
      "□ 소요예산\n ○ 소 요 액 : 금450,000원\n  - 교 재 비 : 15,000원 × 30명 = 450,000원",
    );
    expect(amounts.map(({ label, phase }) => [label, phase])).toEqual([
      ["소 요 액", "budget"],
      ["교 재 비", "unit-price"],
      ["교 재 비", "budget"],
    ]);
  });

  it("of a table that names each row by two columns stand under one total", () => {
    const { amounts } = decision(
      "□ 단체별 내역 (단위 : 천원)\n\n연번\t단체명\t사업명\t신청액\n1\t가상회\t음악회\t500\n2\t나상회\t붓글씨\t400\n\t합 계\t\t900\n\n끝\n",
    );
    expect(amounts.map(({ label, path, isTotal }) => [label, path.at(-1), isTotal])).toEqual([
      ["가상회 음악회", "신청액", false],
      ["나상회 붓글씨", "신청액", false],
      ["합 계", "신청액", true],
    ]);
  });
});

describe("sums in running text", () => {
  const sums = (line: string) =>
    decision(`□ 소요예산\n ○ ${line}`).amounts.map(({ label, amountKrw, asWritten }) => [
      label,
      amountKrw,
      asWritten,
    ]);

  it("share their unit with their parts where these add up", () => {
    expect(sums("예 산 액 : 14,300천원(구비 10,000, 시비 4,300)")).toEqual([
      ["예 산 액", 14_300_000, "14,300천원"],
      ["구비", 10_000_000, "10,000"],
      ["시비", 4_300_000, "4,300"],
    ]);
    expect(sums("예 산 액 : 14,300천원(구비 10,000, 시비 4,400)")).toHaveLength(1);
  });

  it("have names of their own between commas, the last syllable of which is no part of the sum", () => {
    expect(sums("집행내역 : 강사료 3,600천원, 공공요금 4,120천원")).toEqual([
      ["강사료", 3_600_000, "3,600천원"],
      ["공공요금", 4_120_000, "4,120천원"],
    ]);
  });
});

it("reads a table of labels and what they say as items, where it tells of no meeting", () => {
  const { activities, meetings } = decision(
    "□ 행사내용\n\n구 분\t내 용\n일 시\t2018. 9. 29.(토) 10:00 ~ 16:00\n참여인원\t가족 800여 명\n내 용\t놀이마당 12종, 인형극 3회\n\n끝\n",
    "가상 놀이 운영 계획",
  );
  expect(meetings).toEqual([]);
  expect(activities.map(({ count, unit }) => [count, unit])).toEqual([
    [800, "명"],
    [12, "종"],
    [3, "회"],
  ]);
});

it("reads a head whose labels stand over their values", () => {
  const { source, text } = factsOf(
    "# 가상 검토보고\n\n| 문서번호 | 결재일자 | 공개여부 | 팀장 |\n|---|---|---|---|\n| 가상과-5 | 2020. 1. 17. | 부분공개(6) | 01/17 홍길동 |\n",
    "page.md",
  );
  expect(source).toMatchObject({
    documentNumber: "가상과-5",
    approvedOn: "2020-01-17",
    disclosure: "부분공개",
    exemptions: [6],
  });
  expect(text).not.toContain("홍길동");
});

it("adds no column of sums to another: 구비 and 시비 of a row are two sums", () => {
  const { amounts } = decision(
    "□ 소요예산 (단위 : 천원)\n\n구분\t구비\t시비\t산출기초\n놀이 재료\t2,500\t1,300\t\n인형극\t3,000\t3,000\t2,000천원 × 3회\n\n끝\n",
  );
  expect(amounts.map(({ label, path, amountKrw }) => [label, path.at(-1), amountKrw])).toEqual(
    expect.arrayContaining([
      ["놀이 재료", "구비", 2_500_000],
      ["놀이 재료", "시비", 1_300_000],
    ]),
  );
});

it("counts those present by the sum that closes the list of groups", () => {
  const { meetings } = decision(
    "1. 일시: 2018. 4. 12.\n2. 장소: 가상실\n3. 참석자: 주민 24명, 가상과 4명 (총 28명)",
  );
  expect(meetings).toMatchObject([{ attendees: 28, groups: [{ count: 24 }, { count: 4 }] }]);
});
