import { describe, expect, it } from "vitest";
import { factsOf } from "./show";

const HEAD = `세 출 예 산 사 업 명 세 서

2031년도 본예산 일반회계 가람과 ~ 가람과

부서: 가람과

정책: 동네 기반 조성

단위: 이웃 지원 (단위:천원)

부서ㆍ정책ㆍ단위(회계)ㆍ세부사업ㆍ편성목 예산액전년도예산액

비교증감
`;

const read = (...lines: string[]) => factsOf([HEAD, ...lines].join("\n\n"));
const brief = (...lines: string[]) =>
  read(...lines).amounts.map(({ path, label, fiscalYear, amountKrw, phase, confidence }) => [
    [...path, label].join(" › "),
    fiscalYear,
    amountKrw,
    phase,
    ...(confidence === "guessed" ? ["?"] : []),
  ]);

describe("an expenditure statement", () => {
  it("is a budget sheet, and says whose and of which year it is", () => {
    const { source } = read("가람과 500 480 20");
    expect(source).toMatchObject({
      family: "budget-sheet",
      title: "세출예산 사업명세서",
      department: "가람과",
      account: "일반회계",
      fiscalYear: 2031,
      programme: null,
    });
  });

  it("reads rows by their codes and the names in its head, and who pays", () => {
    expect(
      brief(
        "가람과 500 480 20",
        "국 100",
        "시 400",
        "나눔터 300 320 △20",
        "201 운영비 300 320 △20",
      ),
    ).toEqual([
      ["예산액 › 가람과", 2031, 500_000, "budget"],
      ["전년도예산액 › 가람과", 2030, 480_000, "budget"],
      ["비교증감 › 가람과", 2031, 20_000, "change"],
      ["가람과 › 국비", 2031, 100_000, "funding"],
      ["가람과 › 시비", 2031, 400_000, "funding"],
      ["가람과 › 예산액 › 나눔터", 2031, 300_000, "budget"],
      ["가람과 › 전년도예산액 › 나눔터", 2030, 320_000, "budget"],
      ["가람과 › 비교증감 › 나눔터", 2031, -20_000, "change"],
      ["가람과 › 나눔터 › 예산액 › 201 운영비", 2031, 300_000, "budget"],
      ["가람과 › 나눔터 › 전년도예산액 › 201 운영비", 2030, 320_000, "budget"],
      ["가람과 › 나눔터 › 비교증감 › 201 운영비", 2031, -20_000, "change"],
    ]);
  });

  it("goes on over a page with its header repeated", () => {
    const rows = brief("가람과 500 480 20", "- 1 -", HEAD, "나눔터 300 320 △20");
    expect(rows.map(([name]) => name)).toContain("가람과 › 예산액 › 나눔터");
    expect(rows).toHaveLength(6);
  });

  it("knows a row that begins this year by its two equal sums", () => {
    expect(brief("나눔터 300 300")).toEqual([
      ["예산액 › 나눔터", 2031, 300_000, "budget"],
      ["비교증감 › 나눔터", 2031, 300_000, "change"],
    ]);
    expect(brief("나눔터 300 - 300")).toEqual(brief("나눔터 300 300"));
    expect(brief("나눔터 300 280").map((row) => row.at(-1))).toEqual(["?", "?"]);
  });

  it("parts glued columns; the change confirms them", () => {
    expect(brief("나눔터 300,000280,00020,000").map(([, , sum]) => sum)).toEqual([
      300_000_000, 280_000_000, 20_000_000,
    ]);
    expect(brief("나눔터 300,000280,00030,000").map((row) => row.at(-1))).toEqual(["?", "?", "?"]);
  });
});

describe("its calculation basis", () => {
  const basis = (...lines: string[]) =>
    brief("201 운영비 500 500 0", ...lines)
      .slice(3)
      .map(([name, , ...rest]) => [String(name).split(" › ").at(-1), ...rest]);

  it.each([
    ["glued", ["○인쇄비", "90,40090,400,000원"]],
    ["beside", ["○인쇄비 90,400 90,400,000원"]],
    ["below", ["○인쇄비 90,400", "90,400,000원"]],
    ["a formula", ["○인쇄비 90,40045,200,000원*2회"]],
  ])("%s: both prints agree", (_, lines) => {
    const [sum, price] = basis(...lines);
    expect(sum).toEqual(["인쇄비", 90_400_000, "breakdown"]);
    expect(price?.slice(1) ?? []).toEqual(
      lines.join("").includes("*") ? [45_200_000, "unit-price"] : [],
    );
  });

  it("puts figures of mixed columns to the label they agree with", () => {
    expect(basis("○정산", "46,000 ○소식지", "0 46,000,000원", "0원")).toEqual([
      ["정산", 46_000_000, "breakdown"],
      ["소식지", 0, "breakdown"],
    ]);
  });

  it("guesses where nothing confirms whose they are, and says so", () => {
    const facts = read("201 운영비 500 500 0", "○정산", "○소식지", "120", "380");
    const sums = facts.amounts.filter(({ phase }) => phase === "breakdown");
    expect(sums.map(({ label, confidence }) => [label, confidence])).toEqual([
      ["정산", "guessed"],
      ["소식지", "guessed"],
    ]);
    expect(facts.messages.filter(({ rule }) => rule === "guessed")).toHaveLength(2);
  });

  it("is read from the cells of a row that hold several lines", () => {
    const cells = [
      "<td>01 사무관리비<br>○종이 1,000,000원<br>○잉크 100,000원*2회</td>",
      "<td>1,200<br>1,000<br>200</td><td>1,000</td><td>200</td>",
    ];
    const head = HEAD.split("\n").map((line) => `<p>${line}</p>`);
    const { amounts } = factsOf(
      `<!doctype html><html><body>${head.join("")}<table><tr>${cells.join("")}</tr></table></body></html>`,
      "page.html",
    );
    expect(
      amounts.map(({ label, phase, amountKrw, confidence }) => [
        label,
        phase,
        amountKrw,
        confidence,
      ]),
    ).toEqual([
      ["01 사무관리비", "budget", 1_200_000, "certain"],
      ["01 사무관리비", "budget", 1_000_000, "certain"],
      ["01 사무관리비", "change", 200_000, "certain"],
      ["종이", "breakdown", 1_000_000, "certain"],
      ["잉크", "unit-price", 100_000, "certain"],
      ["잉크", "breakdown", 200_000, "certain"],
    ]);
  });
});
