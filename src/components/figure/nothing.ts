import { NO_FILTERS } from "../../figures/filters.js";
import type { Bilingual, Locale } from "../../words/locale.js";
import { element, paragraph } from "../dom.js";
import { viewStore } from "../state/store.js";

const NOTHING: Bilingual = {
  ko: "거른 조건에 맞는 값이 없습니다. 자료에 없다는 뜻은 아닙니다.",
  en: "No value matches the filters. That does not mean the sources have none.",
};
const RESET: Bilingual = { ko: "거르기 풀기", en: "Reset the filters" };

/** Says that the reader's own filters leave nothing to show, and takes them off on demand. */
export function nothingLeft(locale: Locale): HTMLElement {
  const reset = element("button", { type: "button", class: "quiet" }, [RESET[locale]]);
  reset.addEventListener("click", () => {
    viewStore().set({ filters: NO_FILTERS, compare: null });
  });
  return element("div", {}, [paragraph(NOTHING[locale], "empty"), reset]);
}
