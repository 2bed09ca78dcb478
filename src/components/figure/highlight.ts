/** Classes that light a mark: it rests on the same facts, or is about the same year. */
const SAME = "linked";
const NEAR = "linked-year";

function factsOf(mark: Element): Set<string> {
  return new Set((mark.getAttribute("data-facts") ?? "").split(" ").filter((id) => id !== ""));
}

function marks(within: ParentNode): Element[] {
  return [...within.querySelectorAll(".figure [data-facts], .figure [data-year]")];
}

function dim(): void {
  for (const mark of document.querySelectorAll(`.${SAME}, .${NEAR}`)) {
    mark.classList.remove(SAME, NEAR);
  }
}

/** Lights whatever the other figures show of the same facts, and more quietly of the same year. */
function light(chosen: Element): void {
  const facts = factsOf(chosen);
  const year = chosen.getAttribute("data-year");
  const own = chosen.closest(".figure");
  for (const mark of marks(document)) {
    if (mark === chosen) continue;
    if ([...factsOf(mark)].some((id) => facts.has(id))) mark.classList.add(SAME);
    else if (year !== null && mark.closest(".figure") !== own)
      mark.classList.toggle(NEAR, mark.getAttribute("data-year") === year);
  }
}

function markAt({ target }: Event): Element | null {
  return target instanceof Element ? target.closest(".figure [data-facts]") : null;
}

/**
 * Links the figures of a page: the value under the pointer or with the focus is lit wherever else it
 * is shown.
 * @returns stops linking
 */
export function linkFigures(): () => void {
  const on = (event: Event): void => {
    dim();
    const mark = markAt(event);
    if (mark !== null) light(mark);
  };
  const names = ["pointerover", "focusin"] as const;
  for (const name of names) document.addEventListener(name, on);
  return () => {
    for (const name of names) document.removeEventListener(name, on);
    dim();
  };
}
