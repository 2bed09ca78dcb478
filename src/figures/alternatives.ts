import type { Bilingual } from "../words/locale.js";

/** One way to see a thing. */
export interface Alternative {
  /** The id of the figure that shows it so. */
  figure: string;
  words: Bilingual;
}

/** Figures that show the same thing in another measure: a page may put one in the other's place. */
const GROUPS: readonly (readonly Alternative[])[] = [
  [
    {
      figure: "budget-and-execution",
      words: { ko: "인쇄된 금액(명목)", en: "As printed (nominal)" },
    },
    {
      figure: "real-terms",
      words: { ko: "한 해의 가격으로(실질)", en: "In one year’s prices (real)" },
    },
  ],
  [
    { figure: "composition", words: { ko: "금액", en: "Won" } },
    { figure: "shares", words: { ko: "비율", en: "Share" } },
  ],
];

/** The ways to see what a figure shows, its own among them; none where there is only one. */
export function alternativesOf(figure: string): readonly Alternative[] {
  return GROUPS.find((group) => group.some((one) => one.figure === figure)) ?? [];
}

/** The figure that stands in a place: the one that a reader chose, where it shows the same thing. */
export function standingIn(place: string, instead: Readonly<Record<string, string>>): string {
  const wanted = instead[place];
  const isKnown = alternativesOf(place).some(({ figure }) => figure === wanted);
  return wanted !== undefined && isKnown ? wanted : place;
}
