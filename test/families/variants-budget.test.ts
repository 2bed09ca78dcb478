import { describe, expect, it } from "vitest";
import { factsOf } from "./show";

/** The sums of an invented sheet: label, year, phase, whole won. */
const sumsOf = (text: string, path?: string) =>
  factsOf(text, path).amounts.map(({ label, fiscalYear, phase, amountKrw }) => [
    label,
    fiscalYear,
    phase,
    amountKrw,
  ]);

/** What was counted: label, year, count, unit. */
const countsOf = (text: string) =>
  factsOf(text).activities.map(({ label, year, count, unit }) => [label, year, count, unit]);

const NAMED = "2016년도 예산 사업설명서\n\n사업명 : 골목 도서관 운영\n부서명 : 가상국 가상과\n\n";

describe("what a budget sheet says of itself", () => {
  it.each([
    ["in lines with labels", NAMED],
    ["in cells", "# 2016년도 예산 사업설명서\n\n사업명\t골목 도서관 운영\n부서\t가상국 가상과\n"],
    [
      "in lines set apart, its office in parentheses",
      "2016 년도 예산 설명서\n\n 1 . 사 업 명  : 골목  도서관 운영\n    ( 가상국  가상과,  과장 : 홍길동 )\n",
    ],
    [
      "on one line without colons",
      "2016년도 세부사업설명서 (단위:천원) 부서명 가상국 가상과 회계구분 일반회계 정책사업 독서문화 진흥 단위사업 도서관 육성 세부사업명 골목 도서관 운영 사업구분 계속사업 Ⅰ. 사업개요 가. 사업목적 : 책을 가까이 두어 동네의 배움을 이어 감 나. 사업기간 : 2014. 1. ~ 계속",
    ],
  ])("%s", (_, text) => {
    expect(factsOf(text).source).toMatchObject({
      family: "budget-sheet",
      title: "골목 도서관 운영",
      programme: "골목 도서관 운영",
      bureau: "가상국",
      department: "가상과",
      fiscalYear: 2016,
    });
  });

  it("names no programme where it names only itself", () => {
    const { source } = factsOf("2018년도 성과계획서\n\n◇ 소관 : 가상국 가상과\n");
    expect(source).toMatchObject({ programme: null, fiscalYear: 2018, department: "가상과" });
  });

  it("is a decision where it has a document number", () => {
    const text =
      "문서번호 가상과-12\n2019년 골목 도서관 집행계획\n사업비 예산액 산출근거 추진일정 결산현황 추진실적\n";
    expect(factsOf(text).source.family).toBe("approved-document");
  });
});

describe("the parts of a budget sheet", () => {
  it("has schedules that are lists, with months in every print", () => {
    const text = `${NAMED}□ 추진일정\n ○ 1~2월 : 공모\n ○ ’16. 3월 : 선정 (600천원)\n ○ 운영 : 2016. 4월 ~ 11월\n ○ 교부 : 2월, 5월, 8월\n`;
    const { schedule, amounts } = factsOf(text);
    expect(schedule.map(({ label, from, to, amountKrw }) => [label, from, to, amountKrw])).toEqual([
      ["공모", "2016-01", "2016-02", null],
      ["선정", "2016-03", "2016-03", 600_000],
      ["운영", "2016-04", "2016-11", null],
      ["교부", "2016-02", "2016-08", null],
    ]);
    expect(amounts.map(({ phase }) => phase)).toEqual(["planned"]);
  });

  it("has schedules that are charts", () => {
    const text = `${NAMED}□ 추진일정\n추진내용\t3월\t4~6월\t7~8월\n공모\t●\t\t\n교육\t\t●\t●\n`;
    expect(factsOf(text).schedule.map(({ label, from, to }) => [label, from, to])).toEqual([
      ["공모", "2016-03", "2016-03"],
      ["교육", "2016-04", "2016-08"],
    ]);
  });

  it("has next steps with their days", () => {
    const text = `${NAMED}□ 향후계획\n ○ ’16. 2월 : 수요조사\n`;
    expect(factsOf(text).followUps).toMatchObject([{ on: "2016-02", to: null, text: "수요조사" }]);
  });

  it("has results by year in rows, in columns, and behind the year in a line", () => {
    const results = `${NAMED}□ 추진실적\n`;
    const wanted = [
      ["강좌", 2014, 40, "회"],
      ["강좌", 2015, 46, "회"],
    ];
    const plain = (text: string) =>
      countsOf(text).map(([label, ...rest]) => [
        String(label).replace(/ ?20\d\d년?/u, ""),
        ...rest,
      ]);
    expect(plain(`${results}구분\t2014년\t2015년\n강좌(회)\t40\t46\n`)).toEqual(wanted);
    expect(plain(`${results}연도\t강좌\n2014년\t40회\n2015년\t46회\n`)).toEqual(wanted);
    expect(plain(`${results} ○ 2014년 : 강좌 40회\n ○ ’15년(10월말) : 강좌 46회\n`)).toEqual(
      wanted,
    );
  });

  it("reads the counters of a column, and no measure with a point", () => {
    const text = `${NAMED}□ 성과지표\n지표명\t단위\t2015\t2016\n모임 조성\t개소\t12\t25\n만족도\t점\t83.0\t84.5\n`;
    expect(countsOf(text).map(([, year, count, unit]) => [year, count, unit])).toEqual([
      [2015, 12, "개소"],
      [2016, 25, "개소"],
    ]);
  });

  it("has parts that an item names", () => {
    const text = `${NAMED}1 사업\n ㅇ 산출근거 (단위:천원)\n강사비\t10회×20천원\t200\n ㅇ 최근 2년 결산 (단위:백만원)\n연도\t예산현액\t집행액\n2014\t31\t29\n2015\t48\t44\n`;
    expect(sumsOf(text)).toEqual([
      ["강사비", 2016, "unit-price", 20_000],
      ["강사비", 2016, "breakdown", 200_000],
      ["예산현액", 2014, "current-budget", 31_000_000],
      ["집행액", 2014, "executed", 29_000_000],
      ["예산현액", 2015, "current-budget", 48_000_000],
      ["집행액", 2015, "executed", 44_000_000],
    ]);
  });

  it("takes the unit that the paper notes beside its name for all its tables", () => {
    const text =
      "2015년도 가상센터 세입·세출예산서\n(단위 : 천원)\n\n1 세입예산\n항목\t2014년 예산\t2015년 예산\n보조금\t480\t520\n";
    expect(sumsOf(text)).toEqual([
      ["보조금", 2014, "budget", 480_000],
      ["보조금", 2015, "budget", 520_000],
    ]);
  });
});

describe("a calculation basis in a table", () => {
  const rows = (body: string) =>
    sumsOf(`${NAMED}□ 산출근거\n(단위 : 천원)\n구분\t통계목\t산출기초\t예산액\n${body}`);

  it("names its lines by the words of the formula, not by the code of the item", () => {
    expect(
      rows(
        "교육\t사무관리비\t강사료 250,000원 × 16회\t4,000\n정원 조성\t민간보조\t30개소 × 6,000원\t180\n",
      ),
    ).toEqual([
      ["강사료", 2016, "unit-price", 250_000],
      ["강사료", 2016, "breakdown", 4_000_000],
      ["정원 조성", 2016, "unit-price", 6_000],
      ["정원 조성", 2016, "breakdown", 180_000],
    ]);
  });

  it("learns the unit of a sum from the lines that add up to it", () => {
    const text = `${NAMED}□ 산출기초\n<table><tr><td>통계목</td><td>산출내역</td><td>금액</td></tr><tr><td>사무관리비</td><td>· 홍보물 : 4회 × 30백만원 = 120백만원<br>· 용역 : 260백만원</td><td>380</td></tr></table>\n`;
    expect(sumsOf(text, "sheet.md").filter(([label]) => label === "사무관리비")).toEqual([
      ["사무관리비", 2016, "breakdown", 380_000_000],
    ]);
  });
});

describe("sums in words", () => {
  const said = (line: string) =>
    factsOf(`${NAMED}□ 예산\n ○ ${line}\n`).amounts.map(
      ({ label, fiscalYear, phase, amountKrw }) => [label, fiscalYear, phase, amountKrw],
    );

  it("are of the year in front of them", () => {
    expect(said("예산액 : 845천원 (’15년 720천원)")).toMatchObject([
      ["예산액", 2016, "budget", 845_000],
      ["예산액", 2015, "budget", 720_000],
    ]);
  });

  it("share the unit of the whole with the funds behind it", () => {
    const { amounts } = factsOf(`${NAMED}□ 예산\n ○ 총사업비 : 324백만원(국비 162, 시비 162)\n`);
    expect(amounts.map(({ label, phase, amountKrw }) => [label, phase, amountKrw])).toEqual([
      ["총사업비", "budget", 324_000_000],
      ["국비", "funding", 162_000_000],
      ["시비", "funding", 162_000_000],
    ]);
  });

  it("stand in Hangul with the figure behind", () => {
    const { amounts } = factsOf(`${NAMED}□ 예산\n ○ 교부액 : 금일백이십만원(￦1,200,000)\n`);
    expect(amounts).toMatchObject([
      { amountKrw: 1_200_000, asWritten: "금일백이십만원", also: [{ asWritten: "1,200,000" }] },
    ]);
  });

  it("are named by what they are, not by when they were so much", () => {
    expect(said("집행액은 2015. 9월말 기준 310천원")).toEqual([
      ["집행액", 2015, "executed", 310_000],
    ]);
  });
});

it("counts what the remarks beside sums say", () => {
  const text = `${NAMED}□ 총괄\n(단위 : 천원)\n사업명\t2015예산\t2016예산\t주요내용\n골목 정원\t500\t700\t신규 조성 7개소, 정비 42개소\n합계\t500\t700\t\n`;
  expect(countsOf(text).map(([, , count, unit]) => [count, unit])).toEqual([
    [7, "개소"],
    [42, "개소"],
  ]);
});

it("counts what a column beside sums and an overview count", () => {
  const table = `${NAMED}□ 총괄\n(단위 : 천원)\n구분\t팀수\t지원액\n성장형\t5\t700\n도약형\t6\t900\n`;
  expect(countsOf(table).map(([, , count, unit]) => [count, unit])).toEqual([
    [5, "팀"],
    [6, "팀"],
  ]);
  const overview = `${NAMED}□ 개요\n구분\t내용\n사업기간\t2016.1.~12.\n사업규모\t도서관 18개소\n`;
  expect(countsOf(overview).map(([, , count, unit]) => [count, unit])).toEqual([[18, "개소"]]);
});

it("masks a telephone number with blanks around its hyphen", () => {
  const { text } = factsOf(`${NAMED}( 가상과, ☎ 2133 - 0000 )\n`);
  expect(text).not.toMatch(/2133|0000/u);
});
