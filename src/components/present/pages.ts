import type { Slide } from "../../slides/slide.js";
import type { Maker } from "../../slides/view/maker.js";
import { notesElement, slideElement } from "../../slides/view/slide.js";
import { plain } from "../../words/sentence.js";
import { element } from "../dom.js";
import { askable } from "../evidence/value.js";
import { HINT } from "../figure/chart.js";
import { walkValues } from "../figure/walk.js";
import { PRESENT_WORDS } from "./words.js";

/** A slide in the page, with what belongs to it. */
export interface DeckPage {
  id: string;
  /** Said when the slide comes. */
  name: string;
  element: HTMLElement;
  heading: HTMLElement | null;
  /** Leads to the slide; the way in and out of the overview. */
  pick: HTMLAnchorElement;
  lines: readonly HTMLElement[];
}

/** Lets a reader ask for the evidence of every value on a slide. */
function answerable(slide: HTMLElement, { locale }: Maker): void {
  for (const mark of slide.querySelectorAll<HTMLElement>("span[data-facts]")) askable(mark);
  for (const drawing of slide.querySelectorAll("svg")) walkValues(drawing, HINT[locale]);
}

function pageOf(slide: Slide, number: number, count: number, maker: Maker): DeckPage {
  const words = PRESENT_WORDS[maker.locale];
  const name = words.slide(number, plain(slide.title));
  const made = slideElement(slide, { number, count }, maker);
  answerable(made, maker);
  // The slide above it says its number.
  const pick = element(
    "a",
    {
      ...{ class: "deck-pick", href: `#${slide.id}` },
      "data-furniture": "name",
    },
    [plain(slide.title)],
  );
  const notes = element("div", { class: "deck-notes" }, [
    element("h3", {}, [words.notes]),
    notesElement(slide, maker),
  ]);
  const box = element("div", { class: "slide-box" }, [made]);
  return {
    id: slide.id,
    name,
    element: element("div", { class: "deck-page", id: slide.id }, [box, pick, notes]),
    heading: made.querySelector<HTMLElement>(".slide-title"),
    pick,
    lines: [...made.querySelectorAll<HTMLElement>(".slide-lines > li")],
  };
}

/** The slides of a deck as they stand in the page. */
export function pagesOf(slides: readonly Slide[], maker: Maker): DeckPage[] {
  return slides.map((slide, index) => pageOf(slide, index + 1, slides.length, maker));
}
