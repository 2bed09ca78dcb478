function keyOf(mark: Element): string {
  return `${mark.getAttribute("data-facts") ?? ""}|${mark.getAttribute("data-formula") ?? ""}`;
}

/** What a mark is called: the name it was given, its tooltip, else its words. */
export function nameOf(mark: Element): string {
  const given = mark.getAttribute("aria-label");
  if (given !== null && given !== "") return given;
  const tooltip = [...mark.children].find((child) => child.localName === "title");
  return (tooltip ?? mark).textContent.replaceAll("†", "").replace(/\s+/g, " ").trim();
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
