import { listCards } from "../../lists/drawing/cards.js";
import type { CardChoice, ListCards } from "../../lists/list.js";
import { MISSING } from "../../words/reading.js";
import type { Locale } from "../../words/locale.js";
import { element, paragraph } from "../dom.js";
import { liveWriting } from "./rows.js";
import { TABLE_WORDS } from "./words.js";

/** A list of the codes of cards; those of the chosen one are shown. */
function chooser<R>(
  rows: readonly R[],
  choice: CardChoice<R>,
  { locale, show }: { locale: Locale; show: (rows: readonly R[]) => void },
): HTMLElement {
  const codes = new Set(rows.map((row) => choice.code(row)));
  const options = [...codes].map((name) =>
    element("option", { value: name }, [choice.codeWords(name, locale)]),
  );
  const all = element("option", { value: "" }, [TABLE_WORDS[locale].all]);
  const select = element("select", {}, [all, ...options]);
  select.addEventListener("change", () => {
    show(rows.filter((row) => select.value === "" || choice.code(row) === select.value));
  });
  return element("label", { class: "chooser" }, [choice.label[locale], select]);
}

/** Rows as cards whose values answer to a reader's question; some of them may be chosen. */
export function liveCards<R>(list: ListCards<R>, rows: readonly R[], locale: Locale): HTMLElement {
  if (rows.length === 0) return paragraph((list.none ?? MISSING)[locale], "empty");
  const writing = liveWriting(locale);
  const body = element("div", {}, [listCards(list, rows, writing)]);
  if (list.choice === undefined) return body;
  const show = (some: readonly R[]): void => {
    body.replaceChildren(listCards(list, some, writing));
  };
  return element("div", {}, [chooser(rows, list.choice, { locale, show }), body]);
}
