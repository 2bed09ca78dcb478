import type { Activity, Facts } from "../../schema/facts";
import type { Vocabulary } from "../../schema/vocabulary";
import { exampleFacts } from "../example";
import { fails, holds } from "../judgement";
import { TYPO, type Judgement, type Rule } from "../rule";

/** What stands behind the numeral. */
const counterOf = ({ asWritten }: Activity): string => asWritten.replace(/^.*\d/u, "").trim();

/** The counter that all other parts of the same total print, and the total. */
function sharedCounter(facts: Facts, part: Activity): string | null {
  const family = facts.activities.filter(
    (other) =>
      other !== part && (other.id === part.of || (part.of !== null && other.of === part.of)),
  );
  const counters = new Set(family.map(({ unit }) => unit));
  const [counter] = counters;
  return counters.size === 1 && family.length > 1 ? (counter ?? null) : null;
}

function apply(facts: Facts, { units }: Vocabulary): Judgement[] {
  const known = new Set([...units.counters, ...units.people]);
  return facts.activities.flatMap((part) => {
    const printed = counterOf(part);
    const counter = printed === "" ? null : sharedCounter(facts, part);
    if (part.count === null || counter === null) return [];
    const claim = { on: [part], actual: part.asWritten };
    if (known.has(printed)) return [holds({ ...claim, expected: part.asWritten })];
    return part.unit === null ? [fails({ ...claim, expected: `${part.count}${counter}` })] : [];
  });
}

const total = { id: "total", label: "연구", unit: "종", year: 2030, isTotal: true };
const part = { of: "total", year: 2030 };
const counted = (last: string, unit: string | null): Facts =>
  exampleFacts(`연구 6종(정책 4종, 제도 1종, 성과 ${last})`, {
    activities: [
      { print: "6종", ...total },
      { print: "4종", label: "정책", unit: "종", ...part },
      { print: "1종", label: "제도", unit: "종", ...part },
      { print: last, label: "성과", unit, ...part },
    ],
  });

export const unknownCounter: Rule = {
  id: "unknown-counter",
  words: {
    ko: {
      title: "수에 붙은 단위는 아는 단위다",
      finding: "수에 모르는 단위가 붙어 있다",
      clause:
        "단위는 어휘 목록(data/vocabulary/units.json)에 있다. 없으면 나란한 수의 단위가 뜻한 단위다.",
      tolerance: "나란한 수가 모두 같은 단위일 때만 말한다.",
    },
    en: {
      title: "a count stands with a known counter",
      finding: "a count stands with an unknown counter",
      clause:
        "counters are those of data/vocabulary/units.json; else the one its siblings print is meant.",
      tolerance: "said only where all siblings share one counter.",
    },
  },
  standing: TYPO,
  examples: {
    passes: [{ says: "four counts of one kind", facts: counted("1종", "종") }],
    fails: [
      {
        says: "a syllable mistyped",
        facts: counted("1좀", null),
        expected: "1종",
        actual: "1좀",
      },
    ],
  },
  apply,
};
