import { element } from "../dom.js";

/** A labelled choice among a few words. */
export interface Select {
  element: HTMLElement;
  box: HTMLSelectElement;
}

/** Makes a labelled choice. @param options values with their words */
export function select(
  label: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
): Select {
  const made = options.map(([value, words]) => element("option", { value }, [words]));
  const box = element("select", { "data-furniture": "scope" }, made);
  box.addEventListener("change", () => {
    choose(box.value);
  });
  return { element: element("label", { class: "figure-control" }, [label, box]), box };
}
