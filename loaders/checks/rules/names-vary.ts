import { group } from "d3";
import type { Amount, Facts } from "../../schema/facts";
import type { Vocabulary } from "../../schema/vocabulary";
import { exampleFacts } from "../example";
import { judge } from "../judgement";
import { bare, isGrandTotal, isSubtotal } from "../label";
import { KnownNames } from "../names";
import { QUESTION, type Judgement, type Rule } from "../rule";
import { rowsOf } from "../rows";

/** Whether a label names a row; a column's header does not say what a sum is of. */
const isNamed = ({ label, span }: Amount): boolean =>
  /\p{L}/u.test(label) &&
  !isGrandTotal(label) &&
  !isSubtotal(label) &&
  bare(span.locator.column ?? "") !== bare(label);

const spelled = ({ label }: Amount): string => label.trim().replace(/\s+/gu, " ");

/** Judges the rows of one item, each by its first sum: its place, since the sum itself is not in doubt. */
function judged(rows: readonly Amount[], curated: string | null): Judgement[] {
  const spellings = [...group(rows, spelled).values()].flatMap(([print]) => print ?? []);
  const [first] = spellings;
  if (!first || rows.length < 2) return [];
  const isOne = spellings.length === 1;
  const claim = {
    on: (isOne ? rows : spellings).map(({ span }) => ({ id: null, span })),
    expected: isOne ? spelled(first) : (curated ?? spelled(first)),
    actual: spellings.map(spelled).join(" · "),
  };
  return [judge(isOne, claim)];
}

function apply(facts: Facts, { names }: Vocabulary): Judgement[] {
  const known = new KnownNames(names, "item", "account");
  const curated = ({ label, fiscalYear }: Amount): string | null =>
    known.find(label, fiscalYear ?? facts.source.fiscalYear)?.name ?? null;
  const rows = rowsOf(facts).flatMap(({ cells: [first] }) =>
    first && isNamed(first) ? first : [],
  );
  return [...group(rows, (row) => bare(curated(row) ?? row.label)).values()].flatMap((same) =>
    judged(same, same.map(curated).find((name) => name !== null) ?? null),
  );
}

const twice = (first: string, second: string): Facts =>
  exampleFacts(`산출근거 ${first} 60 추진일정 계 60 ${second} 60`, {
    amounts: [
      { print: "60", label: first, phase: "breakdown" },
      { print: "60", label: "계", phase: "planned", isTotal: true },
      { print: "60", label: second, phase: "planned" },
    ],
  });

export const namesVary: Rule = {
  id: "names-vary",
  words: {
    ko: {
      title: "한 항목은 문서 안에서 한 이름으로 적힌다",
      finding: "한 항목이 문서 안에서 여러 이름으로 적혀 있다",
      clause:
        "띄어쓰기와 문장부호만 다른 이름, data/vocabulary/names.json이 같은 것으로 아는 이름은 한 항목이다. 여러 모양이면 어느 것이 맞는지 묻는다.",
      tolerance: "금액이 붙은 항목만 본다. 계와 소계, 열의 머리글은 이름이 아니다.",
    },
    en: {
      title: "a document prints one item under one name",
      finding: "a document prints one item under several names",
      clause:
        "names that differ in spaces and punctuation, or that data/vocabulary/names.json joins, are one item; if it is printed in several ways, which one is meant?",
      tolerance: "only items with sums; totals, subtotals and headers of columns are no names.",
    },
  },
  standing: QUESTION,
  examples: {
    passes: [{ says: "both tables print it alike", facts: twice("자료 나눔", "자료 나눔") }],
    fails: [
      {
        says: "the spaces stand elsewhere",
        facts: twice("자료 나눔터", "자료나눔 터"),
        expected: "자료 나눔터",
        actual: "자료 나눔터 · 자료나눔 터",
      },
      {
        says: "a curated name joins them",
        names: [{ name: "자료 나눔터", kind: "item", also: ["나눔터 등"], note: "invented" }],
        facts: twice("나눔터 등", "자료 나눔터"),
        expected: "자료 나눔터",
        actual: "나눔터 등 · 자료 나눔터",
      },
    ],
    silent: [{ says: "two items", facts: twice("자료 나눔", "강좌 나눔") }],
  },
  apply,
};
