import { yearsOf, type CountDatum } from "../../figures/data/counts.js";
import type { Datum } from "../../figures/figure.js";
import { yearList } from "../../words/list.js";
import type { Locale } from "../../words/locale.js";
import { said, sentence, type Sentence } from "../../words/sentence.js";
import { rowsOf, type Given } from "../given.js";
import type { Statement } from "../statement.js";

const WORDS = {
  ko: {
    unsettled: (when: string) => `${when} 결산. 얼마를 집행했는지 적은 문서가 아직 없다.`,
    unreported: (when: string) => `${when}의 활동. 실적을 적은 문서가 없어 비워 두었다.`,
    /** What no document of these families says. */
    never: [
      "수탁기관이 받은 돈을 실제로 어디에 썼는지. 집행액은 시가 내보낸 돈이다.",
      "인쇄된 예산액이 본예산인지 추경 뒤의 예산인지.",
      "참여한 사람이 모두 몇 명인지. 행사마다 적힌 인원은 겹칠 수 있어 더하지 않는다.",
    ],
  },
  en: {
    unsettled: (when: string) =>
      `The final accounts of ${when}: no document yet says how much was executed.`,
    unreported: (when: string) =>
      `The activities of ${when}: no document reports results, so the place is left blank.`,
    never: [
      "What the trustee spent the money on. “Executed” is what the city paid out.",
      "Whether a printed budget is the original one or one after a supplementary budget.",
      "How many people took part in all. Events may share participants, so their numbers are not added.",
    ],
  },
} as const;

/** What the documents do not say: the gaps of the rows, and what is never printed. */
export function unknowns(
  rates: readonly (Datum & { year: number })[],
  counts: readonly CountDatum[],
  locale: Locale,
): string[] {
  const words = WORDS[locale];
  const unsettled = rates.filter((datum) => datum.value === null);
  const unreported = yearsOf(counts.filter((datum) => !datum.reported));
  return [
    ...(unsettled.length === 0 ? [] : [words.unsettled(yearList(yearsOf(unsettled), locale))]),
    ...(unreported.length === 0 ? [] : [words.unreported(yearList(unreported, locale))]),
    ...words.never,
  ];
}

function unknownOf(given: Given): string[] {
  const rates = rowsOf<Datum & { year: number }>(given, "execution-rate");
  const counts = rowsOf<CountDatum>(given, "trainings");
  return rates.length + counts.length === 0 ? [] : unknowns(rates, counts, given.locale);
}

/** What the documents do not say, one sentence each. */
export const unknown: Statement = {
  id: "unknown",
  figures: ["execution-rate", "trainings"],
  say: (given) => unknownOf(given).map((line): Sentence => [said(line, "year")]),
};

/** How many such things there are. */
export const unknownCount: Statement = {
  id: "unknown-count",
  figures: ["execution-rate", "trainings"],
  say(given) {
    const lines = unknownOf(given);
    if (lines.length === 0) return [];
    const number = said(String(lines.length), "count");
    return given.locale === "ko"
      ? [sentence`문서에 적혀 있지 않아 답할 수 없는 것 ${number}가지.`]
      : [
          sentence`${number} ${lines.length === 1 ? "thing" : "things"} that the documents do not say.`,
        ];
  },
};
