import { describe, expect, it } from "vitest";
import { factsOf } from "./show";

/** An invented decision of 2018: its head, and what follows it. */
const decision = (body: string, title = "가상 사업 추진결과") =>
  factsOf(
    `문서번호 : 가상과-3\n결재일자 : 2018. 4. 20.\n공개여부 : 공개\n주무관 홍길동 과장 04/20 김가상\n\n${title}\n\n${body}\n`,
  );

/** Label, count, counter and year of what a line of results counts. */
const counted = (line: string, heading = "추진실적") =>
  decision(`□ ${heading}\n ○ ${line}`).activities.map(({ label, count, unit, year }) =>
    [label, String(count), unit, year].join(" "),
  );

describe("the head", () => {
  it("stands with one cell a line, its bureau on the title page without parentheses", () => {
    const { source } = factsOf(
      "2018년 가상 추진계획\n\n문서번호\n가상과-905\n결재일자\n2018. 2. 21.\n공개여부\n부분공개(5)\n방침번호\n주무관\n과장\n홍길동\n02/21 김가상\n2018년 가상 추진계획\n2018. 2.\n가상국\n가상과\n",
    );
    expect(source).toMatchObject({
      documentNumber: "가상과-905",
      approvedOn: "2018-02-21",
      disclosure: "부분공개",
      exemptions: [5],
      policyNumber: null,
      bureau: "가상국",
      department: "가상과",
    });
  });

  it("has a title without the word that names it", () => {
    expect(
      factsOf("제목: 가상 교육 결과보고\n문서번호 가상과-3\n공개여부 공개\n").source.title,
    ).toBe("가상 교육 결과보고");
  });
});

describe("counts of results", () => {
  it("in a parenthesis are parts of the count that was taken out of another", () => {
    const { activities } = decision(
      "□ 추진실적\n ○ 공모 접수 157건 중 84건 선정(일반 60건, 청년 24건)",
    );
    const [, chosen, ...parts] = activities;
    expect(parts.map(({ of }) => of)).toEqual([chosen?.id, chosen?.id]);
  });

  it.each([
    ["주민 교육 31회 2,455명 참석", ["주민 교육 31 회 2018", "주민 교육 참석 2455 명 2018"]],
    ["교육 만족도 : 4.6점/5점", []],
    ["기본교육(5기)", []],
    ["기본교육(2기, 58명)", ["기본교육 2 기 2018", "기본교육 58 명 2018"]],
    ["선정심사위원회 2회", ["선정심사위원회 2 회 2018"]],
    ["활동가 60명(25개구 각 2명, 추천 10명)", expect.not.arrayContaining(["활동가 2 명 2018"])],
    ["재점검 : 2019. 1월 중 5개소", ["재점검 5 개소 2019"]],
    ["우수단지 발굴 20개 단지", ["우수단지 발굴 20 개 단지 2018"]],
  ])("%s", (line, expected) => {
    expect(counted(line)).toEqual(expected);
  });

  it("are of the year before where their heading says so", () => {
    expect(counted("교육 : 수료 47명", "전년도 실적")).toEqual(["교육 수료 47 명 2017"]);
    expect(counted("교육 : 수료 47명", "전년 대비 실적")).toEqual(["교육 수료 47 명 2018"]);
  });

  it("stand below a circled number that heads them", () => {
    const { activities } = decision(
      "□ 추진실적\n ① 이웃 공모사업\n  - 약정 82건\n  - 설명회 2회\n ② 홍보\n  - 포스터 3종",
    );
    expect(activities.map(({ group, label }) => [group, label])).toEqual([
      ["이웃 공모사업", "약정"],
      ["이웃 공모사업", "설명회"],
      ["홍보", "포스터"],
    ]);
  });

  it("that a plan for the time to come holds are planned, and what has a day follows", () => {
    const { activities, followUps } = decision(
      "□ 5월 추진계획\n ○ 권역별 간담회 : 4회\n ○ 공모 접수(5. 13.~5. 24.)",
    );
    expect(activities.map(({ count, status }) => [count, status])).toContainEqual([4, "planned"]);
    expect(followUps).toMatchObject([{ on: "2018-05-13", to: "2018-05-24", text: "공모 접수" }]);
  });

  it("take the counter of a table from the note in front of it, but those of staff are none", () => {
    const table = (head: string) =>
      decision(`□ 상담현황\n(단위 : 건)\n월\t${head}\n1월\t181\t150\n2월\t169\t139`).activities;
    expect(table("전화\t방문").map(({ count, unit }) => [count, unit])).toEqual([
      [181, "건"],
      [150, "건"],
      [169, "건"],
      [139, "건"],
    ]);
    expect(table("정원\t현원")).toEqual([]);
  });

  it("stand beside the sums of a table where its cells print a counter", () => {
    const { activities, amounts } = decision(
      "□ 심의결과\n\n구분\t신청\t지정\t지원금(천원)\n신규\t14개\t6개\t300,000\n합계\t14개\t6개\t300,000\n",
    );
    expect(activities.map(({ label, asWritten }) => `${label} ${asWritten}`)).toEqual([
      "신규 신청 14개",
      "신규 지정 6개",
      "합계 신청 14개",
      "합계 지정 6개",
    ]);
    expect(amounts.map(({ label, amountKrw }) => [label, amountKrw])).toEqual([
      ["신규", 300_000_000],
      ["합계", 300_000_000],
    ]);
  });
});

describe("those who came", () => {
  const meeting = (lines: string) =>
    decision(
      `□ 회의개요\n ○ 일 시 : 2018. 4. 18.(수) 14:00\n ○ 장 소 : 가상홀\n${lines}`,
      "가상 회의 결과",
    ).meetings[0];

  it("are listed in front of their total; districts of districts are those present", () => {
    expect(
      meeting(
        " ○ 참석자 : 25개 자치구 중 22개구 담당자 24명, 시 4명, 가상센터 3명 등 31명\n  - 불참 자치구 : 동대문구, 금천구, 강동구",
      ),
    ).toMatchObject({
      attendees: 31,
      groups: [
        { name: "담당자", count: 24 },
        { name: "시", count: 4 },
        { name: "가상센터", count: 3 },
      ],
      districtsPresent: { count: 22 },
      absences: [{ district: "동대문구" }, { district: "금천구" }, { district: "강동구" }],
    });
  });

  it("have no total where one group of several has its own", () => {
    expect(
      meeting(" ○ 참석자 : 25개 자치구 센터장 중 21명 참석(불참 4), 서울시 3명"),
    ).toMatchObject({
      attendees: null,
      groups: [
        { name: "센터장", count: 21 },
        { name: "서울시", count: 3 },
      ],
      districtsPresent: null,
    });
  });

  it("decide in writing over a time, at no place", () => {
    const { meetings } = decision(
      "□ 회의개요\n ○ 심의기간 : 2018. 4. 9.(월) ~ 4. 13.(금)\n ○ 심의방법 : 서면심의",
      "가상 심사위원회 결과보고",
    );
    expect(meetings).toMatchObject([
      { date: "2018-04-09", endDate: "2018-04-13", mode: "written", place: null },
    ]);
  });
});

describe("an agenda and its questions", () => {
  it("print minutes with any quotation mark, matters by their number, and who leads them", () => {
    const { meetings } = decision(
      "□ 회의개요\n ○ 일 시 : 2018. 4. 18.(수) 10:00~12:00\n ○ 장 소 : 가상홀\n□ 진행순서\n\n시간\t소요\t내용\n10:00~10:05\t5‘\t개회\n10:05~11:50\t105’\t심의안건 1 : 계획 수정 심의안건 2 : 공모 추진\n11:50~12:00\t10’\t마무리\n",
      "가상 위원회 회의 결과",
    );
    expect(meetings[0]?.agenda.map(({ minutes, topics }) => [minutes, topics])).toEqual([
      [5, ["개회"]],
      [105, ["심의안건 1 : 계획 수정", "심의안건 2 : 공모 추진"]],
      [10, ["마무리"]],
    ]);
  });

  it("are asked in a table under other names, and Q. marks them under any title", () => {
    const table = decision(
      "□ 자문의견 및 조치계획\n\n연번\t자문의견\t조치계획\n1\t기준을 달리할 필요\t차년도 공모 시 반영\n\n□ 소요예산 : 1,050천원",
      "가상 자문회의 결과보고",
    );
    expect(table.questions).toMatchObject([
      { question: "기준을 달리할 필요", disposition: "반영" },
    ]);
    const marked = decision("□ 주요 사항\nQ. 카드를 쓸 수 있는지\nA. 검토하겠음");
    expect(marked.questions).toMatchObject([
      { question: "카드를 쓸 수 있는지", disposition: "검토" },
    ]);
  });
});
