import type { Activity, Facts } from "../../schema/facts";
import { exampleFacts } from "../example";
import { equationOf, totalOf } from "../figure";
import { fails, holds, uncheckable } from "../judgement";
import { CONTRADICTION, TYPO, type Judgement, type Rule } from "../rule";
import { isSlip } from "../slip";

/** Things that come again in another month are counted once in the total. */
const DISTINCT = ["종", "개소", "곳", "개", "팀", "단체", "기관"];

const dimension = (part: Activity): string => JSON.stringify([part.period, part.place]);

/**
 * A part belongs to the total if it counts the same thing, or if its counter could not be read; what
 * is under way is a part of what was taken on (조정 20건(성립 12건, 진행 중 8건)).
 */
const counts = (part: Activity, total: Activity): boolean =>
  part.of === total.id &&
  part.count !== null &&
  part.year === total.year &&
  (part.status === total.status || part.status === "in-progress") &&
  (part.unit === total.unit || part.unit === null);

const isRough = ({ approximate, openEnded }: Activity): boolean => approximate || openEnded;

function recurs(parts: readonly Activity[], total: Activity): boolean {
  const periods = new Set(parts.map(({ period }) => JSON.stringify(period)));
  return periods.size > 1 && total.unit !== null && DISTINCT.includes(total.unit);
}

function judged(total: Activity, parts: readonly Activity[]): Judgement | null {
  if (total.count === null || parts.length < 2 || recurs(parts, total)) return null;
  const members = parts.map(({ count }) => ({ value: count ?? 0, minus: false }));
  const meant = totalOf(members);
  const claim = { on: [total, ...parts], actual: total.asWritten, formula: equationOf(members) };
  if (meant === total.count) return holds(claim);
  const byMonth = new Set(parts.map(({ period }) => JSON.stringify(period))).size > 1;
  const byPlace = new Set(parts.map(({ place }) => place)).size > 1;
  const mixed = byMonth && byPlace && new Set(parts.map(dimension)).size > 1;
  if (mixed || [total, ...parts].some(isRough)) return uncheckable(claim);
  return fails({ ...claim, standing: isSlip(meant, total.count) ? TYPO : null });
}

const apply = (facts: Facts): Judgement[] =>
  facts.activities.flatMap(
    (total) =>
      judged(
        total,
        facts.activities.filter((part) => counts(part, total)),
      ) ?? [],
  );

const total = { id: "total", label: "모임", unit: "개", year: 2030, isTotal: true };
const part = { of: "total", unit: "개", year: 2030 };

export const activityParts: Rule = {
  id: "activity-parts",
  words: {
    ko: {
      title: "나누어 적은 수를 더하면 전체 수가 된다",
      finding: "나누어 적은 수의 합이 전체 수와 다르다",
      clause: "전체 = 부분의 합, 같은 단위와 같은 해 안에서.",
      tolerance: "없음. 여·이상이 붙은 수는 따지지 않고, 달마다 되풀이되는 종·곳은 더하지 않는다.",
    },
    en: {
      title: "the parts of a count add up to it",
      finding: "the parts of a count do not add up to it",
      clause: "total = sum of its parts, within one counter and one year.",
      tolerance:
        "none; rough counts are left alone, kinds and places that recur by month are not added.",
    },
  },
  standing: CONTRADICTION,
  examples: {
    passes: [
      {
        says: "old and new ones",
        facts: exampleFacts("모임 총 95개(신규 41개, 계속 54개)", {
          activities: [
            { print: "95개", ...total },
            { print: "41개", label: "신규", ...part },
            { print: "54개", label: "계속", ...part },
          ],
        }),
      },
      {
        says: "a part whose counter is misprinted still counts",
        facts: exampleFacts("모임 총 5개(신규 4개, 계속 1게)", {
          activities: [
            { print: "5개", ...total },
            { print: "4개", label: "신규", ...part },
            { print: "1게", label: "계속", ...part, unit: null },
          ],
        }),
      },
    ],
    fails: [
      {
        says: "one too many",
        facts: exampleFacts("모임 총 96개(신규 41개, 계속 54개)", {
          activities: [
            { print: "96개", ...total },
            { print: "41개", label: "신규", ...part },
            { print: "54개", label: "계속", ...part },
          ],
        }),
        expected: "41 + 54 = 95",
        actual: "96개",
      },
    ],
    open: [
      {
        says: "a rough count",
        facts: exampleFacts("모임 총 100여개(신규 41개, 계속 54개)", {
          activities: [
            { print: "100여개", ...total, approximate: true },
            { print: "41개", label: "신규", ...part },
            { print: "54개", label: "계속", ...part },
          ],
        }),
      },
    ],
  },
  apply,
};
