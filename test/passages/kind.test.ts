import { expect, it, test } from "vitest";
import { kindOf } from "../../loaders/passages/kind";
import { VOCABULARY } from "./vocabulary";

const NOTHING = { headings: [], unit: null, title: null };

it.each([
  [["교육 설명회"], "meeting"],
  [["설명회 교육"], "training"],
  [["현장 모니터링", "교육"], "monitoring"],
  [["온라인", "홍보", "교육"], "publicity"],
  [["공모 사업 D B"], "database"],
  [["2차", "워크숍", "가나다"], "meeting"],
  [["sns 운영"], "publicity"],
  [["찾아가는 컨설팅"], "consulting"],
  [["만족도 조사"], "research"],
  [["박람회"], "event"],
  [["구인 정보 등록"], "database"],
  [["구술채록"], "database"],
  [["자치구 실무협의"], "meeting"],
  [["갈등 조정"], "consulting"],
  [["월간지"], "publicity"],
  [["SNS 게시"], "publicity"],
  [["보조사업자"], "other"],
  [["소화기 내용연수"], "other"],
  [["직접 수행"], "other"],
  [["가나다"], null],
])("%j is %s", (words, kind) => {
  expect(kindOf({ ...NOTHING, words }, VOCABULARY)).toBe(kind);
});

test("the longest term that stands somewhere hides those that are a part of it", () => {
  expect(kindOf({ ...NOTHING, words: ["현장심사"] }, VOCABULARY)).toBe("monitoring");
  expect(kindOf({ ...NOTHING, words: ["서류심사"] }, VOCABULARY)).toBe("selection");
});

test("what stands in parentheses decides only where nothing before them does", () => {
  expect(kindOf({ ...NOTHING, words: ["네트워크(연수, 견학 등)"] }, VOCABULARY)).toBe("meeting");
  expect(kindOf({ ...NOTHING, words: ["가나다(연수, 견학 등)"] }, VOCABULARY)).toBe("training");
});

test("who and where are other only if no heading says what", () => {
  expect(kindOf({ ...NOTHING, words: ["참여자"] }, VOCABULARY)).toBe("other");
  expect(kindOf({ ...NOTHING, words: ["참여자"], headings: ["주민교육"] }, VOCABULARY)).toBe(
    "training",
  );
});

test("the title as a heading tells no more than the title", () => {
  const title = "가상 지도점검 결과";
  const naming = { words: ["동아리 육성"], headings: [title], unit: null, title };
  expect(kindOf(naming, VOCABULARY)).toBe("other");
});

test("a counter tells before the title does, both after all words", () => {
  const unnamed = { words: ["가나다"], headings: [], title: "마을축제 결과" };
  expect(kindOf({ ...unnamed, unit: "강좌" }, VOCABULARY)).toBe("training");
  expect(kindOf({ ...unnamed, unit: "회" }, VOCABULARY)).toBe("event");
  expect(kindOf({ ...unnamed, words: ["간담회"], unit: "강좌" }, VOCABULARY)).toBe("meeting");
});

test("a word added to the vocabulary is known without more", () => {
  const kinds = VOCABULARY.kinds.map((entry) =>
    entry.kind === "event" ? { ...entry, terms: [...entry.terms, "가나다라"] } : entry,
  );
  const said = { ...NOTHING, words: ["제2회 가나다라 개최"] };
  expect(kindOf(said, VOCABULARY)).toBeNull();
  expect(kindOf(said, { ...VOCABULARY, kinds })).toBe("event");
});

test("no term stands under two kinds", () => {
  const terms = VOCABULARY.kinds.flatMap(({ terms, yielding }) => [...terms, ...yielding]);
  expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
});
