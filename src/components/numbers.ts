import { element } from "./dom.js";

/** One number that stands alone, with all that it needs to be understood. */
export interface Headline {
  label: string;
  /** With its unit. */
  value: string;
  /** Phase, year and whatever else qualifies it. */
  detail: string;
  source: string;
}

/** Cards of numbers that belong together. */
export function numbers(headlines: readonly Headline[]): HTMLElement {
  const cards = headlines.map(({ label, value, detail, source }) =>
    element("li", {}, [
      element("span", { class: "label" }, [label]),
      element("span", { class: "value" }, [value]),
      element("span", { class: "detail" }, [detail]),
      element("span", { class: "detail" }, [source]),
    ]),
  );
  return element("ul", { class: "numbers" }, cards);
}
