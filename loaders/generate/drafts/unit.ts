import type { Part } from "./draft";
import type { UnitPlace } from "./style";

/** A table under its heading, with the unit where the writer puts it. */
export function measured(
  heading: string,
  level: 1 | 2 | 3,
  place: UnitPlace,
  unit: string,
  table: Part,
): Part[] {
  const said = `(단위 : ${unit})`;
  const titled: Part = {
    kind: "heading",
    level,
    text: place === "heading" ? `${heading} ${said}` : heading,
  };
  const note: Part = { kind: "paragraph", text: said };
  switch (place) {
    case "before":
      return [titled, note, table];
    case "after":
      return [titled, table, note];
    default:
      return [titled, table];
  }
}
