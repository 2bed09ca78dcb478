import type { Locale } from "../../words/locale.js";
import { element } from "../dom.js";
import { codesOf, type Choice } from "./choice.js";
import type { ListColumn } from "../../lists/drawing/column.js";
import { TABLE_WORDS } from "./words.js";

/** A control over the rows of a table. */
interface Control {
  element: HTMLElement;
  show(choice: Choice): void;
}

function labelled(words: string, field: HTMLElement): HTMLElement {
  return element("label", { class: "table-control" }, [element("span", {}, [words]), field]);
}

/** The field that searches all text of a table. */
export function searchField(type: (typed: string) => void, locale: Locale): Control {
  const words = TABLE_WORDS[locale];
  const input = element("input", { type: "search", placeholder: words.hint, autocomplete: "off" });
  input.addEventListener("input", () => {
    type(input.value);
  });
  const show = ({ search }: Choice): void => {
    if (input.value !== search) input.value = search;
  };
  return { element: labelled(words.search, input), show };
}

/** A list of the codes of each column that has few of them. */
export function columnFilters<R>(
  rows: readonly R[],
  columns: readonly ListColumn<R>[],
  choose: (column: string, code: string) => void,
  locale: Locale,
): Control[] {
  return columns.flatMap((column) => {
    const codes = codesOf(rows, column);
    if (codes.length === 0) return [];
    const options = codes.map((code) =>
      element("option", { value: code }, [column.codeWords?.(code) ?? code]),
    );
    const all = element("option", { value: "" }, [TABLE_WORDS[locale].all]);
    const select = element("select", { "data-furniture": "scope" }, [all, ...options]);
    select.addEventListener("change", () => {
      choose(column.id, select.value);
    });
    const show = ({ only }: Choice): void => {
      select.value = only.get(column.id) ?? "";
    };
    return [{ element: labelled(column.head, select), show }];
  });
}
