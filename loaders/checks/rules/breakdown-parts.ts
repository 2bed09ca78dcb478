import type { Amount, Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { CONTRADICTION, type Judgement, type Rule } from "../rule";
import { branchesOf, type Branch } from "../tree";
import { partsAddUp, twinsOf } from "../twins";

/** Outside a calculation basis the parts need not be all: several must be printed, and sum up wrong. */
function isExhaustive({ parent, children }: Branch): boolean {
  return parent.phase === "breakdown" || (parent.isTotal && children.length > 1);
}

const SKIPPED: readonly Amount["phase"][] = [null, "unit-price", "limit", "funding"];

function apply(facts: Facts): Judgement[] {
  const twins = twinsOf(facts);
  const phases = new Set(facts.amounts.map(({ phase }) => phase));
  return [...phases].flatMap((phase) => {
    const sums = SKIPPED.includes(phase) ? [] : facts.amounts.filter((sum) => sum.phase === phase);
    return branchesOf(sums, sums).flatMap((branch) => {
      const judgement = partsAddUp(branch.children, branch.parent, twins);
      return judgement.outcome === "holds" || isExhaustive(branch) ? [judgement] : [];
    });
  });
}

const basis = { path: ["산출근거", "민간위탁금"], phase: "breakdown", fiscalYear: 2031 } as const;
const top = { ...basis, path: [...basis.path] };
const below = { ...basis, path: [...basis.path, "사업비"] };

export const breakdownParts: Rule = {
  id: "breakdown-parts",
  words: {
    ko: {
      title: "산출근거의 하위 항목을 더하면 상위 항목이 된다",
      finding: "산출근거 하위 항목의 합이 상위 항목과 다르다",
      clause: "상위 금액 = 바로 아래 항목의 합, 모든 단계에서 (사업설명서 산출근거의 짜임).",
      tolerance: "없음. 천원 이상 단위에서 항목마다 반 단위까지의 차이는 참고로만 적는다.",
    },
    en: {
      title: "the parts of a breakdown add up to the sum above them",
      finding: "the parts of a breakdown do not add up to the sum above them",
      clause: "sum = its parts, at every level (layout of the calculation basis).",
      tolerance:
        "none; up to half a unit a part, from 1,000 won, may be rounding and is only noted.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "parts in won, the sum in thousand won",
        facts: exampleFacts("○ 사업비 = 150천원\n- 강좌 90,000원\n- 자료 60,000원", {
          amounts: [
            { print: "150천원", label: "사업비", ...top },
            { print: "90,000원", label: "강좌", unit: "원", ...below },
            { print: "60,000원", label: "자료", unit: "원", ...below },
          ],
        }),
      },
      {
        says: "a part that bears the name of its whole is no whole of the others",
        facts: exampleFacts("사업비 67천원\n- 인건비 50천원\n- 사업비 10천원\n- 운영비 7천원", {
          amounts: [
            { print: "67천원", label: "사업비", ...top },
            { print: "50천원", label: "인건비", ...below },
            { print: "10천원", label: "사업비", ...below },
            { print: "7천원", label: "운영비", ...below },
          ],
        }),
      },
    ],
    fails: [
      {
        says: "one digit of the sum differs",
        facts: exampleFacts("○ 사업비 = 267천원\n- 강좌 160천원\n- 자료 117천원", {
          amounts: [
            { print: "267천원", label: "사업비", ...top },
            { print: "160천원", label: "강좌", ...below },
            { print: "117천원", label: "자료", ...below },
          ],
        }),
        expected: "160 + 117 = 277",
        actual: "267천원",
      },
    ],
    open: [
      {
        says: "one part is printed twice, and neither print fits",
        facts: exampleFacts("○ 사업비 = 150천원\n- 강좌 99,000원 = 9천원\n- 자료 60천원", {
          amounts: [
            { print: "150천원", label: "사업비", ...top },
            { print: "99,000원", label: "강좌", unit: "원", ...below },
            { print: "9천원", label: "강좌", ...below },
            { print: "60천원", label: "자료", ...below },
          ],
        }),
      },
    ],
  },
  apply,
};
