import { html, tiedSentence } from "../../figures/output/html.js";
import type { Headline } from "../headline.js";
import { columnsOf, numberSize } from "./growth.js";

/** Numbers side by side, each with what it is and what qualifies it. */
export function numbersElement(headlines: readonly Headline[], document: Document): HTMLElement {
  const part = (className: string, words: Headline["label"]) =>
    html(document, "span", { class: className }, tiedSentence(document, words));
  const items = headlines.map(({ label, value, detail }) =>
    html(document, "li", {}, [part("label", label), part("value", value), part("detail", detail)]),
  );
  const size = numberSize(headlines.map(({ value }) => value));
  const style = `--value: ${String(size)}; --columns: ${String(columnsOf(headlines.length))}`;
  return html(document, "ul", { class: "slide-numbers", style }, items);
}
