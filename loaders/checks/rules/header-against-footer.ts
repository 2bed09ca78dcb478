import type { Facts, HeaderField } from "../../schema/facts";
import { exampleFacts } from "../example";
import { fails, judge } from "../judgement";
import { CONTRADICTION, QUESTION, type Judgement, type Rule } from "../rule";

/** Fields that a document may print twice and that can only have one value. */
const FIELDS: readonly HeaderField["field"][] = [
  "documentNumber",
  "approvedOn",
  "producedOn",
  "disclosure",
];

const plain = (value: string): string => value.replace(/\s+/gu, "").replace(/\([\d,\s]*\)$/u, "");

function judged(fields: readonly HeaderField[]): Judgement[] {
  const [first, ...others] = fields;
  if (first === undefined) return [];
  return others.map((other) =>
    judge(plain(first.value) === plain(other.value), {
      on: [first, other],
      expected: first.value,
      actual: other.value,
    }),
  );
}

/** A document is registered on the day it is approved; another day is worth asking about. */
function days(header: readonly HeaderField[]): Judgement[] {
  const approved = header.find(({ field }) => field === "approvedOn");
  const produced = header.find(({ field }) => field === "producedOn");
  if (!approved || !produced || approved.value === produced.value) return [];
  const claim = { on: [approved, produced], expected: approved.value, actual: produced.value };
  return [fails({ ...claim, standing: QUESTION })];
}

const apply = ({ header }: Facts): Judgement[] => [
  ...FIELDS.flatMap((field) => judged(header.filter((each) => each.field === field))),
  ...days(header),
];

const printed = (number: string): Facts =>
  exampleFacts(`문서번호 가온과-27\n문서번호 가온과-${number}`, {
    header: [
      { print: "가온과-27", field: "documentNumber" },
      { print: `가온과-${number}`, field: "documentNumber", part: "footer" },
    ],
  });

export const headerAgainstFooter: Rule = {
  id: "header-against-footer",
  words: {
    ko: {
      title: "머리와 꼬리의 문서 정보가 같다",
      finding: "머리와 꼬리의 문서 정보가 다르다",
      clause:
        "문서번호, 결재일자, 생산일자, 공개구분은 어디에 적어도 같다 (결재문서와 그 문서 정보).",
      tolerance:
        "띄어쓰기와 공개구분 뒤의 호수는 보지 않는다. 결재일과 생산일이 다르면 물음으로 적는다.",
    },
    en: {
      title: "header and footer say the same of the document",
      finding: "header and footer differ on the document",
      clause:
        "number, approval date, registration date and disclosure are the same wherever printed.",
      tolerance:
        "blanks and exemption numbers are left out; approval and registration on two days is asked about.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [{ says: "one number", facts: printed("27") }],
    fails: [
      { says: "two numbers", facts: printed("72"), expected: "가온과-27", actual: "가온과-72" },
    ],
  },
  apply,
};
