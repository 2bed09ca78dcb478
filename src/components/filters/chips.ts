import type { Filters } from "../../figures/filters.js";
import type { Locale } from "../../words/locale.js";
import { counter } from "../../words/number.js";
import { term } from "../../words/terms.js";
import { element } from "../dom.js";
import type { ViewState } from "../state/address.js";
import { FILTER_WORDS } from "./filter-words.js";

/** What the chips of a bar do. */
interface Actions {
  clear(part: Partial<Filters>): void;
  reset(): void;
}

function textOf(name: keyof Filters, filters: Filters, locale: Locale): string | null {
  if (name === "years") {
    const { years } = filters;
    return years === null ? null : [...new Set(years)].map(String).join("–");
  }
  const code = filters[name];
  if (code === null) return null;
  if (name === "kind" || name === "phase") return term(name, code, locale);
  return name === "unit" ? counter(code, null, locale) : code;
}

const NAMES = ["years", "kind", "phase", "unit", "document"] as const;

/** One button for each filter that is set, which takes it off, and one that takes all off. */
export function chips(state: ViewState, actions: Actions, locale: Locale): HTMLElement[] {
  const words = FILTER_WORDS[locale];
  const made = NAMES.flatMap((name) => {
    const text = textOf(name, state.filters, locale);
    if (text === null) return [];
    const label = `${words[name]}: ${text}`;
    const attributes = {
      type: "button",
      class: "chip",
      "aria-label": `${label}, ${words.remove}`,
      "data-furniture": "scope",
    };
    const button = element("button", attributes, [`${label} ×`]);
    button.addEventListener("click", () => {
      actions.clear({ [name]: null });
    });
    return [button];
  });
  if (made.length === 0 && state.compare === null) return [];
  const reset = element("button", { type: "button", class: "quiet" }, [words.reset]);
  reset.addEventListener("click", () => {
    actions.reset();
  });
  return [...made, reset];
}
