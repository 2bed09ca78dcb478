import { MISSING } from "../words/reading.js";
import { pageLocale } from "./address.js";
import { element } from "./dom.js";

/** A list of names and values; what is null is said to be missing. */
export function record(fields: readonly (readonly [string, string | Node | null])[]): HTMLElement {
  const items = fields.flatMap(([name, value]) => [
    element("dt", {}, [name]),
    element("dd", {}, [value ?? MISSING[pageLocale()]]),
  ]);
  return element("dl", { class: "record" }, items);
}
