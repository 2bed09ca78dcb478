import { RESTATED } from "../../words/reading.js";
import { pageLocale } from "../address.js";
import { element, paragraph } from "../dom.js";
import type { Evidence } from "./shards.js";

/** The passage with what was read from it marked; in other words than the original's, it is no quote. */
export function passage({ prefix, quote, suffix, restated }: Evidence): HTMLElement {
  const text = element("p", { lang: "ko" }, [
    element("span", { class: "around" }, [`…${prefix}`]),
    element("mark", {}, [quote]),
    element("span", { class: "around" }, [`${suffix}…`]),
  ]);
  return restated
    ? element("div", { class: "passage" }, [
        paragraph(RESTATED[pageLocale()], "restated-tag"),
        text,
      ])
    : element("blockquote", { class: "passage" }, [text]);
}
