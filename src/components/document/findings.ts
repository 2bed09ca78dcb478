import { capitalised } from "../../words/capital.js";
import { met, reckoned } from "../../words/reckoned.js";
import { term } from "../../words/terms.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import { findingLink } from "../../lists/drawing/links.js";
import { noteLink, type Note } from "./notes.js";

const WORDS = {
  ko: { computed: "셈", printed: "인쇄", label: "점검에서 찾은 것" },
  en: { computed: "Expected", printed: "Printed", label: "Finding of the checks" },
} as const;

function line(name: string, text: string): HTMLElement {
  return element("p", {}, [element("span", { class: "label" }, [name]), " ", text]);
}

/** A finding as a note in the margin, beside the passage it is about. */
export function findingNote(note: Note): HTMLElement {
  const { finding } = note;
  const { id, titleKo, titleEn, expected, actual, numbers, block } = finding;
  const locale = pageLocale();
  const words = WORDS[locale];
  const back = noteLink(note, numbers[0] ?? `block-${String(block)}`);
  const head = element("p", { class: "sort" }, [back, " ", term("class", finding.class, locale)]);
  const title = element("p", {}, [
    element("a", { href: findingLink(id) }, [locale === "ko" ? titleKo : capitalised(titleEn)]),
  ]);
  const rest = expected === null ? [] : [line(words.computed, reckoned(expected, locale))];
  const attributes = {
    class: "finding",
    role: "note",
    id: `finding-${id}`,
    lang: locale,
    "aria-label": words.label,
  };
  return element("aside", attributes, [
    head,
    title,
    line(words.printed, met(actual, locale)),
    ...rest,
  ]);
}
