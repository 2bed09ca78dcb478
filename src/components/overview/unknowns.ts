import type { CountDatum } from "../../figures/data/counts.js";
import type { Datum } from "../../figures/figure.js";
import { firstRows } from "../../figures/output/still.js";
import { unknowns } from "../../slides/statements/unknown.js";
import { pageLocale } from "../address.js";
import { element } from "../dom.js";
import { value } from "../evidence/value.js";

/** What the documents do not say of the first programme, as a list on the page. */
export function unknownList(
  rates: readonly (Datum & { year: number })[],
  counts: readonly CountDatum[],
): HTMLElement {
  const lines = unknowns(firstRows(rates), firstRows(counts), pageLocale());
  return element(
    "ul",
    {},
    lines.map((line) => element("li", {}, [value(line, "year")])),
  );
}
