import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { masked, peopleIn } from "../../loaders/passages/people";
import { readText } from "../../loaders/read/text";
import { VOCABULARY } from "./vocabulary";

/** A text as it may be shown. */
function shown(text: string): string {
  const reading = readText(text, "text");
  return masked(reading, peopleIn(reading, VOCABULARY)).text;
}

/** Nothing of these may be left, however it is spaced. */
const PLACEHOLDERS =
  /홍\s*길\s*동|김\s*가\s*상|이\s*예\s*시|박\s*보\s*기|최\s*견\s*본|0000-0000|000-0000/u;

describe("masks", () => {
  it.each([
    ["an approval line", "주무관 홍길동 마을팀장 김가상 마을과장 05/15 이예시 협조"],
    ["an approval line by proxy", "주무관 홍길동 팀장 김가상 과장 전결 03/06 代 이예시"],
    ["a spaced name", "주무관 홍길동 팀장 전결 05/15 김가상\n\n10:00~10:30 인사 홍 길 동"],
    ["a roster", "○ 참석 : 직원 3명(홍길동, 김가상, 이예시)"],
    ["offices behind names", "홍길동(마을센터 대표), 김가상(가상대 교수)"],
    ["a role before a name", "발표자 : 홍길동\n담당 : 김가상"],
    ["an author", "작성자(전화번호) 홍길동 (02)000-0000"],
    ["a telephone number", "문의 02-000-0000, 0000-0000"],
    ["a name found elsewhere", "주무관 홍길동 팀장 김가상 05/15\n\n이번에는 홍길동님이 나눔"],
    ["an office behind a name", "홍길동 팀장이 설명하고 김가상 위원님께서 물음"],
    ["a name with a particle", "주무관 홍길동이 보고하고 과장 김가상은 정리함"],
    ["a form of address", "홍길동님과 김가상 씨, 박보기 선생님"],
    ["whoever speaks", "○ 홍길동 위원 : 좋은 의견\n<김가상 위원> 예산"],
    ["labels", "기안자 홍길동\n면담자 : 김가상\n강사: 마을과 박보기\n출장자 : 이예시 외 1명"],
    ["an attendance list", "참석자 : 홍길동, 김가상, 이예시"],
    ["a group's members", "- 위원(3) : 홍길동·김가상·이예시"],
    ["a list between bullets", "• 홍길동 • 김가상 • 이예시"],
    ["houses behind names", "- 위원 : 홍길동(가상대), 김가상(나상연구소)"],
    ["signatures", "위 원 홍길동 (인)\n대표 홍 길 동 (서명)\n위원장 김가상 (인)"],
    ["proxies", "전결 05/15 代홍길동\n과장 代 김가상"],
    ["an office set apart", "과 장 홍길동 담 당 김가상"],
    ["offices in a column of their own", "주무관\n홍길동\n팀장\n김가상\n과장\n05/15 이예시"],
    ["a column of names", "연번\t소속\t성명\t연락처\n1\t가상구\t홍길동\t010-0000-0000\n\n끝"],
    ["a row of a name", "성 명\t홍 길 동\n소속\t마을과\n\n끝"],
    ["a pipe table", "|성명|소속|\n|---|---|\n|홍길동|가상대|\n|김가상|나상대|\n\n끝"],
    ["whoever answers a telephone", "마을과 홍길동 ☎ 02-000-0000, 김가상(02-000-0000)"],
    ["numbers in other spellings", "+82-2-0000-0000, 02.000.0000, ☎ 0000-0000~1"],
    [
      "a table of contacts",
      "부서명\t과 장\t팀장\t주무관\n마을과\t홍길동 (0000-0000)\t김가상 (0000-0000)\t이예시\n\n끝",
    ],
    [
      "owners of an agenda",
      "□ 진행순서\n10:00~10:20(20`) 사업 안내 박보기\n10:20~10:40(20`) 질의응답 박보기 김 가 상\n",
    ],
  ])("%s", (_, text) => {
    expect(text).toMatch(PLACEHOLDERS);
    expect(shown(text)).not.toMatch(PLACEHOLDERS);
  });

  it.each([
    ["홍길 팀장이 설명하고 김견 과장은 정리함", "○○ 팀장이 설명하고 ○○ 과장은 정리함"],
    ["참석 : 홍길 팀장, 김견 과장", "참석 : ○○ 팀장, ○○ 과장"],
    ["마을과 홍길 주무관", "마을과 ○○ 주무관"],
    ["내선 0000, ☎0000, 전화번호 0000", "내선 ○○○○, ☎○○○○, 전화번호 ○○○○"],
    ["0200000000, 01000000000", `${"○".repeat(10)}, ${"○".repeat(11)}`],
    ["전화 0000.0000, FAX: 0000", `전화 ${"○".repeat(9)}, FAX: ○○○○`],
    ["02)0000-0000/0001 끝", `${"○".repeat(17)} 끝`],
  ])("names of two syllables before a title, extensions: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it("mail addresses, one ○ for each code point", () => {
    expect(shown("문의 hong@example.kr 끝")).toBe(`문의 ${"○".repeat(15)} 끝`);
  });
});

describe("leaves", () => {
  it.each([
    ["labels of a header", "주무관 방침번호 시민 마을팀장 전결 결재일자 2017.5.15."],
    ["a document number", "문서번호 지역공동체담당관-5523 결재일자 2017.5.15."],
    ["a range of years", "추진기간 2018-2019, 2017-05-12"],
    ["a management number", "관리번호 D0000030094804"],
    ["funds", "국비 496,000천원, 시비 100천원"],
    ["groups", "- 가상구(18명) : 팀장, 담당주무관"],
    ["roles in place of people", "과 장\t팀장\t주무관\n(과장) (전화번호)\t(팀장)\t(주무관)\n\n끝"],
    ["topics of an agenda", "□ 진행순서\n10:00~10:20(20`) 상호 인사\n10:20~10:40(20`) 질의응답\n"],
    ["what a committee does", "위원 선정을 위해 위원 임기가 끝난 위원장 모집"],
    ["a list of things", "지원금, 운영비, 인건비\n도서관, 공연장\n정산서 신청서 안내문"],
    ["places that end alike", "이문동, 방화동, 신정동"],
    ["departments", "담당 : 마을과\n작성 부서 : 자치팀"],
    ["columns of departments", "구분\t담당\t일정\n공모\t마을과\t3월\n\n끝"],
    [
      "words of two syllables before an office",
      "담당 팀장, 주무 과장, 신임 소장, 구청 과장, 마을 지원 팀장, 도시 국장, 주민 대표, 공동 대표, 상임 이사, 심의 위원, 전문 위원, 여성 위원, 연구 교수",
    ],
    ["counts and numbers of notices", "100-2000명, 공고 2018-1234호, 고시 제2018-1234호"],
    ["a year behind a label", "전화 2019년 개통"],
    ["money with dashes", "1,000-2,000원, 307-02, 010"],
  ])("%s", (_, text) => {
    expect(shown(text)).toBe(text);
  });
});

it("masks a name wherever it stands in an approval line, and keeps every place", () => {
  const name = fc.constantFrom("홍길동", "김가상", "이예시", "박보기", "최견본", "한예시");
  const office = fc.constantFrom("주무관", "마을팀장", "지역과장", "공동체담당관", "행정국장");
  fc.assert(
    fc.property(fc.array(fc.tuple(office, name), { minLength: 2, maxLength: 5 }), (signers) => {
      const line = signers.map(([title, person]) => `${title} ${person}`).join(" ");
      const text = `󰏚 결재 ${line} 05/15\n`;
      const expected = signers.reduce((rest, [, person]) => rest.replaceAll(person, "○○○"), text);
      expect(shown(text)).toBe(expected);
    }),
  );
});

it("keeps the place of everything, whatever characters stand in a masked passage", () => {
  const reading = readText("이름 \u{f03da}홍길\u{20000} 끝", "text");
  const { text } = masked(reading, [{ start: 3, end: 9 }]);
  expect(text).toBe("이름 \u{f03da}○○\u{1f785} 끝");
});
