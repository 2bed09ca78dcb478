import type { Facts } from "../../schema/facts";
import type { Vocabulary } from "../../schema/vocabulary";
import { exampleFacts } from "../example";
import { fails, holds } from "../judgement";
import { bare } from "../label";
import { TYPO, type Judgement, type Rule } from "../rule";

/** How many letters (jamo) differ between two words of one length; null for other lengths. */
function lettersApart(one: string, other: string): number | null {
  const [first, second] = [Array.from(one.normalize("NFD")), Array.from(other.normalize("NFD"))];
  if (first.length !== second.length) return null;
  return first.filter((letter, index) => letter !== second[index]).length;
}

function apply(facts: Facts, { funding }: Vocabulary): Judgement[] {
  return facts.amounts
    .filter(({ phase }) => phase === "funding")
    .flatMap((amount) => {
      const label = bare(amount.label);
      const claim = { on: [amount], actual: `(${label})` };
      if (funding.includes(label)) return [holds({ ...claim, expected: `(${label})` })];
      const [meant, another] = funding.filter((known) => lettersApart(known, label) === 1);
      return meant && !another ? [fails({ ...claim, expected: `(${meant})` })] : [];
    });
}

const share = (label: string): Facts =>
  exampleFacts(`사업비 900천원 (${label})900천원`, {
    amounts: [{ print: "900천원", label: `(${label})`, path: ["사업비"], phase: "funding" }],
  });

export const fundingLabelUnknown: Rule = {
  id: "funding-label-unknown",
  words: {
    ko: {
      title: "재원의 이름은 아는 이름이다",
      finding: "재원의 이름이 아는 이름이 아니다",
      clause: "국비, 시비, 구비, 기타 … (data/vocabulary/funding.json).",
      tolerance: "자모 하나만 다른 이름일 때만 말한다.",
    },
    en: {
      title: "a funding source has a known name",
      finding: "a funding source has an unknown name",
      clause: "national, city, district or other funds … (data/vocabulary/funding.json).",
      tolerance: "said only where one letter (jamo) is off.",
    },
  },
  standing: TYPO,
  examples: {
    passes: [{ says: "city funds", facts: share("시비") }],
    fails: [{ says: "one vowel off", facts: share("사비"), expected: "(시비)", actual: "(사비)" }],
  },
  apply,
};
