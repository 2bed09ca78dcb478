import { expect, it } from "vitest";
import { gluedAt } from "../../loaders/notation/number-glued";
import { productOf } from "../../loaders/notation/money-formula";
import { keysIn, isHeader, unitIn } from "../../loaders/families/budget-sheet/statement-head";
import { stretchesIn } from "../../loaders/families/budget-sheet/statement-lines";
import { lineIn, linesIn } from "../../loaders/passages/basis-line";
import { yearIn } from "../../loaders/passages/column";
import { growsInStep } from "../notation/growth";
import { whole } from "../notation/whole";

const READERS: Record<string, (text: string) => unknown> = {
  "glued numerals": (text) => gluedAt(text, 1),
  products: (text) => productOf(text, { start: 1, end: 2, krw: 1 }),
  years: yearIn,
  "lines of a basis": (text) => [linesIn(text, whole(text)), lineIn(text, whole(text), "grouped")],
  "lines of a statement": (text) => [
    keysIn(text),
    unitIn(text),
    isHeader(text),
    stretchesIn(text, whole(text)),
  ],
};

const PATTERNS = [
  "1",
  "1,",
  "1 ",
  "1,000",
  "1원 ",
  "×",
  "1×",
  "1명 ×",
  " ",
  "(",
  "○ 가",
  "- 가 1원",
  "’1",
  "=1",
  "부서:",
  "부서: 가 ",
  "가 1원×1, ",
  "예산 1 중 ",
  "(단위",
  "예산액",
  "△1",
];

it.each(Object.entries(READERS))(
  "%s are read in time in step with the text",
  (_, read) => {
    expect(PATTERNS.filter((pattern) => !growsInStep(read, pattern))).toEqual([]);
  },
  120_000,
);
