import { element } from "../dom.js";
import { remember, remembered } from "./memory.js";

/** One of several views of the same thing. */
export interface Tab {
  /** Names it in memory and to style sheets. */
  key: string;
  label: string;
  /** Makes what it shows; called once, when a reader first comes to it. */
  make(): readonly Node[];
}

/** A row of tabs and the panels that they open. */
export interface Tabs {
  list: HTMLElement;
  panels: HTMLElement[];
}

interface Place {
  tab: Tab;
  button: HTMLButtonElement;
  panel: HTMLElement;
}

/** Ids of tabs are of the whole page, where a figure may stand twice. */
let made = 0;

function place(tab: Tab): Place {
  made += 1;
  const [own, other] = [`tab-${String(made)}`, `tab-panel-${String(made)}`];
  const attributes = { type: "button", role: "tab", id: own, "aria-controls": other };
  const button = element("button", { ...attributes, "data-tab": tab.key }, [tab.label]);
  const names = { role: "tabpanel", id: other, "aria-labelledby": own, "data-panel": tab.key };
  return { tab, button, panel: element("div", { ...names, class: "figure-panel" }) };
}

/** Where a key leads among so many tabs; null where it leads nowhere. */
function target(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/**
 * Tabs of which one is open: one stop of the keyboard, arrow keys, Home and End.
 * Source of the pattern: WAI-ARIA Authoring Practices, Tabs with Automatic Activation.
 * @param name what the tabs are about, for screen readers
 * @param memory key under which the open tab is remembered
 */
export function makeTabs(tabs: readonly Tab[], name: string, memory: string): Tabs {
  const places = tabs.map(place);
  const open = (chosen: Place): void => {
    for (const each of places) {
      const isOpen = each === chosen;
      each.button.setAttribute("aria-selected", String(isOpen));
      each.button.tabIndex = isOpen ? 0 : -1;
      each.panel.hidden = !isOpen;
    }
    if (chosen.panel.childElementCount === 0) chosen.panel.append(...chosen.tab.make());
  };
  const choose = (chosen: Place): void => {
    open(chosen);
    remember(memory, chosen.tab.key);
  };
  for (const [at, each] of places.entries()) {
    each.button.addEventListener("click", () => {
      choose(each);
    });
    each.button.addEventListener("keydown", (event) => {
      const next = places[target(event.key, at, places.length) ?? -1];
      if (next === undefined) return;
      event.preventDefault();
      choose(next);
      next.button.focus();
    });
  }
  const last = remembered(memory);
  const first = places.find(({ tab }) => tab.key === last) ?? places[0];
  if (first !== undefined) open(first);
  const list = { class: "figure-tabs", role: "tablist", "aria-label": name };
  return {
    list: element(
      "div",
      list,
      places.map(({ button }) => button),
    ),
    panels: places.map(({ panel }) => panel),
  };
}
