import { citationIn, labelIn } from "../../words/header-fields.js";
import { readingTerm } from "../../words/reading.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import { value } from "../evidence/value.js";
import type { DocumentFact, DocumentView } from "./load.js";

const WORDS = {
  ko: {
    title: "이 문서의 사실",
    search: "찾기",
    searchLabel: "사실 찾기",
    kind: "사실의 종류",
    allKinds: "모든 종류",
    none: "찾은 사실이 없다",
    found: (count: number) => `사실 ${String(count)}개`,
  },
  en: {
    title: "Facts of this document",
    search: "Search",
    searchLabel: "Search the facts",
    kind: "Kind of fact",
    allKinds: "all kinds",
    none: "No fact found",
    found: (count: number) => `${String(count)} ${count === 1 ? "fact" : "facts"}`,
  },
} as const;

interface Entry {
  fact: DocumentFact;
  item: HTMLElement;
}

function entry(fact: DocumentFact): Entry {
  const said = labelIn(fact, pageLocale());
  const label = said === null ? [] : [element("span", {}, [said])];
  const item = element("li", {}, [
    element("a", { href: `#fact-${fact.id}` }, [fact.asWritten]),
    ...label,
    element("span", { class: "citation" }, [citationIn(fact, pageLocale())]),
  ]);
  return { fact, item };
}

function kindChooser(facts: readonly DocumentFact[]): HTMLSelectElement {
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  const options = kinds.map((kind) =>
    element("option", { value: kind }, [readingTerm("factKind", kind, pageLocale())]),
  );
  const words = WORDS[pageLocale()];
  const all = element("option", { value: "" }, [words.allKinds]);
  return element("select", { "aria-label": words.kind }, [all, ...options]);
}

function matches(fact: DocumentFact, words: string, kind: string): boolean {
  const locale = pageLocale();
  const text = [labelIn(fact, locale), fact.asWritten, citationIn(fact, locale)].join(" ");
  return text.includes(words) && (kind === "" || fact.kind === kind);
}

/** The facts of a document, each leading to its place in the text; they can be narrowed down. */
export function factList({ facts }: DocumentView): HTMLElement {
  const words = WORDS[pageLocale()];
  const entries = facts.map(entry);
  const search = element("input", {
    type: "search",
    placeholder: words.search,
    "aria-label": words.searchLabel,
  });
  const kind = kindChooser(facts);
  const said = element("p", { class: "aside", "aria-live": "polite" });
  const show = (): void => {
    const typed = search.value.trim();
    for (const { fact, item } of entries) item.hidden = !matches(fact, typed, kind.value);
    const count = entries.filter(({ item }) => !item.hidden).length;
    said.replaceChildren(value(count === 0 ? words.none : words.found(count), "count"));
  };
  search.addEventListener("input", show);
  kind.addEventListener("change", show);
  show();
  const list = element(
    "ul",
    { "data-furniture": "print" },
    entries.map(({ item }) => item),
  );
  const title = element("h2", {}, [words.title]);
  return element("section", { class: "facts" }, [title, search, kind, said, list]);
}
