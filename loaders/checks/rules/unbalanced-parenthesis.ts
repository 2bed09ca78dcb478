import type { Range } from "../../notation/range";
import { Evidence } from "../../read/evidence";
import type { Facts } from "../../schema/facts";
import { unpairedBrackets, type Unpaired } from "../brackets";
import { exampleFacts } from "../example";
import { fails } from "../judgement";
import { SLIP, type Judgement, type Rule } from "../rule";

const REACH = 16;

/** The words a stray parenthesis belongs to: behind an opening one, in front of a closing one. */
function stretch(text: string, { at, mark }: Unpaired): Range {
  if (mark === ")") {
    const before = text.slice(Math.max(0, at - REACH), at);
    return { start: at - (/\S*$/u.exec(before)?.[0].length ?? 0), end: at + 1 };
  }
  const word = /\S*$/u.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? "";
  const behind = /^[^\n,]*/u.exec(text.slice(at, at + REACH))?.[0] ?? "(";
  return { start: at - word.length, end: at + behind.length };
}

function apply({ source, text }: Facts): Judgement[] {
  const evidence = new Evidence(source.id, text);
  return unpairedBrackets(text).map((stray) => {
    const span = evidence.span(stretch(text, stray));
    const expected = stray.mark === "(" ? ")" : span.quote.slice(0, -1);
    return fails({ on: [{ id: null, span }], expected, actual: span.quote });
  });
}

export const unbalancedParenthesis: Rule = {
  id: "unbalanced-parenthesis",
  words: {
    ko: {
      title: "괄호는 짝이 맞는다",
      finding: "괄호의 짝이 맞지 않는다",
      clause: "여는 괄호마다 같은 문단 안에 닫는 괄호가 있다 (한글 맞춤법 부록 문장 부호).",
      tolerance: "1), 가)처럼 항목 앞에 쓰는 닫는 괄호는 보지 않는다.",
    },
    en: {
      title: "parentheses come in pairs",
      finding: "a parenthesis has no pair",
      clause:
        "every opening parenthesis is closed in its passage (Korean orthography, punctuation).",
      tolerance: "the marks of list items, such as 1), are left alone.",
    },
  },
  standing: SLIP,
  examples: {
    passes: [],
    silent: [
      {
        says: "marks of list items and pairs within pairs",
        facts: exampleFacts("1) 소식지(온라인(18회), 오프라인(3부))\n가) 교육", {}),
      },
      {
        says: "a pair that runs over a line with a mark",
        facts: exampleFacts("홍보(누리집,\n- 소식지) 운영", {}),
      },
    ],
    fails: [
      {
        says: "the outer one is left open",
        facts: exampleFacts("○ 홍보물(온라인(12회), 소식지 운영\n○ 교육(5회)", {}),
        expected: ")",
        actual: "홍보물(온라인(12회)",
      },
      {
        says: "one closed too many",
        facts: exampleFacts("담당 (000)000)", {}),
        expected: "(000)000",
        actual: "(000)000)",
      },
    ],
  },
  apply,
};
