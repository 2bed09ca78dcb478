import type { AnyFigure, Datum } from "../../figures/figure.js";
import { knownDays } from "../../figures/selection.js";
import { date } from "../../words/date.js";
import type { Locale } from "../../words/locale.js";
import { readingTerm } from "../../words/reading.js";
import { element } from "../dom.js";
import { picker } from "../filters/picker.js";
import type { ViewState } from "../state/address.js";
import { viewStore } from "../state/store.js";
import type { FigureData } from "./load.js";
import { subjectOf } from "./shown.js";

const WORDS = {
  ko: {
    subject: "무엇을 볼까요?",
    asOf: "언제 알려진 대로 볼까요?",
    now: "지금",
    printed: "바로잡지 않고 인쇄된 대로 보기",
  },
  en: {
    subject: "Show",
    asOf: "As known on",
    now: "now",
    printed: "As printed, without corrections",
  },
} as const;

/** A control, and how it shows a state that was chosen elsewhere. */
interface Control {
  element: HTMLElement;
  show(state: ViewState): void;
}

/** Lets the reader choose, where the rows are about several programmes or meetings. */
function subjectControl(figure: AnyFigure, data: FigureData, locale: Locale): Control[] {
  const names = data.subjects;
  if (names.length < 2) return [];
  const store = viewStore();
  const key = figure.scope === "meeting" ? "meeting" : "programme";
  const made = picker({
    label: WORDS[locale].subject,
    names,
    chosen: subjectOf(figure, data, store.get()) ?? "",
    choose: (name) => {
      store.set({ [key]: name });
    },
    locale,
  });
  return [
    {
      element: made.element,
      show: (state) => {
        made.show(subjectOf(figure, data, state) ?? "");
      },
    },
  ];
}

/** The days on which what is known changed; only one of them leaves nothing to choose. */
function dayControl(data: readonly Datum[], locale: Locale): Control[] {
  const days = knownDays(data);
  if (days.length < 2) return [];
  const words = WORDS[locale];
  const options = days.map(({ day, by }) =>
    element("option", { value: day }, [
      `${date(day, locale)} (${readingTerm("knownBy", by, locale)})`,
    ]),
  );
  const now = element("option", { value: "" }, [words.now]);
  const select = element("select", { "data-furniture": "file" }, [now, ...options]);
  select.addEventListener("change", () => {
    viewStore().set({ asOf: select.value === "" ? null : select.value });
  });
  return [
    {
      element: element("label", { class: "figure-control" }, [words.asOf, select]),
      show: ({ asOf }) => {
        select.value = asOf ?? "";
      },
    },
  ];
}

function readingControl(data: readonly Datum[], locale: Locale): Control[] {
  if (data.every(({ reading }) => reading == null)) return [];
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => {
    viewStore().set({ reading: box.checked ? "printed" : "corrected" });
  });
  return [
    {
      element: element("label", { class: "figure-control" }, [box, WORDS[locale].printed]),
      show: ({ reading }) => {
        box.checked = reading === "printed";
      },
    },
  ];
}

/**
 * What a reader can choose of a figure: its programme or meeting, as known on which day, as printed or
 * corrected. Nothing where nothing would change. The choice is the whole page's.
 */
export function figureControls(figure: AnyFigure, data: FigureData, locale: Locale): HTMLElement[] {
  const controls = [
    ...(figure.scope === "ledger" ? [] : subjectControl(figure, data, locale)),
    ...dayControl(data.rows, locale),
    ...readingControl(data.rows, locale),
  ];
  const show = (state: ViewState): void => {
    for (const control of controls) control.show(state);
  };
  show(viewStore().get());
  viewStore().subscribe(show);
  return controls.map((control) => control.element);
}
