import { expect, it } from "vitest";
import { peopleIn } from "../../loaders/passages/people";
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
  ];
  expect(patterns.filter((pattern) => !growsInStep(people, pattern))).toEqual([]);
}, 60_000);

it("lists of activities are read however deep their parentheses go", () => {
  const found = results("교육(3회, ".repeat(10_000));
  expect(found.map(({ count, unit }) => [count, unit])).toEqual(
    Array.from({ length: 10_000 }, () => [3, "회"]),
  );
}, 60_000);
