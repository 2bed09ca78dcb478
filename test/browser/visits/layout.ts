/** How a page is laid out, as far as a machine can tell that something is wrong with it. */
export interface Layout {
  language: string;
  /** Number of main headings. */
  headings: number;
  /** Pixels by which the page is wider than its window. */
  overflow: number;
  /** Words in a chart that stand outside the chart's box. */
  outside: string[];
  /** Words in a chart that stand on each other. */
  colliding: string[];
  /** Words cut off by the box they stand in. */
  cut: string[];
  /** Charts without height, and cells that show an error. */
  broken: string[];
  /** Whether words are set in the site's own font. */
  ownFont: boolean;
}

/** Looks at the page it runs in; runs in the browser, so it cannot use anything from outside. */
export function inspectLayout(): Layout {
  const SLACK = 1;
  const all = (selector: string, within: ParentNode = document): Element[] => [
    ...within.querySelectorAll(selector),
  ];
  const words = (element: Element): string => element.textContent.trim().slice(0, 40);
  const isVisible = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const charts = all("main svg").filter((svg) => svg.parentElement?.closest("svg") === null);
  const textsOf = (svg: Element): Element[] =>
    all("text", svg).filter((text) => words(text) !== "" && isVisible(text));

  const isOutside = (text: Element, svg: Element): boolean => {
    const [inner, outer] = [text.getBoundingClientRect(), svg.getBoundingClientRect()];
    return (
      inner.left < outer.left - SLACK ||
      inner.right > outer.right + SLACK ||
      inner.top < outer.top - SLACK ||
      inner.bottom > outer.bottom + SLACK
    );
  };
  // A line's box is taller than its letters: only an overlap of nearly half of it is a collision.
  const collide = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 * SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * Math.min(a.height, b.height);
  const collisionsIn = (svg: Element): string[] => {
    const boxes = textsOf(svg).map((text) => ({ text, box: text.getBoundingClientRect() }));
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => collide(one.box, other.box))
        .map((other) => `${words(one.text)} / ${words(other.text)}`),
    );
  };
  const isCut = (element: Element): boolean => {
    const { overflowX } = getComputedStyle(element);
    const hides = overflowX === "hidden" || overflowX === "clip";
    return hides && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + SLACK;
  };

  const page = document.documentElement;
  return {
    language: page.lang,
    headings: all("h1").length,
    overflow: Math.max(0, page.scrollWidth - page.clientWidth),
    outside: charts.flatMap((svg) =>
      textsOf(svg)
        .filter((text) => isOutside(text, svg))
        .map(words),
    ),
    colliding: charts.flatMap(collisionsIn),
    cut: all("main *")
      .filter((element) => isVisible(element) && isCut(element))
      .map(words),
    broken: [
      ...all(".observablehq--error").map(words),
      ...charts
        .filter((svg) => isVisible(svg) && svg.getBoundingClientRect().height < SLACK)
        .map((svg) => `empty chart: ${svg.getAttribute("aria-label") ?? ""}`),
    ],
    ownFont: [...document.fonts].some(
      ({ family, status }) => family.includes("Pretendard") && status === "loaded",
    ),
  };
}
