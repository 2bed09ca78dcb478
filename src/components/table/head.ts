import { element } from "../dom.js";
import type { ListColumn } from "../../lists/drawing/column.js";
import { columnClass } from "../../lists/drawing/rows.js";
import type { Order } from "./order.js";

const MARKS = { ascending: "▲", descending: "▼", none: "↕" } as const;

function directionOf(id: string, order: Order | null): keyof typeof MARKS {
  if (order?.column !== id) return "none";
  return order.isDescending ? "descending" : "ascending";
}

/** A column's head as a button that sorts by it. */
export function sortingHead<R>(
  column: ListColumn<R>,
  ask: (column: string) => void,
): { element: HTMLElement; show: (order: Order | null) => void } {
  const mark = element("span", { class: "sort-mark", "aria-hidden": "true" }, [MARKS.none]);
  const button = element("button", { type: "button" }, [column.head, mark]);
  button.addEventListener("click", () => {
    ask(column.id);
  });
  const attributes = { class: columnClass(column), scope: "col", "data-head": column.head };
  const made = element("th", attributes, [button]);
  const show = (order: Order | null): void => {
    const direction = directionOf(column.id, order);
    mark.textContent = MARKS[direction];
    // Only the column that sorts says so: a reader hears one order, not a list of none.
    if (direction === "none") made.removeAttribute("aria-sort");
    else made.setAttribute("aria-sort", direction);
  };
  return { element: made, show };
}
