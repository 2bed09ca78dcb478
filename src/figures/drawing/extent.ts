import type { Extent, Stretch } from "../figure.js";

const ATTRIBUTE = "data-extent";

/** The stretch that holds both. */
function around(one: Stretch | undefined, other: Stretch): Stretch {
  return one === undefined ? other : [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}

/**
 * What a scale spans: what its own values ask for, and what drawings beside it ask for.
 * @param name of the scale
 */
export function reach(extent: Extent | null | undefined, name: string, own: Stretch): Stretch {
  return around(extent?.[name], own);
}

/** Lets a drawing say what its own values ask for; nothing where it has no scale. */
export function withExtent(drawing: SVGSVGElement, own: Extent): SVGSVGElement {
  drawing.setAttribute(ATTRIBUTE, JSON.stringify(own));
  return drawing;
}

/** What a drawing says that its values ask for; null where it draws on scales of its own. */
export function extentOf(drawing: Element): Extent | null {
  const said = drawing.getAttribute(ATTRIBUTE);
  return said === null ? null : (JSON.parse(said) as Extent);
}

/** The scales on which all of them compare; null where one cannot be drawn on another's. */
export function commonExtent(all: readonly (Extent | null)[]): Extent | null {
  const common: Record<string, Stretch> = {};
  for (const extent of all) {
    if (extent === null) return null;
    for (const [name, own] of Object.entries(extent)) common[name] = around(common[name], own);
  }
  return common;
}
