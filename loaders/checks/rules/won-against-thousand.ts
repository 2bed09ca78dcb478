import type { Amount, Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { fails, holds } from "../judgement";
import { grouped, printedDigits } from "../figure";
import { CONTRADICTION, TYPO, type Judgement, type Rule } from "../rule";
import { isSlip } from "../slip";
import { twinsOf } from "../twins";

/** A sum in words: 금이천육백칠십만원. */
const inHangul = ({ asWritten }: Amount): boolean => !/\d/u.test(asWritten);

/** The first sum in the unit of the second: 31,000천원. In won where the second is in words. */
function inUnitOf(other: Amount, won: number): string {
  const digits = printedDigits(other.asWritten);
  const scale = digits && other.amountKrw ? Math.abs(other.amountKrw) / digits : 1;
  return grouped(won / scale) + (scale === 1 ? "원" : (other.unit ?? ""));
}

function apart([one, other]: readonly [Amount, Amount]): Judgement {
  const words = inHangul(other);
  const first = one.amountKrw ?? 0;
  const second = other.amountKrw ?? 0;
  return fails({
    on: [one, other],
    expected: `${one.asWritten} = ${inUnitOf(other, first)}`,
    actual: words ? `${other.asWritten} = ${grouped(second)}원` : other.asWritten,
    standing: !words && isSlip(first, second) ? TYPO : null,
  });
}

const alike = (amount: Amount): Judgement =>
  holds({
    on: [amount, ...amount.also.map(({ span }) => ({ id: amount.id, span }))],
    actual: amount.asWritten,
    formula: [amount, ...amount.also].map(({ asWritten }) => asWritten).join(" = "),
  });

const apply = (facts: Facts): Judgement[] => [
  ...facts.amounts.filter(({ also }) => also.length > 0).map(alike),
  ...twinsOf(facts).map(apart),
];

const sum = { label: "자료비", path: ["산출근거"], phase: "breakdown", fiscalYear: 2031 } as const;
const draft = { ...sum, path: [...sum.path] };
const once = exampleFacts("자료비 31,000,000원 = 31,000천원", {
  amounts: [{ print: "31,000,000원", unit: "원", ...draft }],
});
const second = exampleFacts("자료비 31,000,000원 = 31,000천원", {
  amounts: [{ print: "31,000천원", ...draft }],
}).amounts;

export const wonAgainstThousand: Rule = {
  id: "won-against-thousand",
  words: {
    ko: {
      title: "한 금액을 두 번 적으면 두 금액이 같다",
      finding: "두 번 적은 한 금액이 서로 다르다",
      clause:
        "원 = 천원, 숫자 = 한글 (금액의 병기: 행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조).",
      tolerance: "없음.",
    },
    en: {
      title: "a sum printed twice is the same sum",
      finding: "a sum printed twice differs",
      clause:
        "won = thousand won, figures = Hangul (sums in both: rules on administrative work, article 2).",
      tolerance: "none.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "won and thousand won agree",
        facts: { ...once, amounts: once.amounts.map((amount) => ({ ...amount, also: second })) },
      },
    ],
    fails: [
      {
        says: "the second print lost a digit",
        facts: exampleFacts("자료비 31,000,000원 = 3,100천원", {
          amounts: [
            { print: "31,000,000원", unit: "원", ...draft },
            { print: "3,100천원", ...draft },
          ],
        }),
        expected: "31,000,000원 = 31,000천원",
        actual: "3,100천원",
      },
      {
        says: "figures and Hangul differ",
        facts: exampleFacts("금27,600천원(금이천육백칠십만원)", {
          amounts: [
            { print: "금27,600천원", ...draft },
            { print: "금이천육백칠십만원", unit: "만원", amountKrw: 26_700_000, ...draft },
          ],
        }),
        expected: "금27,600천원 = 27,600,000원",
        actual: "금이천육백칠십만원 = 26,700,000원",
      },
    ],
  },
  apply,
};
