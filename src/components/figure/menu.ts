import { element } from "../dom.js";

/** One thing that a menu does. */
export interface MenuItem {
  label: string;
  run(): void;
}

/** Items that belong together. */
export interface MenuGroup {
  label: string;
  items: readonly MenuItem[];
}

let made = 0;

/** Where a key leads among so many items; null where it leads nowhere. */
function target(key: string, at: number, count: number): number | null {
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/** The next item that begins with a typed character. */
function typed(key: string, at: number, items: readonly HTMLElement[]): number | null {
  if (key.length !== 1 || key === " ") return null;
  const order = items.map((_, index) => (at + 1 + index) % items.length);
  const wanted = key.toLowerCase();
  return order.find((index) => items[index]?.textContent.toLowerCase().startsWith(wanted)) ?? null;
}

class Menu {
  readonly button: HTMLButtonElement;
  readonly list: HTMLElement;
  readonly #items: HTMLButtonElement[] = [];

  constructor(label: string, groups: readonly MenuGroup[]) {
    made += 1;
    const id = `menu-${String(made)}`;
    const names = { type: "button", class: "quiet", "aria-haspopup": "menu", "aria-controls": id };
    this.button = element("button", { ...names, "aria-expanded": "false" }, [label]);
    const parts = groups.map((group) => this.#group(group));
    this.list = element(
      "div",
      { id, role: "menu", class: "figure-menu-list", "aria-label": label },
      parts,
    );
    this.list.hidden = true;
    this.#listen();
  }

  #group({ label, items }: MenuGroup): HTMLElement {
    const buttons = items.map((item) => {
      const attributes = { type: "button", role: "menuitem", tabindex: -1 };
      const button = element("button", attributes, [item.label]);
      button.addEventListener("click", () => {
        this.#close(true);
        item.run();
      });
      return button;
    });
    this.#items.push(...buttons);
    const head = element("p", { "aria-hidden": "true" }, [label]);
    return element("div", { role: "group", "aria-label": label }, [head, ...buttons]);
  }

  #open(at: number): void {
    this.list.hidden = false;
    this.button.setAttribute("aria-expanded", "true");
    this.#items.at(at)?.focus();
  }

  #close(takesFocus: boolean): void {
    this.list.hidden = true;
    this.button.setAttribute("aria-expanded", "false");
    if (takesFocus) this.button.focus();
  }

  #press(event: KeyboardEvent): void {
    const at = this.#items.findIndex((item) => item === event.target);
    const count = this.#items.length;
    const next = target(event.key, at, count) ?? typed(event.key, at, this.#items);
    if (event.key === "Escape") this.#close(true);
    else if (event.key === "Tab") this.#close(false);
    else if (next !== null) this.#items[next]?.focus();
    if (event.key === "Escape" || next !== null) event.preventDefault();
  }

  #listen(): void {
    this.button.addEventListener("click", () => {
      if (this.list.hidden) this.#open(0);
      else this.#close(true);
    });
    this.button.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      this.#open(event.key === "ArrowDown" ? 0 : -1);
    });
    this.list.addEventListener("keydown", (event) => {
      this.#press(event);
    });
    // Leaving by mouse, by Tab or to another window closes the menu.
    this.list.addEventListener("focusout", ({ relatedTarget }) => {
      const isInside = relatedTarget instanceof Node && this.list.contains(relatedTarget);
      if (!isInside && relatedTarget !== this.button) this.#close(false);
    });
  }
}

/**
 * A button that opens a menu: arrow keys, Home, End, first letters, Escape.
 * Source of the pattern: WAI-ARIA Authoring Practices, Menu Button.
 */
export function menuButton(label: string, groups: readonly MenuGroup[]): HTMLElement {
  const { button, list } = new Menu(label, groups);
  return element("div", { class: "figure-menu" }, [button, list]);
}
