import { capitalised } from "../../words/capital.js";
import { term } from "../../words/terms.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import { findingLink } from "../../lists/drawing/links.js";
import type { DocumentFinding } from "./load.js";

const WORDS = {
  ko: { computed: "셈", printed: "인쇄", label: "점검에서 찾은 것" },
  en: { computed: "Expected", printed: "Printed", label: "Finding of the checks" },
} as const;

function line(name: string, text: string): HTMLElement {
  return element("p", {}, [element("span", { class: "label" }, [name]), " ", text]);
}

/** A finding as a note in the margin, beside the passage it is about. */
export function findingNote(finding: DocumentFinding): HTMLElement {
  const { id, titleKo, titleEn, expected, actual } = finding;
  const locale = pageLocale();
  const words = WORDS[locale];
  const head = element("p", { class: "sort" }, [term("class", finding.class, locale)]);
  const title = element("p", {}, [
    element("a", { href: findingLink(id) }, [locale === "ko" ? titleKo : capitalised(titleEn)]),
  ]);
  const rest = expected === null ? [] : [line(words.computed, expected)];
  const attributes = {
    class: "finding",
    role: "note",
    id: `finding-${id}`,
    lang: locale,
    "aria-label": words.label,
  };
  return element("aside", attributes, [head, title, line(words.printed, actual), ...rest]);
}
