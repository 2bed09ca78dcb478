/** What a page shows, apart from its words. */
export interface ShownValues {
  figures: string[];
  /** What its values rest on, each sort once, in a fixed order. */
  traces: string[];
  /** The exact values of tables: digits alone, since units are words. */
  numbers: string[];
}

/** Finds the figures and values of the page it runs in; runs in the browser. */
export function shownValues(): ShownValues {
  const main = document.querySelector("main") ?? document;
  const all = (selector: string): Element[] => [...main.querySelectorAll(selector)];
  const traces = all("[data-facts]").map((mark) =>
    ["data-facts", "data-formula", "data-findings"]
      .map((name) => mark.getAttribute(name) ?? "")
      .join(" | "),
  );
  const cells = all(".number").filter((cell) => cell.querySelector("[data-facts]") !== null);
  return {
    figures: all("figure[data-figure]").map((figure) => figure.getAttribute("data-figure") ?? ""),
    traces: [...new Set(traces)].sort(),
    numbers: cells.map(({ textContent }) => textContent.match(/[\d,.]+/gu)?.join(" ") ?? ""),
  };
}
