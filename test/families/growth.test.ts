import { expect, it } from "vitest";
import { growsInStep } from "../notation/growth";
import { factsOf } from "./show";

const HEAD = "예산 사업설명서\n사업명: 운영\n소관 : 주택과\n예산 2,000천원\n";

it.each([
  "1원 ",
  "(1원",
  "l,0 ",
  "1,1,1,",
  "교육 1회 ",
  "교육(1회, ",
  "100원×2개, ",
  "예산 1,000천원 중 ",
  "2019.1.1. ",
  "홍길 팀장 ",
])(
  "all of a document is read in time in step with its text: %s",
  (pattern) => {
    expect(growsInStep((text) => factsOf(`${HEAD}${text}`), pattern)).toBe(true);
  },
  60_000,
);
