import type { Bilingual } from "../words/locale.js";
import { pageLocale } from "./address.js";
import { element } from "./dom.js";

/** Said where the sources print nothing. */
export const MISSING: Bilingual = { ko: "자료에 없음", en: "Not in the sources" };

/** A list of names and values; what is null is said to be missing. */
export function record(fields: readonly (readonly [string, string | Node | null])[]): HTMLElement {
  const items = fields.flatMap(([name, value]) => [
    element("dt", {}, [name]),
    element("dd", {}, [value ?? MISSING[pageLocale()]]),
  ]);
  return element("dl", { class: "record" }, items);
}
