import type { Headline } from "../../slides/headline.js";
import { element } from "../dom.js";
import { thinStops } from "../evidence/stops.js";
import { prose, value } from "../evidence/value.js";

function card(headline: Headline, ownSource: boolean): HTMLElement {
  const made = element("li", {}, [
    element("span", { class: "label" }, prose(headline.label)),
    element("span", { class: "value" }, prose(headline.value)),
    element("span", { class: "detail" }, prose(headline.detail)),
    ...(ownSource ? [element("span", { class: "detail" }, [value(headline.source, "name")])] : []),
  ]);
  thinStops(made);
  return made;
}

/** Cards of numbers that belong together; a source that all of them share is named once below. */
export function numbers(headlines: readonly Headline[]): HTMLElement {
  const sources = [...new Set(headlines.map(({ source }) => source))];
  const [shared] = sources.length === 1 ? sources : [];
  const cards = headlines.map((headline) => card(headline, shared === undefined));
  const below =
    shared === undefined ? [] : [element("p", { class: "source" }, [value(shared, "name")])];
  return element("div", {}, [element("ul", { class: "numbers" }, cards), ...below]);
}
