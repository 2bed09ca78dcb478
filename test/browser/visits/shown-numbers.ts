/** A number that a page shows, and what the page says it rests on. */
export interface ShownNumber {
  text: string;
  /** Ids of the facts; null where the page ties it to none. */
  facts: string[] | null;
  /** The sort of furniture; null where it is none. */
  furniture: string | null;
}

/** Finds every text with a digit on the page it runs in; runs in the browser. */
export function shownNumbers(): ShownNumber[] {
  const main = document.querySelector("main");
  if (main === null) return [];
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found: ShownNumber[] = [];
  while (texts.nextNode() !== null) {
    const { currentNode: node } = texts;
    const holder = node.parentElement;
    if (!/\d/.test(node.textContent ?? "") || holder?.closest("script, style") !== null) continue;
    const tied = holder.closest("[data-facts], [data-furniture]");
    found.push({
      text: (node.textContent ?? "").trim(),
      facts: tied?.getAttribute("data-facts")?.split(" ") ?? null,
      furniture: tied?.getAttribute("data-furniture") ?? null,
    });
  }
  return found;
}
