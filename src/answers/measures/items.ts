import { composition as figure } from "../../figures/composition.js";
import { shareTrace, type PartDatum } from "../../figures/data/composition.js";
import { shares } from "../../figures/shares.js";
import { cumulativeTrace, type BasisDatum } from "../../figures/data/basis.js";
import { term } from "../../words/terms.js";
import type { Locale } from "../../words/locale.js";
import { list } from "../../words/list.js";
import { codeOf } from "../concept.js";
import { foundIn, measure, type Asked, type Found, type Measure } from "../measure.js";
import { holds } from "../reading.js";
import { foldedText } from "../text.js";
import { labelledSums, type LabelledDatum } from "../rows/labelled-sums.js";

/** Rows whose labels hold all words that are asked for; one that is such a word alone hides longer ones. */
export function labelled<D extends { label: string }>(
  rows: readonly D[],
  { words, reading: { joined } }: Asked,
): D[] {
  if (words.length === 0) return [];
  const isWhole = ({ label }: D): boolean =>
    words.join("") === foldedText(label) || (joined && words.includes(foldedText(label)));
  const whole = rows.filter(isWhole);
  if (whole.length > 0) return whole;
  return rows.filter(({ label }) => {
    const isHeld = (word: string): boolean => holds(label, word);
    return joined ? words.some(isHeld) : words.every(isHeld);
  });
}

function inBasis(label: string, locale: Locale): string {
  return locale === "ko" ? `산출근거의 ${label}` : `${label} in the calculation basis`;
}

const asksItems = [["item:*", "label:*", "kind:*"]] as const;
const nameOf = ({ words, locale }: Asked): string =>
  words.length > 0 ? words.join(" ") : locale === "ko" ? "비목" : "item";

/** What a part of the calculation basis is given. */
export const itemAmount: Measure = measure<PartDatum>({
  id: "item-amount",
  rows: figure,
  figure: figure.id,
  asks: asksItems,
  takes: ["part:*", "ask:budget", "ask:amount", "phase:breakdown"],
  name: nameOf,
  caveats: {
    ko: ["산출근거는 예산을 셈한 내역이다. 항목별로 실제로 쓴 돈은 자료에 없다."],
    en: [
      "The calculation basis is how the budget was reckoned; what was spent on each item is not in the sources.",
    ],
  },
  others: (rows) => rows.filter(({ level }) => level === 1).map(({ label }) => label),
  find: (rows, asked) =>
    labelled(rows, asked)
      .filter(({ value }) => value !== null)
      .map((datum) => foundIn(datum, inBasis(datum.label, asked.locale))),
});

function shareOf(datum: PartDatum, locale: Locale): Found[] {
  const { year, share, label } = datum;
  if (share === null) return [];
  const name = locale === "ko" ? `예산에서 ${label}의 비율` : `${label} as a share of the budget`;
  return [{ year, name, value: share, unit: "%", on: shareTrace(datum), rows: [datum] }];
}

/** What part of the year's budget a part of the calculation basis is. */
export const itemShare: Measure = measure<PartDatum>({
  id: "item-share",
  rows: figure,
  figure: shares.id,
  asks: [
    ["item:*", "label:*", "kind:*"],
    ["ask:share", "ask:half"],
  ],
  takes: ["part:*", "ask:budget", "phase:breakdown", "phase:budget"],
  name: (asked) => (asked.locale === "ko" ? `${nameOf(asked)} 비율` : `share of ${nameOf(asked)}`),
  formula: { ko: "항목 ÷ 그해 예산 × 100", en: "item ÷ budget of the year × 100" },
  caveats: {
    ko: ["산출근거는 예산을 셈한 내역이다. 실제로 쓴 돈의 비율은 자료에 없다."],
    en: [
      "The calculation basis is how the budget was reckoned; what was spent on each item is not in the sources.",
    ],
  },
  find: (rows, asked) => labelled(rows, asked).flatMap((datum) => shareOf(datum, asked.locale)),
});

/** An item and all that is printed before it, where a half is asked about and the item alone is none. */
export const sharesTogether: Measure = measure<BasisDatum>({
  id: "shares-together",
  rows: shares,
  figure: shares.id,
  asks: [["item:*", "label:*"], ["ask:half"]],
  takes: ["ask:budget", "phase:breakdown", "phase:budget", "ask:share"],
  isBeside: true,
  name: (asked) => nameOf(asked),
  formula: { ko: "항목의 합 ÷ 그해 예산 × 100", en: "sum of the items ÷ budget of the year × 100" },
  find: (rows, asked) => together(rows, asked),
});

function together(rows: readonly BasisDatum[], asked: Asked): Found[] {
  const named = labelled(rows, asked);
  return rows.flatMap((datum, index): Found[] => {
    const before = rows.slice(0, index + 1);
    const isNext = named.some((one) => before.includes(one)) && before.length === 2;
    if (!isNext || datum.cumulative === null) return [];
    const labels = list(
      before.map(({ label }) => label),
      asked.locale,
    );
    const name =
      asked.locale === "ko"
        ? `예산에서 ${labels}를 합한 비율`
        : `${labels} together as a share of the budget`;
    const { year, cumulative: value } = datum;
    return [{ year, name, value, unit: "%", on: cumulativeTrace(datum), rows: before }];
  });
}

/** A sum of a budget table or of a sheet's outline, by its label, in its phase. */
export const labelledSum: Measure = measure<LabelledDatum>({
  id: "labelled-sum",
  rows: labelledSums,
  figure: "money-tree",
  asks: [["item:*", "label:*"]],
  takes: [
    "part:*",
    "ask:budget",
    "ask:amount",
    "phase:budget",
    "phase:final-budget",
    "phase:executed",
  ],
  name: (asked) => [nameOf(asked), ...phasesAsked(asked)].join(" "),
  find: (rows, asked) =>
    labelled(rows, asked)
      .filter(({ phase }) => isAskedPhase(phase, asked))
      .map((datum) =>
        foundIn(datum, `${datum.label} ${term("phase", datum.phase ?? "", asked.locale)}`),
      ),
});

function phasesAsked({ concepts, locale }: Asked): string[] {
  return [...concepts]
    .filter((concept) => concept.startsWith("phase:"))
    .map((concept) => term("phase", codeOf(concept), locale));
}

/** A phase that is named leaves the others out. */
function isAskedPhase(phase: LabelledDatum["phase"], { concepts }: Asked): boolean {
  const named = [...concepts].filter((concept) => concept.startsWith("phase:"));
  return named.length === 0 || (phase !== null && concepts.has(`phase:${phase}`));
}
