import { describe, expect, it, test } from "vitest";
import { basesIn, readBasis } from "../../loaders/families/budget-sheet/calculation-basis";
import { contextOf } from "../passages/document";

/** The sums of an invented calculation basis: what stands above each, its label, sum and part. */
function read(text: string) {
  const context = contextOf(text);
  const amounts = basesIn(context).flatMap((basis) => readBasis(context, basis));
  return {
    rows: amounts.map(({ path, label, amountKrw, phase }) => [
      [...path.slice(path.indexOf("산출근거") + 1), label].join(" › "),
      amountKrw,
      phase === "breakdown" ? "" : phase,
    ]),
    guessed: amounts.flatMap(({ label, confidence }) => (confidence === "guessed" ? [label] : [])),
    also: amounts.flatMap(({ also }) => also.map(({ asWritten }) => asWritten)),
    messages: context.messages.map(({ reason }) => reason),
  };
}

const lines = (...rows: string[]) =>
  ["□ 산출근거", ...rows, "", "□ 추진경위", "- 2015. 3. : 300천원 시작"].join("\n");

describe("a list of lines", () => {
  test.each<[string, (string | number | null)[][]]>([
    [
      "○ 인건비 : 12명 × 3,000천원 × 12월 = 432,000천원",
      [
        ["인건비", 3_000_000, "unit-price"],
        ["인건비", 432_000_000, ""],
      ],
    ],
    [
      "○ 공공요금 4,000천원×12월 48,000천원",
      [
        ["공공요금", 4_000_000, "unit-price"],
        ["공공요금", 48_000_000, ""],
      ],
    ],
    [
      "○ 홍보 : (150천원+100천원) = 250천원",
      [
        ["홍보", 150_000, null],
        ["홍보", 100_000, null],
        ["홍보", 250_000, ""],
      ],
    ],
    ["○ 예비비 50백만원", [["예비비", 50_000_000, ""]]],
    ["○ 교육(25개 과정) 2억 4천만원", [["교육(25개 과정)", 240_000_000, ""]]],
    ["○ 전년도 남은 사업", []],
  ])("%s", (line, rows) => {
    expect(read(lines(line)).rows).toEqual(rows);
  });

  it("is a tree by its marks, whatever their kind, and leaves notes out", () => {
    const { rows } = read(
      lines(
        "○ 운영비 : 168,000천원",
        " · 임차료 120,000천원",
        " -공과금 48,000천원",
        "○ 사업비 : 50,000천원",
        "※ 전년도 40,000천원",
      ),
    );
    expect(rows).toEqual([
      ["운영비", 168_000_000, ""],
      ["운영비 › 임차료", 120_000_000, ""],
      ["운영비 › 공과금", 48_000_000, ""],
      ["사업비", 50_000_000, ""],
    ]);
  });

  it("takes the unit of its note for sums that print none, but for no other numeral", () => {
    const { rows } = read(
      lines(
        "(단위 : 천원)",
        "○ 인건비 : 12명 × 3,000 × 12월 = 432,000",
        "○ 제2기 15",
        "○ 홍보비 1,200",
      ),
    );
    expect(rows).toEqual([
      ["인건비", 432_000_000, ""],
      ["홍보비", 1_200_000, ""],
    ]);
  });

  it("ends where another part of the sheet begins", () => {
    expect(read(lines("○ 홍보비 1,200천원")).rows).toHaveLength(1);
  });
});

describe("labels and sums on lines of their own", () => {
  const above = ["1 예산 설명", "산출근거", "?? 민간위탁금"];
  const below = ["3 사업설명", "?? 추진경위", "? 2015. 3. : 시작"];

  it("the parts tell that the sum stands before its label", () => {
    const body = [
      "300천원",
      "? 인건비",
      "700천원",
      "? 사업비",
      "500천원",
      "- 교육",
      "200천원",
      "- 홍보",
    ];
    const { rows, guessed } = read([...above, ...body, ...below].join("\n"));
    expect(rows).toEqual([
      ["민간위탁금 › 인건비", 300_000, ""],
      ["민간위탁금 › 사업비", 700_000, ""],
      ["민간위탁금 › 사업비 › 교육", 500_000, ""],
      ["민간위탁금 › 사업비 › 홍보", 200_000, ""],
    ]);
    expect(guessed).toEqual([]);
  });

  it("the parts tell that it stands behind", () => {
    const body = [
      "? 인건비",
      "300천원",
      "? 사업비",
      "700천원",
      "- 교육",
      "500천원",
      "- 홍보",
      "200천원",
    ];
    const { rows, guessed } = read([...above, ...body, ...below].join("\n"));
    expect(rows.map(([label, sum]) => [label, sum])).toEqual([
      ["민간위탁금 › 인건비", 300_000],
      ["민간위탁금 › 사업비", 700_000],
      ["민간위탁금 › 사업비 › 교육", 500_000],
      ["민간위탁금 › 사업비 › 홍보", 200_000],
    ]);
    expect(guessed).toEqual([]);
  });

  it("where nothing adds up, the order alone is a guess and says so", () => {
    const { guessed, messages } = read(
      [...above, "300천원", "? 인건비", "700천원", "? 사업비", ...below].join("\n"),
    );
    expect(guessed).toEqual(["인건비", "사업비"]);
    expect(messages[0]).toBe("the sum stands before its label, and nothing confirms it: 인건비");
  });
});

describe("a table", () => {
  it("has a column of formulas and one of sums in the unit of its header", () => {
    const { rows } = read(
      lines(
        "예산과목\t내역\t산식\t금액(천원)",
        "사업보조\t모임 지원\t1,500,000원×120개\t180,000",
        "\t정산\t\t18,000",
        "행사비\t기록\t\t500",
      ),
    );
    expect(rows).toEqual([
      ["사업보조 › 모임 지원", 1_500_000, "unit-price"],
      ["사업보조 › 모임 지원", 180_000_000, ""],
      ["사업보조 › 정산", 18_000_000, ""],
      ["행사비 › 기록", 500_000, ""],
    ]);
  });

  it("has columns of numbers that are no sums", () => {
    const { rows } = read(
      lines(
        "구분\t인원\t단가(원)\t금액(원)",
        "강사\t12\t100,000\t1,200,000",
        "조교\t3\t50,000\t150,000",
      ),
    );
    expect(rows).toEqual([
      ["강사", 100_000, "unit-price"],
      ["강사", 1_200_000, ""],
      ["조교", 50_000, "unit-price"],
      ["조교", 150_000, ""],
    ]);
  });

  it("parts glued prints of one sum where the two units agree, and guesses where not", () => {
    const { rows, also, guessed } = read(
      lines("과목\t예산내역", "위탁금\t○ 인쇄비\t4,4804,480,000원", "\t○ 홍보비\t3,1003,200,000원"),
    );
    expect(rows.slice(0, 1)).toEqual([["위탁금 › 인쇄비", 4_480_000, ""]]);
    expect(also).toEqual(["4,480,000원"]);
    expect([...new Set(guessed)]).toEqual(["홍보비"]);
  });
});

test("budget items stand without a mark above their lists", () => {
  const { rows } = read(
    lines("민간위탁금", "○ 운영비", "= 30천원", "행사운영비", "○ 운영비", "= 50천원"),
  );
  expect(rows).toEqual([
    ["민간위탁금 › 운영비", 30_000, ""],
    ["행사운영비 › 운영비", 50_000, ""],
  ]);
});
