import { alternativesOf, standingIn } from "../../figures/alternatives.js";
import type { Bilingual, Locale } from "../../words/locale.js";
import { element } from "../dom.js";
import { viewStore } from "../state/store.js";

const MEASURE: Bilingual = { ko: "어떻게 볼까요?", en: "Measure" };

/**
 * Lets the reader see what a figure shows in another measure: nominal or real, won or share.
 * @param place the id of the figure that the page arranges here
 */
export function alternativeControl(place: string, locale: Locale): HTMLElement[] {
  const ways = alternativesOf(place);
  if (ways.length === 0) return [];
  const store = viewStore();
  const { instead } = store.get();
  const shown = standingIn(place, instead);
  const buttons = ways.map(({ figure, words }) => {
    const pressed = String(figure === shown);
    const button = element("button", { type: "button", "aria-pressed": pressed }, [words[locale]]);
    button.addEventListener("click", () => {
      const others = Object.entries(store.get().instead).filter(([from]) => from !== place);
      const own = figure === place ? [] : [[place, figure] as const];
      store.set({ instead: Object.fromEntries([...others, ...own]) });
    });
    return button;
  });
  const attributes = { class: "figure-ways", role: "group", "aria-label": MEASURE[locale] };
  return [element("div", attributes, buttons)];
}
