import { expect, it } from "vitest";
import { findCounts } from "../../loaders/notation/count";
import { findDates } from "../../loaders/notation/date";
import { findMoney, hangulMoneyAt, moneyAt, moneyUnitIn } from "../../loaders/notation/money";
import { groupsIn, splitOutside } from "../../loaders/notation/nesting";
import { findTimes } from "../../loaders/notation/time";
import { VOCABULARY } from "../passages/vocabulary";
import { growsInStep } from "./growth";
import { whole } from "./whole";

const READERS: Record<string, (text: string) => unknown> = {
  money: (text) => findMoney(text, whole(text)),
  "one sum": (text) => [moneyAt(text, 1), hangulMoneyAt(text, 1)],
  "units of money": moneyUnitIn,
  counts: (text) => findCounts(text, whole(text), VOCABULARY.units),
  dates: (text) => findDates(text, whole(text), 2020),
  times: (text) => findTimes(text, whole(text)),
  parentheses: (text) => groupsIn(text, whole(text)),
  lists: (text) => splitOutside(text, whole(text), /,/gu),
};

const PATTERNS = [
  "1",
  "1,",
  "1 ",
  "1.",
  "12:",
  "1~",
  "~",
  "(",
  ")",
  "()",
  "((가)",
  "(가),",
  "억",
  "1억",
  "일천",
  "조",
  "’1",
  "금 ",
  "- ",
  " ",
  "1월",
  "3회 ",
  "제 1",
  "오후 1",
  "2020.1.1~",
  "10:30~",
];

it.each(Object.keys(READERS))(
  "%s are read in time in step with the text",
  (name) => {
    const slow = PATTERNS.filter((pattern) => !growsInStep(READERS[name] ?? (() => null), pattern));
    expect(slow).toEqual([]);
  },
  60_000,
);
