import { expect, it } from "vitest";
import { numbersIn } from "../../loaders/passages/numbers";
import { peopleIn } from "../../loaders/passages/people";
import { nameOf } from "../../loaders/passages/mention";
import { withoutSlips } from "../../loaders/passages/slips";
import { readResults } from "../../loaders/passages/results";
import { readText } from "../../loaders/read/text";
import { growsInStep } from "../notation/growth";
import { contextOf, lastSection } from "./document";
import { VOCABULARY } from "./vocabulary";

const people = (text: string) => peopleIn(readText(`${text}\n끝.`, "text"), VOCABULARY);

function results(text: string) {
  const context = contextOf(`□ 추진실적\n○ ${text}\n끝`);
  return readResults(context, lastSection(context));
}

it("people are sought in time in step with the text", () => {
  const patterns = [
    "0",
    "010-",
    "a.",
    "a-",
    "a@",
    "가(",
    "명(",
    "(가,",
    "과장 홍길동 ",
    "홍길동 ",
    " ",
    "담당자",
    "담당 : 홍길동 ",
    "성명\t홍길동\t",
    "홍길동,",
    "홍길동(",
    "☎ 0",
    "홍길 팀장 ",
    "전화 0",
    "a AT ",
    "과장\n",
    "과장\n홍길동\n",
    "의견 홍길동 : ",
    "\n홍길동 : ",
    "홍 길 동 ",
    "과장 홍 길 동 ",
    "홍길동팀장 ",
    "홍길동 0000-0000 ",
    "팀장 홍길 ",
    "    ",
    "02 - ",
    "(정)",
    "[",
  ];
  expect(patterns.filter((pattern) => !growsInStep(people, pattern))).toEqual([]);
}, 60_000);

it("numbers, names and counts are read in time in step with the text", () => {
  const numbers = (text: string) => numbersIn(contextOf(text), []);
  const patterns = {
    numbers: ["목차 1 ", "찬성 1", "1. ", "A-1"],
    names: ["1%", "총 ", "1원", "전년 "],
    lists: ["2만 5천", "가(연중), "],
  };
  expect([
    ...patterns.numbers.filter((pattern) => !growsInStep(numbers, pattern)),
    ...patterns.names.filter((pattern) => !growsInStep(nameOf, pattern)),
    ...patterns.lists.filter((pattern) => !growsInStep(results, pattern)),
  ]).toEqual([]);
}, 120_000);

it("slips are mended in time in step with the text", () => {
  const mended = (text: string) => withoutSlips(readText(text, "text"));
  const patterns = ["l", "1", "1O", "l,", "1,00l", "1, 200", "1 ,", "1. "];
  expect(patterns.filter((pattern) => !growsInStep(mended, pattern))).toEqual([]);
}, 60_000);

it("lists of activities are read however deep their parentheses go", () => {
  const found = results("교육(3회, ".repeat(10_000));
  expect(found.map(({ count, unit }) => [count, unit])).toEqual(
    Array.from({ length: 10_000 }, () => [3, "회"]),
  );
}, 60_000);
