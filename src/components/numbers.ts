import type { Sentence } from "../words/sentence.js";
import { element } from "./dom.js";
import { thinStops } from "./evidence/stops.js";
import { prose, value } from "./evidence/value.js";

/** One number that stands alone, with all that it needs to be understood. */
export interface Headline {
  label: Sentence;
  /** With its unit. */
  value: Sentence;
  /** Phase, year and whatever else qualifies it. */
  detail: Sentence;
  source: string;
}

/** Cards of numbers that belong together. */
export function numbers(headlines: readonly Headline[]): HTMLElement {
  const cards = headlines.map((headline) => {
    const card = element("li", {}, [
      element("span", { class: "label" }, prose(headline.label)),
      element("span", { class: "value" }, prose(headline.value)),
      element("span", { class: "detail" }, prose(headline.detail)),
      element("span", { class: "detail" }, [value(headline.source, "name")]),
    ]);
    thinStops(card);
    return card;
  });
  return element("ul", { class: "numbers" }, cards);
}
