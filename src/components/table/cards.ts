import { listCards } from "../../lists/drawing/cards.js";
import type { ListCards } from "../../lists/list.js";
import { MISSING } from "../../words/reading.js";
import type { Locale } from "../../words/locale.js";
import { paragraph } from "../dom.js";
import { liveWriting } from "./rows.js";

/** Rows as cards whose values answer to a reader's question. */
export function liveCards<R>(list: ListCards<R>, rows: readonly R[], locale: Locale): HTMLElement {
  if (rows.length === 0) return paragraph((list.none ?? MISSING)[locale], "empty");
  return listCards(list, rows, liveWriting(locale));
}
