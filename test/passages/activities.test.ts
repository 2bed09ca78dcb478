import { describe, expect, it } from "vitest";
import { readResults } from "../../loaders/passages/results";
import { contextOf, lastSection } from "./document";

function read(cell: string, year = "2019년도") {
  const context = contextOf(`□ 추진실적\n${year}\t${cell}\n`);
  return readResults(context, lastSection(context));
}

/** Label, count and counter of every activity. */
const counted = (cell: string) => read(cell).map(({ label, count, unit }) => [label, count, unit]);

describe("labels and counts", () => {
  it.each([
    [
      "실무 교육(5회, 241명)",
      [
        ["실무 교육", 5, "회"],
        ["실무 교육", 241, "명"],
      ],
    ],
    [
      "설명회 2회, 공모사업 접수(14건) · 선정(4건)",
      [
        ["설명회", 2, "회"],
        ["공모사업 접수", 14, "건"],
        ["선정", 4, "건"],
      ],
    ],
    [
      "뉴스레터(온라인 14회, 오프라인4회)",
      [
        ["뉴스레터 온라인", 14, "회"],
        ["뉴스레터 오프라인", 4, "회"],
      ],
    ],
    [
      "콘텐츠 제작(온라인(12회), 오프라인(138,000부))",
      [
        ["콘텐츠 제작 온라인", 12, "회"],
        ["콘텐츠 제작 오프라인", 138_000, "부"],
      ],
    ],
    [
      "교육(8회, 71명), 간담회(3회)",
      [
        ["교육", 8, "회"],
        ["교육", 71, "명"],
        ["간담회", 3, "회"],
      ],
    ],
    [
      "나눔밥차(12회 9,600명)",
      [
        ["나눔밥차", 12, "회"],
        ["나눔밥차", 9600, "명"],
      ],
    ],
    ["제3회 마을축제, 월 1회 상담", []],
    [
      "강사 양성 과정 총 12회 345명 참여",
      [
        ["강사 양성 과정", 12, "회"],
        ["강사 양성 과정 참여", 345, "명"],
      ],
    ],
    [
      "공모 접수 45건 중 20건 선정",
      [
        ["공모 접수", 45, "건"],
        ["선정", 20, "건"],
      ],
    ],
    ["마을축제 3천명 참여(15% 증가)", [["마을축제 참여", 3000, "명"]]],
    [
      "보충수업 3회/19명은 합계에서 뺌",
      [
        ["보충수업", 3, "회"],
        ["보충수업", 19, "명"],
      ],
    ],
    ["강사비 1,350만원(9개 단체)", []],
  ])("%s", (cell, expected) => {
    expect(counted(`○ ${cell}`)).toEqual(expected);
  });
});

it("ties people to their event and parts to their total, and names what it stands under", () => {
  const [total, ...parts] = read("○ 정책연구 : 연구 과제 10종(정책 4종, 제도화 6종)");
  expect(total).toMatchObject({
    label: "연구 과제",
    group: "정책연구",
    count: 10,
    isTotal: true,
    of: null,
  });
  expect(parts.map(({ label, of, isTotal }) => [label, of, isTotal])).toEqual([
    ["연구 과제 정책", total?.id, false],
    ["연구 과제 제도화", total?.id, false],
  ]);
  const [event, people] = read("○ 교육(5회, 241명)");
  expect([event?.of, people?.of]).toEqual([null, event?.id]);
});

describe("status", () => {
  it.each([
    ["○ 교육 3회", "done", 3],
    ["○ 교육(목표 3회)", "target", 3],
    ["○ 교육 누계 30회", "cumulative", 30],
    ["○ 교육 3회 예정", "planned", 3],
    ["○ 매뉴얼 개발 중", "in-progress", null],
    ["○ 마을축제 취소", "cancelled", null],
    ["○ 집중 교육 3회", "done", 3],
  ])("of %s is %s", (cell, status, count) => {
    expect(read(cell)).toMatchObject([{ status, count }]);
  });

  it("takes the kind of the words nearest to the count", () => {
    expect(
      read("○ 마을활동가 교육 지원 : 설명회(3회), 컨설팅 12회, 데이터베이스(5건)").map(
        ({ kind }) => kind,
      ),
    ).toEqual(["meeting", "consulting", "database"]);
  });
});

it("reads a period in parentheses, and says how sure a count is", () => {
  expect(read("○ 마을주간(9.24~9.30.) 운영")).toMatchObject([
    { period: { from: "2019-09-24", to: "2019-09-30" }, count: null },
  ]);
  expect(read("○ 교육 40여명, 상담 10회 이상")).toMatchObject([
    { count: 40, approximate: true, openEnded: false },
    { count: 10, approximate: false, openEnded: true },
  ]);
});

it("takes the year of the row, and goes on with it over a page break", () => {
  const context = contextOf(
    "□ 추진실적\n2018년도\t○ 교육 : 마을교육(1회),\n2019년도\t○ 교육 : 설명회(2회),\n\n\t마을상담(3회)\n",
  );
  const found = readResults(context, lastSection(context));
  expect(found.map(({ year, group, label, count }) => [year, group, label, count])).toEqual([
    [2018, "교육", "마을교육", 1],
    [2019, "교육", "설명회", 2],
    [2019, "교육", "마을상담", 3],
  ]);
});

it("keeps an unknown counter and an unknown kind as they are, and says so", () => {
  const context = contextOf("□ 추진실적\n2019년도\t○ 가나다(라마 4종, 바사1곤)\n");
  const found = readResults(context, lastSection(context));
  expect(found.map(({ count, unit, kind }) => [count, unit, kind])).toEqual([
    [4, "종", "other"],
    [1, null, "other"],
  ]);
  expect(context.messages.map(({ rule }) => rule).sort()).toEqual([
    "unknown-counter",
    "unknown-label",
    "unknown-label",
  ]);
});

it("takes the sum of what is listed for no part of it", () => {
  const [first, second, sum] = read("○ 공모 : 일반 12건, 기획 5건 등 총 17건");
  expect([first?.label, second?.label, sum?.label]).toEqual(["일반", "기획", "공모"]);
});

it("puts the year before beside the year, and ties neither it nor a target to the count", () => {
  const [count, before] = read("○ 참여자 2,148명(전년 1,960명 대비 9.6% 증가)");
  expect([count?.year, before?.year]).toEqual([2019, 2018]);
  expect([before?.label, before?.of, count?.isTotal]).toEqual(["참여자", null, false]);
  const [done, target] = read("○ 교육 12회(목표 10회)");
  expect([done?.status, target?.status, target?.of]).toEqual(["done", "target", null]);
});

it("cancels the parts of what is cancelled", () => {
  expect(read("○ 마을축제 취소 3회(비 2회, 더위 1회)").map(({ status }) => status)).toEqual([
    "cancelled",
    "cancelled",
    "cancelled",
  ]);
});

it("reads when and where from a parenthesis, also throughout the year and at any time", () => {
  expect(
    read("○ 포럼(10.5., 시민청 강당, 200명), 상담(연중), 컨설팅(수시), 워크숍 1회(5. 3.)").map(
      ({ label, count, period, place }) => [label, count, period?.from, period?.to, place],
    ),
  ).toEqual([
    ["포럼", 200, "2019-10-05", "2019-10-05", "시민청 강당"],
    ["상담", null, "2019-01", "2019-12", null],
    ["컨설팅", null, null, null, null],
    ["워크숍", 1, "2019-05-03", "2019-05-03", null],
  ]);
});

it("tells of an unknown label once, however often it stands", () => {
  const context = contextOf("□ 추진실적\n2019년도\t○ 가나다(3회, 4건), 가나다 5곳\n");
  expect(readResults(context, lastSection(context)).map(({ kind }) => kind)).toEqual([
    "other",
    "other",
    "other",
  ]);
  expect(context.messages.map(({ rule, reason }) => [rule, reason])).toEqual([
    ["unknown-label", "no kind known for: 가나다"],
  ]);
});
