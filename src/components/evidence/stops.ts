function keyOf(mark: Element): string {
  return `${mark.getAttribute("data-facts") ?? ""}|${mark.getAttribute("data-formula") ?? ""}`;
}

/** What a mark is called: its tooltip, else its words. */
export function nameOf(mark: Element): string {
  const tooltip = [...mark.children].find((child) => child.localName === "title");
  return (tooltip ?? mark).textContent.replaceAll("†", "").replace(/\s+/g, " ").trim();
}

/**
 * Makes the values of a drawing answer to keys. A bar and the number beside it are one value and one
 * stop; the mouse may use either.
 */
export function addStops(drawing: SVGElement): void {
  const seen = new Set<string>();
  for (const mark of drawing.querySelectorAll("[data-facts]")) {
    const key = keyOf(mark);
    if (seen.has(key)) continue;
    seen.add(key);
    mark.setAttribute("role", "button");
    mark.setAttribute("tabindex", "0");
    mark.setAttribute("aria-haspopup", "dialog");
    mark.setAttribute("aria-label", nameOf(mark));
  }
  // A picture is one thing to a screen reader; a group lets it reach the values inside.
  if (seen.size > 0) drawing.setAttribute("role", "group");
}

/** Leaves one stop for each value of a row, where several cells rest on the same. */
export function thinStops(row: Element): void {
  const seen = new Set<string>();
  for (const cell of row.querySelectorAll("[data-facts]")) {
    const key = keyOf(cell);
    if (seen.has(key)) {
      for (const name of ["role", "tabindex", "aria-haspopup"]) cell.removeAttribute(name);
    }
    seen.add(key);
  }
}
