import { choicesOf, NO_FILTERS, type Choices, type Filters } from "../../figures/filters.js";
import type { AnyFigure } from "../../figures/figure.js";
import { FIGURES } from "../../figures/registry.js";
import type { Locale } from "../../words/locale.js";
import { counter } from "../../words/number.js";
import { term } from "../../words/terms.js";
import { pageLocale } from "../address.js";
import { element, paragraph } from "../dom.js";
import { figureData, type FigureData } from "../figure/load.js";
import { viewStore } from "../state/store.js";
import type { ViewState } from "../state/address.js";
import { chips } from "./chips.js";
import { FILTER_WORDS } from "./filter-words.js";
import { picker } from "./picker.js";
import { select } from "./select.js";
import { yearRange } from "./years.js";

type WordFilter = "kind" | "phase" | "unit" | "document";
type Name = WordFilter | "years" | "programme" | "compare";

/** A control of the bar, and how it follows the page's view. */
interface Control {
  element: HTMLElement;
  show(state: ViewState): void;
}

function wordOf(name: WordFilter, code: string, locale: Locale): string {
  if (name === "kind" || name === "phase") return term(name, code, locale);
  return name === "unit" ? counter(code, null, locale) : code;
}

function wordControl(name: WordFilter, choices: Choices, locale: Locale): Control[] {
  const codes = choices[name];
  if (codes.length < 2) return [];
  const words = FILTER_WORDS[locale];
  const options = codes.map((code) => [code, wordOf(name, code, locale)] as const);
  const { element: made, box } = select(words[name], [["", words.all], ...options], (value) => {
    viewStore().filter({ [name]: value === "" ? null : value });
  });
  return [
    {
      element: made,
      show: ({ filters }) => {
        box.value = filters[name] ?? "";
      },
    },
  ];
}

function yearControls({ years }: Choices, locale: Locale): Control[] {
  const choose = (range: Filters["years"]): void => {
    viewStore().filter({ years: range });
  };
  const made = yearRange(years, choose, locale);
  return (made?.elements ?? []).map((each, index) => ({
    element: each,
    show: ({ filters }) => {
      if (index === 0) made?.show(filters.years);
    },
  }));
}

function programmeControl(names: readonly string[], locale: Locale): Control[] {
  const [first] = names;
  if (first === undefined || names.length < 2) return [];
  const made = picker({
    label: FILTER_WORDS[locale].programme,
    names,
    chosen: viewStore().get().programme ?? first,
    choose: (programme) => {
      viewStore().set({ programme });
    },
    locale,
  });
  const show = ({ programme }: ViewState): void => {
    made.show(programme ?? first);
  };
  return [{ element: made.element, show }];
}

/** A second programme, or another year to set beside the last that is shown. */
function compareControl(names: readonly string[], { years }: Choices, locale: Locale): Control[] {
  const words = FILTER_WORDS[locale];
  const others = [...(names.length > 1 ? names : []), ...years.map(String)];
  if (others.length < 2) return [];
  const made = picker({
    label: words.compare,
    names: [words.nothing, ...others],
    chosen: viewStore().get().compare ?? words.nothing,
    choose: (name) => {
      const { filters } = viewStore().get();
      const last = years.at(-1);
      // Years stand beside each other only where one of them is chosen.
      const isYear = years.map(String).includes(name) && filters.years === null;
      const range = isYear && last !== undefined ? ([last, last] as const) : filters.years;
      const compare = name === words.nothing ? null : name;
      viewStore().set({ compare, filters: { ...filters, years: range } });
    },
    locale,
  });
  const show = ({ compare }: ViewState): void => {
    made.show(compare ?? words.nothing);
  };
  return [{ element: made.element, show }];
}

function controlsFor(
  names: readonly string[],
  figures: readonly { figure: AnyFigure; data: FigureData }[],
  locale: Locale,
): Control[] {
  const rows = figures.flatMap(({ data }) => data.rows);
  const choices = choicesOf(rows);
  const programmes = [
    ...new Set(
      figures.flatMap(({ figure, data }) => (figure.scope === "programme" ? data.subjects : [])),
    ),
  ];
  const make: Record<Name, () => Control[]> = {
    programme: () => programmeControl(programmes, locale),
    compare: () => compareControl(programmes, choices, locale),
    years: () => yearControls(choices, locale),
    kind: () => wordControl("kind", choices, locale),
    phase: () => wordControl("phase", choices, locale),
    unit: () => wordControl("unit", choices, locale),
    document: () => wordControl("document", choices, locale),
  };
  return names.flatMap((name) => (name in make ? make[name as Name]() : []));
}

/** The figures of the page with their rows; one whose rows cannot be read says so itself. */
async function figuresOfPage(): Promise<{ figure: AnyFigure; data: FigureData }[]> {
  const places = document.querySelectorAll<HTMLElement>("figure[data-figure]");
  const ids = [...places].map((place) => place.dataset["figure"]);
  const figures = FIGURES.filter(({ id }) => ids.includes(id));
  const read = figures.map(async (figure) => [
    { figure, data: await figureData(figure, viewStore().get()) },
  ]);
  return (await Promise.all(read.map((one) => one.catch(() => [])))).flat();
}

/**
 * Fills the page's filter bar, `<div data-filters="years kind …">`, with the controls it names, those
 * that would change something. Every figure whose rows have the column follows them.
 */
export async function mountFilters(): Promise<void> {
  const place = document.querySelector<HTMLElement>("[data-filters]");
  if (place === null) return;
  const locale = pageLocale();
  const store = viewStore();
  const names = (place.dataset["filters"] ?? "").split(/\s+/);
  const controls = controlsFor(names, await figuresOfPage(), locale);
  const chosen = element("div", { class: "chips", role: "status" });
  const words = FILTER_WORDS[locale];
  const notes = store.ignored().map((part) => paragraph(`${words.ignored}: ${part}`, "empty"));
  const show = (state: ViewState): void => {
    for (const control of controls) control.show(state);
    const clear = (part: Partial<Filters>): void => {
      store.filter(part);
    };
    const reset = (): void => {
      store.set({ filters: NO_FILTERS, compare: null });
    };
    chosen.replaceChildren(...chips(state, { clear, reset }, locale));
  };
  if (controls.length > 0) {
    place.setAttribute("role", "group");
    place.setAttribute("aria-label", words.bar);
  }
  place.replaceChildren(...controls.map((control) => control.element), chosen, ...notes);
  show(store.get());
  store.subscribe(show);
}
