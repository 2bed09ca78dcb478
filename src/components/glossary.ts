import { GLOSSARY } from "../words/glossary.js";
import { pageLocale } from "./address.js";
import { element } from "./dom.js";
import { value } from "./evidence/value.js";

/** Every term with its words in both languages, and what it means. */
export function glossaryList(): HTMLElement {
  const locale = pageLocale();
  const other = locale === "ko" ? "en" : "ko";
  const entries = GLOSSARY.flatMap(({ id, term, meaning }) => [
    element("dt", { id }, [
      term[locale],
      " ",
      element("span", { class: "other", lang: other }, [term[other]]),
    ]),
    element("dd", {}, [value(meaning[locale], "rule")]),
  ]);
  return element("dl", { class: "glossary" }, entries);
}
