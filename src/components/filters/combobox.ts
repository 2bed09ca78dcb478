import type { Locale } from "../../words/locale.js";
import { element } from "../dom.js";
import { found } from "./match.js";

/** How many names are shown at once. */
const SHOWN = 50;

const WORDS = {
  ko: {
    none: "맞는 이름이 없습니다",
    more: (count: number) => `… ${String(count)}개 더 있습니다. 더 적으면 좁혀집니다`,
  },
  en: {
    none: "No name matches",
    more: (count: number) => `… ${String(count)} more: type to narrow`,
  },
} as const;

let made = 0;

/** An editable list of names, after the combobox pattern of the ARIA Authoring Practices. */
class Combobox {
  readonly box: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private active = -1;

  constructor(
    private readonly names: readonly string[],
    private chosen: string,
    private readonly choose: (name: string) => void,
    private readonly locale: Locale,
  ) {
    made += 1;
    const list = `combobox-${String(made)}`;
    this.list = element("ul", { id: list, role: "listbox", class: "combobox-list", hidden: "" });
    this.input = element("input", {
      type: "text",
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": list,
      autocomplete: "off",
      "data-furniture": "scope",
    });
    this.input.value = chosen;
    this.box = element("span", { class: "combobox" }, [this.input, this.list]);
    this.listen();
  }

  /** Shows a choice that was made elsewhere. */
  show(name: string): void {
    this.chosen = name;
    if (!this.isOpen()) this.input.value = name;
  }

  private isOpen(): boolean {
    return !this.list.hidden;
  }

  private listen(): void {
    this.input.addEventListener("focus", () => {
      this.input.select();
    });
    this.input.addEventListener("click", () => {
      if (!this.isOpen()) this.open("");
    });
    this.input.addEventListener("input", () => {
      this.open(this.input.value);
    });
    this.input.addEventListener("blur", () => {
      this.close();
    });
    this.input.addEventListener("keydown", (event) => {
      this.press(event);
    });
    // A press moves the focus before the click comes: the list would be gone by then.
    this.list.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
    this.list.addEventListener("click", ({ target }) => {
      const option = target instanceof Element ? target.closest("[role=option]") : null;
      if (option !== null) this.take(option.textContent);
    });
  }

  private options(): Element[] {
    return [...this.list.querySelectorAll("[role=option]")];
  }

  private open(typed: string): void {
    const hits = found(this.names, typed);
    const shown = hits.slice(0, SHOWN).map((name, index) => {
      const id = `${this.list.id}-${String(index)}`;
      const selected = String(name === this.chosen);
      return element("li", { id, role: "option", "aria-selected": selected }, [name]);
    });
    const { none, more } = WORDS[this.locale];
    const rest = hits.length - shown.length;
    const words = hits.length === 0 ? [none] : rest > 0 ? [more(rest)] : [];
    const notes = words.map((text) =>
      element("li", { role: "presentation", class: "empty", "data-furniture": "count" }, [text]),
    );
    this.list.replaceChildren(...shown, ...notes);
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.move(-1);
  }

  private close(): void {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.input.value = this.chosen;
  }

  private move(to: number): void {
    const options = this.options();
    this.active = Math.min(Math.max(to, -1), options.length - 1);
    for (const [index, option] of options.entries())
      option.classList.toggle("active", index === this.active);
    const active = options[this.active];
    if (active === undefined) this.input.removeAttribute("aria-activedescendant");
    else {
      this.input.setAttribute("aria-activedescendant", active.id);
      active.scrollIntoView({ block: "nearest" });
    }
  }

  private take(name: string): void {
    this.chosen = name;
    this.close();
    this.choose(name);
  }

  private press(event: KeyboardEvent): void {
    const steps: Partial<Record<string, () => void>> = {
      ArrowDown: () => {
        if (this.isOpen()) this.move(this.active + 1);
        else this.open("");
      },
      ArrowUp: () => {
        if (this.isOpen()) this.move(Math.max(this.active - 1, 0));
        else this.open("");
      },
      Escape: () => {
        this.close();
      },
      Enter: () => {
        const option = this.options()[this.active] ?? this.options()[0];
        if (this.isOpen() && option !== undefined) this.take(option.textContent);
      },
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    step();
  }
}

/**
 * A field that searches among names. What is typed and not chosen is forgotten.
 * @returns the field, and how to show a choice that was made elsewhere
 */
export function combobox(
  names: readonly string[],
  chosen: string,
  choose: (name: string) => void,
  locale: Locale,
): { box: HTMLElement; show: (name: string) => void } {
  const made = new Combobox(names, chosen, choose, locale);
  return {
    box: made.box,
    show: (name) => {
      made.show(name);
    },
  };
}
