import type { DeckPage } from "./pages.js";
import type { Progress } from "./progress.js";

/** As a page to read; one slide; all of them small; with notes and clock. */
export type Mode = "reading" | "slide" | "overview" | "speaker";

/** How a presentation stands. */
export interface State extends Progress {
  mode: Mode;
  /** Whether lines come one by one. */
  steps: boolean;
}

function placeOf(index: number, at: number): "current" | "next" | "other" {
  if (index === at) return "current";
  return index === at + 1 ? "next" : "other";
}

function drawPage(page: DeckPage, index: number, { at, shown, mode }: State): void {
  const place = placeOf(index, at);
  const isCurrent = place === "current";
  page.element.dataset["place"] = place;
  const isLive = mode === "reading" || (isCurrent && mode !== "overview");
  page.element.querySelector(".slide-box")?.toggleAttribute("inert", !isLive);
  const waiting = mode !== "reading" && isCurrent && shown !== null ? shown : Infinity;
  for (const [line, item] of page.lines.entries())
    item.toggleAttribute("data-waits", line >= waiting);
  if (isCurrent && mode === "overview") page.pick.setAttribute("aria-current", "true");
  else page.pick.removeAttribute("aria-current");
}

/** Draws a state: which slides are seen, which lines wait, what can be reached. */
export function drawDeck(deck: HTMLElement, pages: readonly DeckPage[], state: State): void {
  deck.dataset["mode"] = state.mode;
  document.documentElement.classList.toggle("presenting", state.mode !== "reading");
  for (const [index, page] of pages.entries()) drawPage(page, index, state);
}
