import { readingTerm } from "../../words/reading.js";
import { element } from "../dom.js";
import { value } from "../evidence/value.js";
import type { DocumentFact, DocumentView } from "./load.js";

interface Entry {
  fact: DocumentFact;
  item: HTMLElement;
}

function entry(fact: DocumentFact): Entry {
  const label = fact.label === null ? [] : [element("span", {}, [fact.label])];
  const item = element("li", {}, [
    element("a", { href: `#fact-${fact.id}` }, [fact.asWritten]),
    ...label,
    element("span", { class: "citation" }, [fact.citation]),
  ]);
  return { fact, item };
}

function kindChooser(facts: readonly DocumentFact[]): HTMLSelectElement {
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  const options = kinds.map((kind) =>
    element("option", { value: kind }, [readingTerm("factKind", kind, "ko")]),
  );
  const all = element("option", { value: "" }, ["모든 종류"]);
  return element("select", { "aria-label": "사실의 종류" }, [all, ...options]);
}

function matches(fact: DocumentFact, words: string, kind: string): boolean {
  const text = [fact.label, fact.asWritten, fact.citation].join(" ");
  return text.includes(words) && (kind === "" || fact.kind === kind);
}

/** The facts of a document, each leading to its place in the text; they can be narrowed down. */
export function factList({ facts }: DocumentView): HTMLElement {
  const entries = facts.map(entry);
  const search = element("input", {
    type: "search",
    placeholder: "찾기",
    "aria-label": "사실 찾기",
  });
  const kind = kindChooser(facts);
  const said = element("p", { class: "aside", "aria-live": "polite" });
  const show = (): void => {
    const words = search.value.trim();
    for (const { fact, item } of entries) item.hidden = !matches(fact, words, kind.value);
    const count = entries.filter(({ item }) => !item.hidden).length;
    said.replaceChildren(
      value(count === 0 ? "찾은 사실이 없다" : `사실 ${String(count)}개`, "count"),
    );
  };
  search.addEventListener("input", show);
  kind.addEventListener("change", show);
  show();
  const list = element(
    "ul",
    { "data-furniture": "print" },
    entries.map(({ item }) => item),
  );
  const title = element("h2", {}, ["이 문서의 사실"]);
  return element("section", { class: "facts" }, [title, search, kind, said, list]);
}
