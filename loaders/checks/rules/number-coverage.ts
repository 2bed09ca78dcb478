import type { Facts, NumberRole } from "../../schema/facts";
import { exampleFacts } from "../example";
import { judge } from "../judgement";
import { UNCERTAIN, type Judgement, type Rule } from "../rule";

/** Per cent of the numerals of a document that must be explained. */
const LEAST = 95;

function apply({ numbers }: Facts): Judgement[] {
  if (numbers.length === 0) return [];
  const unexplained = numbers.filter(({ role }) => role === "unexplained");
  const explained = numbers.length - unexplained.length;
  const on = unexplained.map(({ span }) => ({ id: null, span }));
  return [
    judge(100 * explained >= LEAST * numbers.length, {
      on,
      actual: `${String(explained)} / ${String(numbers.length)}`,
      expected: `≥ ${String(LEAST)}%`,
    }),
  ];
}

const TEXT = "1 2 3 4 5";
const read = (roles: NumberRole[]): Facts => {
  const facts = exampleFacts(TEXT, {
    weekdays: roles.map((_, at) => ({ print: String(at + 1), date: "", weekday: "" })),
  });
  const numbers = facts.weekdays.map(({ id, span, asWritten }, at) => ({
    id,
    span,
    asWritten,
    role: roles[at] ?? "unexplained",
    facts: [],
  }));
  return { ...facts, weekdays: [], numbers };
};

export const numberCoverage: Rule = {
  id: "number-coverage",
  words: {
    ko: {
      title: "문서에 인쇄된 숫자의 쓰임을 안다",
      finding: "쓰임을 모르는 숫자가 많다",
      clause:
        "숫자마다 사실이 되었거나 쓰임(날짜, 조항, 쪽 …)이 있다. 모르는 숫자가 많은 문서는 덜 읽은 것이다.",
      tolerance: `숫자의 ${String(100 - LEAST)}%까지는 쓰임을 몰라도 된다.`,
    },
    en: {
      title: "the numerals of a document are explained",
      finding: "many numerals of a document are unexplained",
      clause:
        "each became a fact or has a role (date, article, page …); where many have neither, the document was read in part only.",
      tolerance: `up to ${String(100 - LEAST)} per cent may be unexplained.`,
    },
  },
  standing: UNCERTAIN,
  examples: {
    passes: [
      {
        says: "every numeral has a role",
        facts: read(["amount", "count", "date", "page", "ordinal"]),
      },
    ],
    fails: [
      {
        says: "one numeral in five has none",
        facts: read(["amount", "count", "date", "page", "unexplained"]),
        expected: "≥ 95%",
        actual: "4 / 5",
      },
    ],
  },
  apply,
};
