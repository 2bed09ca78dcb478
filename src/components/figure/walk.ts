import { nameOf } from "../evidence/stops.js";

type Mark = HTMLElement | SVGElement;

function keyOf({ dataset }: Mark): string {
  return `${dataset["facts"] ?? ""}|${dataset["formula"] ?? ""}`;
}

const hasTooltip = (mark: Mark): boolean =>
  [...mark.children].some((child) => child.localName === "title");

/**
 * The values of a drawing, each once, in the order of drawing. A bar and the number beside it are one
 * value; the one with a tooltip, which says label and year too, stands for both.
 */
function valuesOf(drawing: SVGElement): Mark[] {
  const values = new Map<string, Mark>();
  for (const mark of drawing.querySelectorAll<Mark>("[data-facts]")) {
    const key = keyOf(mark);
    const known = values.get(key);
    if (known === undefined || (!hasTooltip(known) && hasTooltip(mark))) values.set(key, mark);
  }
  return [...values.values()];
}

/** Where a key leads among so many values; null where it leads nowhere. */
function target(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/**
 * Makes the values of a drawing answer to keys: the drawing is one stop, arrow keys, Home and End go
 * from value to value in the order of drawing, and Enter asks for evidence.
 * @param hint says how to move, for screen readers
 */
export function walkValues(drawing: SVGElement, hint: string): void {
  const values = valuesOf(drawing);
  if (values.length === 0) return;
  for (const [at, mark] of values.entries()) {
    mark.setAttribute("role", "button");
    mark.setAttribute("tabindex", at === 0 ? "0" : "-1");
    mark.setAttribute("aria-haspopup", "dialog");
    mark.setAttribute("aria-label", nameOf(mark));
    mark.addEventListener("focus", () => {
      for (const other of values) other.setAttribute("tabindex", other === mark ? "0" : "-1");
    });
  }
  drawing.addEventListener("keydown", (event) => {
    const at = values.findIndex((mark) => mark === event.target);
    const next = at < 0 ? null : target(event.key, at, values.length);
    if (next === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    values[next]?.focus();
  });
  // A picture is one thing to a screen reader; a group lets it reach the values inside.
  drawing.setAttribute("role", "group");
  drawing.setAttribute("aria-description", hint);
}

/** The place among a drawing's values that has the focus; null where none has. */
export function focusedValue(drawing: SVGElement | null): number | null {
  if (drawing === null) return null;
  const at = valuesOf(drawing).findIndex((mark) => mark === document.activeElement);
  return at < 0 ? null : at;
}

/** Gives a value of a drawing the focus, so that a new drawing keeps the reader's place. */
export function focusValue(drawing: SVGElement, at: number): void {
  valuesOf(drawing)[at]?.focus();
}
