import type { Locale } from "../../words/locale.js";
import { subjectName } from "../../words/programme.js";
import { element } from "../dom.js";
import { combobox } from "./combobox.js";

/** From so many names on, a reader searches instead of looking through a list. */
const MANY = 8;

/** A choice among names: a list, or a field that searches where the names are many. */
export interface Picker {
  element: HTMLElement;
  /** Shows a choice that was made elsewhere. */
  show(name: string): void;
}

function list(
  names: readonly string[],
  chosen: string,
  choose: (name: string) => void,
): { box: HTMLElement; show: (name: string) => void } {
  const options = names.map((name) => element("option", { value: name }, [name]));
  const select = element("select", { "data-furniture": "scope" }, options);
  select.value = chosen;
  select.addEventListener("change", () => {
    choose(select.value);
  });
  return {
    box: select,
    show: (name) => {
      select.value = name;
    },
  };
}

/** Makes a labelled choice among names. */
export function picker(options: {
  label: string;
  names: readonly string[];
  chosen: string;
  choose: (name: string) => void;
  locale: Locale;
}): Picker {
  const { label, names, chosen, choose, locale } = options;
  const said = (name: string): string => subjectName(name, locale);
  const byWords = new Map(names.map((name) => [said(name), name]));
  const take = (words: string): void => {
    choose(byWords.get(words) ?? words);
  };
  const words = [...byWords.keys()];
  const { box, show } =
    names.length < MANY
      ? list(words, said(chosen), take)
      : combobox(words, said(chosen), take, locale);
  return {
    element: element("label", { class: "figure-control" }, [label, box]),
    show: (name) => {
      show(said(name));
    },
  };
}
