import type { DocumentView } from "./load.js";

/** Elements that an address with `#…` means: a numeral and its cell, or a block of words. */
function targetsOf(view: DocumentView, hash: string): HTMLElement[] {
  const id = decodeURIComponent(hash.slice(1));
  const byId = (name: string): HTMLElement[] => {
    const found = document.getElementById(name);
    return found === null ? [] : [found];
  };
  const fact = view.facts.find((each) => `fact-${each.id}` === id);
  if (fact === undefined) return byId(id);
  const numeral = fact.number === null ? [] : byId(fact.number);
  return numeral.length > 0 ? numeral : byId(`block-${String(fact.block)}`);
}

/** Scrolls to what the address means and lights it, and nothing else. */
function light(view: DocumentView, hash: string): void {
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  const targets = targetsOf(view, hash);
  for (const target of targets) (target.closest("td") ?? target).classList.add("lit");
  targets[0]?.scrollIntoView({ block: "center" });
}

/**
 * Follows links into a document, from other pages and within its own.
 * @returns stops following
 */
export function followLinks(view: DocumentView): () => void {
  const follow = (): void => {
    if (location.hash !== "") light(view, location.hash);
  };
  addEventListener("hashchange", follow);
  follow();
  return () => {
    removeEventListener("hashchange", follow);
  };
}
